#include "ui/window/main_window.h"

#include "core/descent/run_settings.h"
#include "ui/controls/quiet_wheel.h"
#include "ui/export/export_actions.h"
#include "ui/handout/handout_action.h"
#include "ui/history/history.h"
#include "ui/language/language_choice.h"
#include "ui/learn/learn_page.h"
#include "ui/lesson/command_line_action.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/one_knob/one_knob_page.h"
#include "ui/page/loss_axis.h"
#include "ui/page/page_keys.h"
#include "ui/page/page_switch.h"
#include "ui/pins/run_memory.h"
#include "ui/plain/label.h"
#include "ui/run/live_run.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_player.h"
#include "ui/session/session_actions.h"
#include "ui/theme/appearance.h"
#include "ui/two_knobs/two_knobs_page.h"
#include "ui/window/open_data.h"
#include "ui/window/page_stack.h"
#include "ui/window/presentation.h"
#include "ui/window/status_line.h"
#include "ui/window/toolbar.h"

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

namespace downhill {

MainWindow::MainWindow()
    : memory_(new RunMemory(this)),
      runPages_{new OneKnobPage(memory_), new TwoKnobsPage(memory_)},
      trainingPage_(new ManyKnobsPage),
      learnPage_(new LearnPage),
      pages_(runPages_.begin(), runPages_.end()),
      appearance_(new Appearance(this)),
      language_(new LanguageChoice(this)),
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
    layout->addWidget(pageStack_ = new PageStack(pages_), 1);
    setCentralWidget(central);
    new QuietWheel(this);
    new PageKeys(central, [this] { return page(); });
    makePlayer();
    makeHistory();
    makeScenes();
    makeMenus();
    makeStatusLine();
    showPage(0);

    keepOthersPlain(this);
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

Page* MainWindow::page() const { return pageStack_->page(); }

void MainWindow::showPage(int page) {
    pageStack_->showPage(page);
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
    showPage(pageStack_->numberOf(page));
    page->live()->setSettings(settings);
}

void MainWindow::train(const TrainingSettings& settings) {
    player_->end();
    trainingPage_->live()->begin(settings, true);
    showPage(pageStack_->numberOf(trainingPage_));
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
    const TableWriting* writing = exports_->writing();
    memory_->addRun([writing] { return writing->run(); });
    connect(writing, &TableWriting::runChanged, memory_, &RunMemory::balance);
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
    connect(openData_, &OpenData::said, status_, &StatusLine::say);
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
    pageStack_->setTheme(theme_);
    player_->setTheme(theme_);
    presentation_->setTheme(theme_);
    toolbar_->setTheme(theme_);
    status_->setTheme(theme_);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == this)
        applyTheme();
    noteChange(watched, event->type());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    applyTheme();
}

} // namespace downhill
