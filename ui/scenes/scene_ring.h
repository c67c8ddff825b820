// A line around what a scene speaks of.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace downhill {

/// Lets the mouse and the keys through.
class SceneRing : public QWidget {
public:
    explicit SceneRing(QWidget* window);

    void setTheme(const Theme& theme);
    /// In the window's coordinates.
    void showAround(const QRect& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_ = Theme::light();
};

} // namespace downhill
