// The window: places the page, the toolbar, the menus and the status line.
#pragma once

#include "ui/theme/theme.h"

#include <QMainWindow>

#include <optional>

class QActionGroup;
class QFrame;
class QLabel;

namespace downhill {

class ExportActions;
class LessonActions;
class OneKnobPage;
struct RunSettings;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;

    OneKnobPage* page() const { return page_; }
    ExportActions* exports() const { return exports_; }
    const Theme& theme() const { return theme_; }

    /// Light or dark whatever the system says; nothing follows the system.
    void setThemeMode(std::optional<Theme::Mode> mode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    QWidget* makeToolbar();
    void makeStatusLine();
    void applyTheme();
    double fittingScale() const;
    void setPresenting(bool presenting);
    void restoreState();
    void showAbout();

    OneKnobPage* page_;
    ExportActions* exports_;
    LessonActions* lessons_;
    QFrame* toolbar_ = nullptr;
    QActionGroup* themeActions_ = nullptr;
    QAction* present_ = nullptr;
    QLabel *status_, *hint_;
    Theme theme_ = Theme::light();
    std::optional<Theme::Mode> mode_;
    double zoom_ = 1; ///< chosen by the person, on top of what fits the window
    bool themed_ = false;
};

} // namespace downhill
