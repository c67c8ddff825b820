// What a gradient says, in a few lines.
#pragma once

#include "core/network/gradient_summary.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <array>
#include <span>
#include <vector>

namespace downhill {

/// Lines that are others thirty times a second, and never change the widget's size: nothing around them is
/// laid out anew.
class GradientWords : public QWidget {
    Q_OBJECT
public:
    explicit GradientWords(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What summaryOf() says of the entries that are finite, and how many are not.
    void show(const std::array<LayerGradient, networkLayers.size()>& layers, std::size_t notFinite);
    void clear();

    QString text() const; ///< line by line

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Ink { plain, up, down, bad };
    struct Part {
        QString text;
        Ink ink = Ink::plain;
    };
    struct Line {
        std::vector<Part> parts;
        QString shorter = {}; ///< where there is no room for them
    };

    static std::array<Line, 3> linesOf(const std::array<LayerGradient, networkLayers.size()>& layers,
                                       std::size_t notFinite);
    QColor colourOf(Ink ink) const;

    Theme theme_ = Theme::light();
    std::array<Line, 3> lines_;
};

} // namespace downhill
