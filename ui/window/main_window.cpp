#include "ui/window/main_window.h"

#include "core/descent/run_settings.h"
#include "ui/controls/quiet_wheel.h"
#include "ui/export/export_actions.h"
#include "ui/files/file_dialog.h"
#include "ui/handout/handout_action.h"
#include "ui/help/help_window.h"
#include "ui/history/history.h"
#include "ui/learn/learn_page.h"
#include "ui/lesson/command_line_action.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/one_knob/one_knob_page.h"
#include "ui/page/loss_axis.h"
#include "ui/page/page_keys.h"
#include "ui/page/page_switch.h"
#include "ui/pins/run_memory.h"
#include "ui/run/live_run.h"
#include "ui/scenes/built_in_scenes.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_panel.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/scene_title.h"
#include "ui/scenes/tour.h"
#include "ui/session/file_drop.h"
#include "ui/session/session_actions.h"
#include "ui/theme/appearance.h"
#include "ui/two_knobs/two_knobs_page.h"
#include "ui/window/presentation.h"
#include "ui/window/script_on_stage.h"
#include "ui/window/status_line.h"
#include "ui/window/toolbar.h"
#include "ui/window/window_place.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

MainWindow::MainWindow()
    : memory_(new RunMemory(this)),
      runPages_{new OneKnobPage(memory_), new TwoKnobsPage(memory_)},
      trainingPage_(new ManyKnobsPage),
      learnPage_(new LearnPage),
      pages_(runPages_.begin(), runPages_.end()),
      appearance_(new Appearance(this)),
      scenes_(new SceneList(this)) {
    pages_.insert(pages_.end(), {trainingPage_, learnPage_});
    memory_->addTrainings(trainingPage_->pins());
    makeActions();
    makeSessions();
    auto* central = new QWidget;
    auto* around = new QVBoxLayout(central); // of what is presented, too
    around->setContentsMargins(0, 0, 0, 0);
    auto* plain = new QWidget(central);
    around->addWidget(plain);
    presentation_ = new Presentation(this, plain);
    auto* layout = new QVBoxLayout(plain);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolbar_ = new Toolbar(pages_, exports_, presentation_->action()));
    presentation_->setToolbar(toolbar_);
    connect(toolbar_->pageSwitch(), &PageSwitch::chosen, this, &MainWindow::showPage);
    pageStack_ = new QStackedWidget;
    for (Page* page : pages_)
        pageStack_->addWidget(page);
    layout->addWidget(pageStack_, 1);
    setCentralWidget(central);
    new QuietWheel(this);
    new PageKeys(central, [this] { return page(); });
    makePlayer();
    makeHistory();
    makeScenes();
    makeMenus();
    makeStatusLine();
    showPage(0);

    // The desktop may change between light and dark while the window is open.
    qApp->installEventFilter(this);
    restoreState();
    applyTheme();
    sessions_->begin();
    connect(learnPage_, &Page::statusChanged, this, &MainWindow::showHint); // another section
    connect(appearance_, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(presentation_, &Presentation::changed, this, &MainWindow::applyTheme);
}

MainWindow::~MainWindow() = default;

Page* MainWindow::page() const { return pages_[static_cast<std::size_t>(pageStack_->currentIndex())]; }

void MainWindow::showPage(int page) {
    pageStack_->setCurrentIndex(page);
    sessions_->noteChange();
    for (Page* one : pages_)
        one->setCurrent(one == this->page());
    toolbar_->showPage(page);
    exports_->pageChanged();
    presentation_->setPage(this->page());
    showHint();
    showStatus();
}

void MainWindow::run(const RunSettings& settings) {
    player_->end();
    RunPage* page = runPage(settings.start.size());
    showPage(pageStack_->indexOf(page));
    page->live()->setSettings(settings);
}

void MainWindow::train(const TrainingSettings& settings) {
    player_->end();
    trainingPage_->live()->begin(settings, true);
    showPage(pageStack_->indexOf(trainingPage_));
}

void MainWindow::makeActions() {
    exports_ = new ExportActions({[this] { return page()->exports(); },
                                  [this] {
                                      PictureOptions options;
                                      options.theme = theme_.mode;
                                      if (const LossAxis* axis = page()->lossAxis())
                                          options.logarithmic = axis->isLogarithmic();
                                      return options;
                                  }},
                                 this);
}

