#include "ui/main_window.h"

#include "ui/export/export_actions.h"
#include "ui/one_knob/one_knob_page.h"
#include "ui/playback/transport_bar.h"
#include "ui/run/lesson_actions.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace downhill {

MainWindow::MainWindow() : page_(new OneKnobPage) {
    setWindowTitle(tr("Downhill"));
    exports_ = new ExportActions({[this] { return page_->pictureContent(); },
                                  [this] {
                                      PictureOptions options;
                                      options.theme = theme_.mode;
                                      options.logarithmic = page_->isLogarithmic();
                                      return options;
                                  }},
                                 this);
    lessons_ = new LessonActions(page_->live(), this);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(page_, 1);
    setCentralWidget(central);
    makeMenus();
    makeStatusLine();

    // The desktop may change between light and dark while the window is open.
    qApp->installEventFilter(this);
    restoreState();
    applyTheme();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeToolbar() {
    toolbar_ = new QFrame;
    toolbar_->setObjectName(QStringLiteral("toolbar"));
    auto* layout = new QHBoxLayout(toolbar_);
    layout->addWidget(page_->transport(), 1);

    auto* pinButton = new QToolButton;
    pinButton->setDefaultAction(page_->pinAction());
    pinButton->setAccessibleName(tr("Pin run"));
    pinButton->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(pinButton);

    auto* exportButton = new QToolButton;
    exportButton->setObjectName(QStringLiteral("export"));
    exportButton->setText(tr("E&xport"));
    exportButton->setShortcut(QKeySequence(Qt::ALT | Qt::Key_X));
    exportButton->setToolTip(tr("Export pictures and steps (Alt+X)"));
    exportButton->setAccessibleName(tr("Export"));
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    exportButton->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(exportButton);
    exports_->addTo(menu);
    exportButton->setMenu(menu);
    layout->addWidget(exportButton);

    present_ = new QAction(tr("&Present"), this);
    present_->setCheckable(true);
    present_->setShortcut(QKeySequence(Qt::Key_F11));
    present_->setToolTip(tr("Full screen with larger text, for a projector (F11)"));
    connect(present_, &QAction::toggled, this, &MainWindow::setPresenting);
    auto* presentButton = new QToolButton;
    presentButton->setDefaultAction(present_);
    presentButton->setAccessibleName(tr("Present"));
    presentButton->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(presentButton);
    return toolbar_;
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    lessons_->addTo(file);
    file->addSeparator();
    exports_->addTo(file);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);

    QMenu* run = menuBar()->addMenu(tr("&Run"));
    page_->transport()->addActionsTo(run);
    run->addSeparator();
    run->addAction(page_->pinAction());
    run->addAction(page_->compareAction());
    run->addSeparator();
    run->addAction(tr("S&top a long run"), this, [this] { page_->live()->cancel(); });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    themeActions_ = new QActionGroup(this);
    const std::pair<QString, std::optional<Theme::Mode>> modes[] = {{tr("&As the system"), std::nullopt},
                                                                    {tr("&Light"), Theme::Mode::light},
                                                                    {tr("&Dark"), Theme::Mode::dark}};
    for (const auto& [text, mode] : modes) {
        QAction* action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(!mode);
        action->setData(mode ? static_cast<int>(*mode) : -1);
        themeActions_->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { setThemeMode(mode); });
    }
    view->addSeparator();
    const auto addZoom = [&](const QString& text, QKeySequence::StandardKey key, double factor) {
        QAction* action = view->addAction(text, this, [this, factor] {
            zoom_ = factor == 0 ? 1 : std::clamp(zoom_ * factor, 0.8, 2.0);
            applyTheme();
        });
        if (key != QKeySequence::UnknownKey)
            action->setShortcuts(key);
        else
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    };
    addZoom(tr("La&rger text"), QKeySequence::ZoomIn, 1.1);
    addZoom(tr("&Smaller text"), QKeySequence::ZoomOut, 1 / 1.1);
    addZoom(tr("&Normal text"), QKeySequence::UnknownKey, 0);
    view->addSeparator();
    view->addAction(present_);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Downhill"), this, &MainWindow::showAbout);
}

