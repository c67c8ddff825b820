// A bar for each entry of a gradient, to the left or to the right of zero.
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace downhill {

class GradientBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double value;
        QString text;
    };

    explicit GradientBars(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// All of them on one scale, on which `largest` fills half of the room; at least as large as they are.
    void show(std::vector<Bar> bars, double largest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_ = Theme::light();
    std::vector<Bar> bars_;
    double largest_ = 0;
};

} // namespace downhill