void MainWindow::makeSessions() {
    session_ =
        new WindowSession({.pages = {runPages_[0], runPages_[1], trainingPage_},
                           .trainingPins = trainingPage_->pins(),
                           .page = [this] { return static_cast<PageName>(pageStack_->currentIndex()); },
                           .show = [this](PageName page) { showPage(static_cast<int>(page)); }},
                          this);
    sessions_ = new SessionActions(
        session_,
        {.openSettings =
             [this](const Lesson& lesson) {
                 if (const auto* training = std::get_if<TrainingSettings>(&lesson))
                     train(*training);
                 else
                     run(std::get<RunSettings>(lesson));
             },
         .scenes = [this] { return scenes_->scenes(); },
         .setScenes = [this](std::vector<Scene> list) { scenes_->setScenes(std::move(list)); },
         .kept = [this] { return player_->before(); },
         .rest = [this] { player_->end(); }},
        this);
    connect(scenes_, &SceneList::changed, sessions_, &SessionActions::noteChange);
    const auto network = [this](const QString& error) {
        if (error.isEmpty())
            showPage(pageStack_->indexOf(trainingPage_));
        else
            warnPlainly(this, tr("Nothing was loaded"), error);
    };
    auto* drop = new FileDrop(
        {.lesson = [this](const QString& file) { sessions_->openAsking(file); },
         .knobs = [this, network](const QString& file) { network(trainingPage_->knobFiles()->load(file)); },
         .digits =
             [this, network](const QString& images, const QString& labels) {
                 trainingPage_->live()->useDigits(images, labels);
                 network({});
             }},
        this);
    connect(drop, &FileDrop::refused, this,
            [this](const QString& why) { warnPlainly(this, tr("Nothing was opened"), why); });
}

void MainWindow::makePlayer() {
    player_ = new ScenePlayer(
        {.window = this, .pages = toolbar_->pageSwitch(), .session = session_, .page = [this] {
             return page();
         }});
    lessonScript_ = new LessonScript(scenes_, player_, this);
    connect(learnPage_, &LearnPage::scriptWanted, player_,
            [this](const QString& name) { player_->begin(builtInScenes(name)); });
    new ScriptOnStage(presentation_, player_, lessonScript_, this);
}

void MainWindow::makeHistory() {
    history_ = new History({.window = this,
                            .show = [this](Page* page) { showPage(pageStack_->indexOf(page)); },
                            .isGuided = [this] { return player_->isOn(); },
                            .endGuide = [this] { player_->end(); }});
    for (Page* page : pages_)
        if (page->stateful())
            history_->follow(page);
    connect(player_, &ScenePlayer::ended, history_, &History::close);
    connect(sessions_, &SessionActions::replaced, history_, &History::beginHere);
    memory_->addTrainings([this] { return history_->trainings(); });
    connect(history_->stack(), &QUndoStack::indexChanged, memory_, &RunMemory::balance);
}

void MainWindow::makeScenes() {
    scenes_->setHistory([this](QUndoCommand* command) { history_->push(command); });
    const auto keep = [this]() -> std::optional<Scene> {
        player_->end(); // what is kept is one's own
        Scene scene;
        const SessionState all = session_->state();
        scene.session.page = all.page;
        switch (all.page) {
        case PageName::oneKnob:
            scene.session.oneKnob = all.oneKnob;
            break;
        case PageName::twoKnobs:
            scene.session.twoKnobs = all.twoKnobs;
            break;
        case PageName::network:
            scene.session.network = all.network;
            break;
        case PageName::learn:
            return std::nullopt;
        }
        scene.title = suggestedTitle(scene.session);
        scene.pictures = presentation_->stateOf(page()).pictures;
        return scene;
    };
    const auto show = [this](const Scene& scene, const QString& name) {
        player_->end();
        history_->record(name, [&] { session_->setState(scene.session); });
    };
    const auto play = [this](int row) { lessonScript_->play(row); };
    sceneActions_ = new SceneActions(scenes_, {.keep = keep, .show = show, .play = play}, this);
    connect(presentation_, &Presentation::begins, sceneActions_->panel(), &QWidget::hide);
}

