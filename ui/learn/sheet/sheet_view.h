// The cheat sheet on the screen: a click anywhere in a row asks for its run, and so do Tab and Enter.
#pragma once

#include "ui/learn/sheet/cheat_sheet.h"
#include "ui/plain/html.h"
#include "ui/theme/theme.h"

#include <optional>
#include <vector>

namespace downhill {

/// In two columns where there is room for them, and in larger letters where there is room for those.
class SheetView : public HtmlView {
    Q_OBJECT
public:
    explicit SheetView(const CheatSheet& sheet, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    struct Row {
        QRectF box; ///< in the viewport
        int begin;  ///< of its words, in the text
    };
    std::vector<Row> rows() const; ///< those that have a run, in the order of CheatSheet::runs

signals:
    void wanted(std::size_t run); ///< one of CheatSheet::runs

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// For this size and theme, unless it is already; it takes a while, so only what is looked at is laid
    /// out.
    void layOut();
    Html html(double larger, std::size_t split) const;
    double heightWith(double larger, std::size_t split) const; ///< infinite where it is too wide
    /// The one that makes two columns shortest, or 0 where they are too wide.
    std::size_t bestSplit() const;
    std::optional<std::size_t> runAt(QPointF at) const;
    bool goTo(std::size_t row); ///< false: there is none
    void point(std::optional<std::size_t> run);

    CheatSheet sheet_;
    Theme theme_ = Theme::light();
    QSize laidOutFor_;                             ///< with the theme of now; invalid: for none
    std::optional<std::size_t> pointed_, current_; ///< the runs of the row under the mouse, and of Tab
};

} // namespace downhill