void MainWindow::makeStatusLine() {
    statusBar()->setSizeGripEnabled(false);
    status_ = new QLabel;
    hint_ = new QLabel(tr("Space plays · ← → step · drag the ring to move the start"));
    statusBar()->addWidget(status_);
    statusBar()->addPermanentWidget(hint_);
    connect(page_, &OneKnobPage::statusChanged, this,
            [this] { status_->setText(page_->statusTexts().join(QStringLiteral("     "))); });
    const auto say = [this](const QString& message) { statusBar()->showMessage(message, 6000); };
    connect(exports_, &ExportActions::done, this, say);
    connect(lessons_, &LessonActions::done, this, say);
    connect(page_->live(), &LiveRun::failed, this, say);
}

void MainWindow::setThemeMode(std::optional<Theme::Mode> mode) {
    mode_ = mode;
    for (QAction* action : themeActions_->actions())
        action->setChecked(action->data().toInt() == (mode ? static_cast<int>(*mode) : -1));
    applyTheme();
}

double MainWindow::fittingScale() const {
    // Drawn for 1366×768 and up; larger windows get larger text, in steps so that resizing does not crawl.
    const double fits = std::min(width() / 1440.0, height() / 880.0);
    const double stepped = std::clamp(std::floor(fits * 10) / 10, 1.0, 3.0);
    return stepped * zoom_;
}

void MainWindow::applyTheme() {
    const Theme wanted = Theme::of(mode_.value_or(systemMode()), fittingScale());
    if (themed_ && wanted.mode == theme_.mode && wanted.scale == theme_.scale)
        return;
    themed_ = true;
    theme_ = wanted;
    setPalette(theme_.palette());
    setFont(theme_.font());
    setStyleSheet(theme_.styleSheet());
    page_->setTheme(theme_);
    toolbar_->layout()->setContentsMargins(theme_.px(12), theme_.px(7), theme_.px(12), theme_.px(7));
    toolbar_->layout()->setSpacing(theme_.px(8));
    statusBar()->setFixedHeight(theme_.px(27)); // it does not follow its labels' font by itself
    auto* exportButton = toolbar_->findChild<QToolButton*>(QStringLiteral("export"));
    exportButton->setIcon(signIcon(Sign::down, theme_.muted, theme_.px(14)));
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

void MainWindow::setPresenting(bool presenting) {
    menuBar()->setVisible(!presenting);
    hint_->setText(presenting ? tr("F11 ends the presentation · Space plays · ← → step")
                              : tr("Space plays · ← → step · drag the ring to move the start"));
    zoom_ = presenting ? 1.15 : 1;
    setWindowState(presenting ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    applyTheme();
}

void MainWindow::restoreState() {
    const QSettings settings;
    resize(1440, 900);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    const double zoom = settings.value(QStringLiteral("window/zoom"), 1.0).toDouble();
    zoom_ = std::isfinite(zoom) ? std::clamp(zoom, 0.8, 2.0) : 1;
    const int mode = settings.value(QStringLiteral("window/theme"), -1).toInt();
    if (mode == static_cast<int>(Theme::Mode::light) || mode == static_cast<int>(Theme::Mode::dark))
        setThemeMode(static_cast<Theme::Mode>(mode));
    page_->setLogarithmic(settings.value(QStringLiteral("loss/logarithmic"), false).toBool());
    page_->transport()->setSpeed(settings.value(QStringLiteral("playback/speed"), 2.0).toDouble());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    present_->setChecked(false);
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/zoom"), zoom_);
    settings.setValue(QStringLiteral("window/theme"), mode_ ? static_cast<int>(*mode_) : -1);
    settings.setValue(QStringLiteral("loss/logarithmic"), page_->isLogarithmic());
    settings.setValue(QStringLiteral("playback/speed"), page_->transport()->speed());
    QMainWindow::closeEvent(event);
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About Downhill"),
                       tr("<b>Downhill %1</b><p>Gradient descent, step by step.</p>"
                          "<p>Free software under the GNU General Public License, version 3.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace downhill
