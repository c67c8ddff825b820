#include "ui/scenes/bubble_place.h"

#include <algorithm>
#include <array>

namespace downhill {

namespace {

QRect movedInto(QRect rect, const QRect& room) {
    rect.moveLeft(
        std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - rect.width() + 1)));
    rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - rect.height() + 1)));
    return rect;
}

int areaOf(const QRect& rect) { return rect.isEmpty() ? 0 : rect.width() * rect.height(); }

} // namespace

QRect bubblePlace(const QRect& room, const QSize& bubble, const QRect& target, int gap) {
    QRect place(QPoint(), bubble);
    if (target.isNull()) {
        place.moveCenter(room.center());
        place.moveBottom(room.bottom());
        return movedInto(place, room);
    }
    const QPoint middle = target.center();
    std::array<QPoint, 4> corners{{{target.left() - gap - bubble.width(), middle.y() - bubble.height() / 2},
                                   {target.right() + 1 + gap, middle.y() - bubble.height() / 2},
                                   {middle.x() - bubble.width() / 2, target.bottom() + 1 + gap},
                                   {middle.x() - bubble.width() / 2, target.top() - gap - bubble.height()}}};
    if (target.width() > 3 * target.height()) // a row: what is beside it are its like
        std::rotate(corners.begin(), corners.begin() + 2, corners.end());
    int least = -1;
    for (const QPoint corner : corners) {
        const QRect candidate = movedInto({corner, bubble}, room);
        const int covered = areaOf(candidate & target);
        if (least < 0 || covered < least) {
            least = covered;
            place = candidate;
        }
    }
    return place;
}

} // namespace downhill
