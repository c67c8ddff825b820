// The run as a moving picture.
#pragma once

#include "ui/export/run_picture.h"

#include <functional>

namespace downhill {

/// Both curves, a frame a step, as an endlessly repeating GIF: two steps a second for short runs; long ones
/// are thinned out to at most `mostFrames` frames at up to ten a second. `tell` hears of each frame. Empty
/// when memory ran out.
inline constexpr int mostFrames = 200;
QByteArray animationBytes(const RunPicture& content, const PictureOptions& options,
                          const std::function<void(int frame, int frames)>& tell = {});

} // namespace downhill