// Of a training what it has come to, with all that was changed on the way: that is what the table shows.
std::optional<Lesson> MainWindow::shownLesson() const {
    const LiveTraining* live = trainingPage_->live();
    if (page() != trainingPage_ || !live->training())
        return page()->lesson();
    TrainingSettings settings = live->soFar();
    if (live->stepWanted() > 0)
        settings.steps = live->stepWanted();
    return settings;
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    sessions_->addTo(file);
    file->addSeparator();
    exports_->addTo(file);
    file->addSeparator();
    handout_ =
        new HandoutAction({.scenes = [this] { return scenes_->scenes(); },
                           .lesson =
                               [this] {
                                   const QString path = sessions_->file();
                                   return path.isEmpty() ? tr("Lesson") : QFileInfo(path).completeBaseName();
                               }},
                          this);
    file->addAction(handout_);
    commandLine_ = new CommandLineAction([this] { return shownLesson(); }, this);
    file->addAction(commandLine_);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);

    history_->addTo(menuBar()->addMenu(tr("Ed&it")));

    QMenu* run = menuBar()->addMenu(tr("&Run"));
    for (Page* page : pages_)
        page->addActionsTo(run);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    appearance_->addTo(view);
    view->addSeparator();
    view->addAction(sceneActions_->panelAction());
    view->addAction(presentation_->action());

    sceneActions_->addTo(menuBar()->addMenu(tr("Scenes")));

    QMenu* learn = menuBar()->addMenu(tr("Le&arn"));
    learn->addActions(learnPage_->sectionActions());
    learn->addSeparator();
    QAction* tour = learn->addAction(tr("&Guided tour"), this, [this] { takeTour(*player_); });
    tour->setObjectName(QStringLiteral("tour"));
    connect(learnPage_, &LearnPage::wanted, this, [this] {
        if (!player_->isClosed(PagePart::pages))
            showPage(pageStack_->indexOf(learnPage_));
    });
    connect(learnPage_, &LearnPage::runWanted, this, &MainWindow::run);
    connect(learnPage_, &LearnPage::trainingWanted, this, &MainWindow::train);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    auto* pages = new HelpWindow(menuBar(), this);
    QAction* contents = help->addAction(tr("&Help"), pages, [pages] {
        pages->show();
        pages->raise();
        pages->activateWindow();
    });
    contents->setShortcut(QKeySequence::HelpContents);
    help->addAction(tr("&About Downhill"), this, &MainWindow::showAbout);
    for (const QMenu* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        presentation_->addShortcuts(menu->actions());
}

void MainWindow::makeStatusLine() {
    status_ = new StatusLine(this);
    setStatusBar(status_);
    for (Page* page : pages_) {
        connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
        connect(page, &Page::hintChanged, this, &MainWindow::showHint);
        connect(page, &Page::said, status_, &StatusLine::say);
    }
    connect(exports_, &ExportActions::done, status_, &StatusLine::say);
    connect(sessions_, &SessionActions::said, status_, &StatusLine::say);
    connect(history_, &History::said, status_, &StatusLine::say);
    connect(sceneActions_, &SceneActions::said, status_, &StatusLine::say);
    connect(handout_, &HandoutAction::said, status_, &StatusLine::say);
    connect(commandLine_, &CommandLineAction::said, status_, &StatusLine::say);
}

void MainWindow::showStatus() { status_->showStatus(*page()); }
void MainWindow::showHint() { status_->showHint(*page()); }

void MainWindow::setThemeMode(std::optional<Theme::Mode> mode) { appearance_->setMode(mode); }

void MainWindow::applyTheme() {
    const Theme wanted = presentation_->enlarged(appearance_->theme());
    if (themed_ && wanted.mode == theme_.mode && wanted.scale == theme_.scale)
        return;
    themed_ = true;
    theme_ = wanted;
    setPalette(theme_.palette());
    setFont(theme_.font());
    setStyleSheet(theme_.styleSheet());
    for (Page* page : pages_)
        page->setTheme(theme_);
    player_->setTheme(theme_);
    presentation_->setTheme(theme_);
    toolbar_->setTheme(theme_);
    status_->setTheme(theme_);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == this)
        applyTheme();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    applyTheme();
}

void MainWindow::restoreState() {
    const QSettings settings;
    openWithin(this, settings.value(QStringLiteral("window/geometry")).toByteArray());
    appearance_->restore(settings);
    presentation_->restore(settings);
    for (Page* page : pages_)
        page->restore(settings);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    player_->end(); // what is saved is one's own
    if (!sessions_->mayLeave())
        return event->ignore();
    sessions_->end();
    presentation_->action()->setChecked(false);
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    appearance_->save(settings);
    presentation_->save(settings);
    for (const Page* one : pages_)
        one->save(settings);
    page()->save(settings); // what pages share is kept as it was where it was looked at last
    QMainWindow::closeEvent(event);
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About Downhill"),
                       tr("<b>Downhill %1</b><p>Gradient descent, step by step.</p>"
                          "<p>Free software under the GNU General Public License, version 3.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace downhill
