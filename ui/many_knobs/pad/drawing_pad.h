// A piece of paper to draw a digit on.
#pragma once

#include "core/digits/drawn_digit.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace downhill {

/// White ink on black, as the digits are shown that networks learn from. The left button draws (a tablet's
/// pen and a finger do as well); a press alone makes a dot. With the focus, the keys 0 to 9 write a digit,
/// another way each time; Backspace and Ctrl+Z take back the last change, Delete and Escape clear. What is
/// drawn keeps its place on the paper when the pad grows or shrinks.
class DrawingPad : public QWidget {
    Q_OBJECT
public:
    explicit DrawingPad(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    bool isBlank() const noexcept { return strokes_.empty(); }
    bool canUndo() const noexcept { return !past_.empty(); }
    /// As a network sees it.
    const DigitPixels& digit() const noexcept { return digit_; }

    /// Where `point` of the paper is on the widget; the paper goes from 0, 0 to 1, 1.
    QPointF toWidget(Point point) const;

    static QColor focusColour(const Theme& theme); ///< of its edge, on its black

    QSize sizeHint() const override;

public slots:
    void clear();
    /// Takes back the last stroke, or what cleared or replaced a drawing. The last 100 times.
    void undo();

signals:
    void drawingChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Drawing = std::vector<Stroke>; ///< in units of the paper

    QRectF paper() const;
    Point toPaper(QPointF position) const;
    void drawTo(QPointF position);
    void remember(std::optional<Drawing> replaced);
    void replaceBy(Drawing drawing);
    void write(std::size_t digit);
    bool handleKey(const QKeyEvent* event, bool act);
    void showChange();

    Theme theme_ = Theme::light();
    Drawing strokes_;
    /// What is taken back, the last first: a stroke, or else what was there before.
    std::vector<std::optional<Drawing>> past_;
    bool drawing_ = false; ///< the button is down
    std::array<std::size_t, 10> nextShape_{};
    DigitPixels digit_{};
};

} // namespace downhill
