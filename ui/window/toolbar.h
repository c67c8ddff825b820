// The toolbar: which page, its transport, and what can be done with what it shows.
#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace downhill {

class ExportActions;
class Page;
class PageSwitch;
struct Theme;

/// In a narrow window it says less, the dearest last: the transport's buttons lose their words, what stands
/// at the right goes into one menu, the pages' titles become short. The scrubber keeps its room, and nothing
/// is left out.
class Toolbar : public QFrame {
    Q_OBJECT
public:
    /// `pages` are all pages in the order of the switch.
    Toolbar(const std::vector<Page*>& pages, const ExportActions* exports, QAction* present,
            QWidget* parent = nullptr);

    PageSwitch* pageSwitch() const { return switch_; }
    void showPage(int page); ///< its transport, and what it has
    void setTheme(const Theme& theme);

    QSize minimumSizeHint() const override; ///< of the shortest form

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons(const ExportActions* exports, QAction* present);
    void fit();
    void say(int less); ///< how much of it is given up, 0 to mostGivenUp
    void showWhatThePageHas();
    static constexpr int mostGivenUp = 3;

    std::vector<Page*> pages_;
    PageSwitch* switch_;
    QStackedWidget* transports_;
    QToolButton *pin_, *export_, *present_, *more_;
    QAction* moreExport_;
    QShortcut* moreExportKey_; ///< the button's own key, while the button is away
    int page_ = 0, least_ = 0;
    bool short_ = false, fitting_ = false;
};

} // namespace downhill
