// The run as a moving picture.
#pragma once

#include "ui/export/run_picture.h"

#include <functional>

namespace downhill {

/// Both curves, a frame a step, as an endlessly repeating GIF: two steps a second for short runs; long ones
/// are thinned out to at most `mostFrames` frames at up to ten a second, and large ones to as many as have
/// `mostPixels` together, but to two at least. `tell` hears of each frame, and says whether to go on. Empty
/// when memory ran out, and where it did not go on. It has a ground.
inline constexpr int mostFrames = 200;
inline constexpr qint64 mostPixels = 1'000'000'000;
/// How many frames that makes of so many rows.
int framesOf(std::size_t rows, QSize size);
using FrameDrawn = std::function<bool(int frame, int frames)>;
QByteArray animationBytes(const RunPicture& content, const PictureOptions& options,
                          const FrameDrawn& tell = {});

} // namespace downhill
