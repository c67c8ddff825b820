#include "ui/scenes/scene_ring.h"

#include <QPainter>
#include <QRegion>

namespace downhill {

namespace {
constexpr int lineWidth = 3;
}

SceneRing::SceneRing(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("sceneRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void SceneRing::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void SceneRing::showAround(const QRect& target) {
    const int line = theme_.px(lineWidth);
    setGeometry(target.adjusted(-line, -line, line, line));
    // What is inside stays as quick to draw as it was.
    setMask(QRegion(rect()) - rect().adjusted(3 * line, 3 * line, -3 * line, -3 * line));
    setVisible(true);
    raise();
}

void SceneRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = theme_.dp(lineWidth);
    painter.setPen(QPen(theme_.accent, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme_.dp(10),
                            theme_.dp(10));
}

} // namespace downhill
