// The menus of the window.
#include "ui/window/main_window.h"

#include "ui/export/export_actions.h"
#include "ui/handout/handout_action.h"
#include "ui/help/help_window.h"
#include "ui/history/history.h"
#include "ui/language/language_choice.h"
#include "ui/learn/learn_page.h"
#include "ui/lesson/command_line_action.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/run_page.h"
#include "ui/plain/box.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/tour.h"
#include "ui/session/session_actions.h"
#include "ui/theme/appearance.h"
#include "ui/window/open_data.h"
#include "ui/window/page_stack.h"
#include "ui/window/presentation.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace downhill {

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
    openData_ = new OpenData(this, [this] {
        if (page() == trainingPage_ || page() == learnPage_)
            showPage(pageStack_->numberOf(runPages_.back()));
        return static_cast<RunPage*>(page());
    });
    file->addActions({openData_->openAction(), openData_->pasteAction()});
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
    language_->addTo(view);
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
            showPage(pageStack_->numberOf(learnPage_));
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
    help->addAction(tr("&About Downhill"), this, &MainWindow::showAbout)
        ->setObjectName(QStringLiteral("about"));
    for (const QMenu* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        presentation_->addShortcuts(menu->actions());
}

void MainWindow::showAbout() {
    PlainBox box(
        PlainBox::NoIcon, tr("About Downhill"),
        tr("Downhill %1\n\nGradient descent, step by step.\n\n"
           "Free software under the GNU General Public License, version 3, without any warranty.\n\n"
           "Made with Qt %2 (Widgets, Charts, Svg; GPL and LGPL), Eigen (MPL 2.0), giflib (MIT) and zlib.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        PlainBox::Ok, this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.exec();
}

} // namespace downhill
