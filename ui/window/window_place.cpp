#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace downhill {

namespace {
constexpr QSize firstSize(1440, 900), smallest(320, 240); // a window of no size is never found again
constexpr QMargins frame(4, 38, 4, 4); // what desktops draw around a window, before it is there to be asked
} // namespace

QRect placedWithin(const QRect& wanted, const QRect& available) {
    const QRect room = available.marginsRemoved(frame);
    QRect placed(wanted.topLeft(), wanted.size().expandedTo(smallest).boundedTo(room.size()));
    placed.moveLeft(std::clamp(placed.left(), room.left(), room.right() + 1 - placed.width()));
    placed.moveTop(std::clamp(placed.top(), room.top(), room.bottom() + 1 - placed.height()));
    return placed;
}

void openWithin(QWidget* window, const QByteArray& saved) {
    window->resize(firstSize);
    const bool restored = window->restoreGeometry(saved);
    if (window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QScreen* screen = QGuiApplication::screenAt(window->geometry().center());
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    const QRect placed = placedWithin(window->geometry(), screen->availableGeometry());
    if (restored)
        window->setGeometry(placed);
    else
        window->resize(placed.size()); // the desktop knows a place for it
}

} // namespace downhill
