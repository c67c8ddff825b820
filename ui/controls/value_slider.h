// A slider for a real number, with its scale printed below.
#pragma once

#include "ui/controls/value_scale.h"
#include "ui/theme/theme.h"

#include <QSlider>

#include <functional>

#include <vector>

namespace downhill {

/// Horizontal. A press anywhere on the groove takes the handle there; arrows go to the next short decimal,
/// Page Up and Page Down further, Home and End to the ends. A value outside the scale is kept exactly and
/// shown at the near end.
class ValueSlider : public QSlider {
    Q_OBJECT
public:
    struct Tick {
        double value;
        QString text;
    }; /// A stretch of the scale that is shown in its own way, with a word for it.
    struct Band {
        double from, to;
        QColor colour;
        Qt::BrushStyle pattern;
        QString word;
    };

    explicit ValueSlider(ValueScale scale, QWidget* parent = nullptr);

    void setScale(ValueScale scale, std::vector<Tick> ticks);
    void setTheme(const Theme& theme);
    void setRealValue(double value);            ///< shows it; does not emit edited()
    double realValue() const { return value_; } /// Laid on the groove; `describe` says what the mouse is on.
    void setBands(std::vector<Band> bands, std::function<QString(double)> describe);
    const std::vector<Band>& bands() const { return bands_; }
    /// The bands' words stand below the scale, where there is room for another line.
    void setWordsVisible(bool visible);
    bool areWordsVisible() const { return wordsVisible_; }
    /// Where they stand, from left to right: each in the middle below the widest of its bands, and nowhere
    /// else. What is wider than that band is left out: the colour is there, and the tooltip names it.
    struct Word {
        QString text;
        double left, width; ///< in widget coordinates
    };
    std::vector<Word> words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QPointF handleCentre() const; ///< in widget coordinates
    /// Where its scale and its words stand; all of it where it has none.
    QRect scaleRect() const;

signals:
    void edited(double value); ///< the person moved it

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRectF groove() const;
    void paintBands(QPainter& p) const;
    void paintWords(QPainter& p) const;
    void edit(double value);
    void show(double value);

    ValueScale scale_;
    std::vector<Tick> ticks_;
    std::vector<Band> bands_;
    std::function<QString(double)> describe_;
    bool wordsVisible_ = false;
    Theme theme_ = Theme::light();
    double value_;
    double grabOffset_ = 0;
};

} // namespace downhill
