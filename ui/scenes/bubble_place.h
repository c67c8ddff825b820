// Where a scene's bubble stands beside what it speaks of.
#pragma once

#include <QRect>

namespace downhill {

/// Inside of `room`, beside `target` where there is room for it (left of it first, then right, below and
/// above; a flat one: below and above first), else where it covers least of it. A null target: in the middle
/// of the lower edge.
QRect bubblePlace(const QRect& room, const QSize& bubble, const QRect& target, int gap);

} // namespace downhill
