// The run as a moving picture.
#pragma once

#include "ui/export/run_picture.h"

#include <functional>

namespace downhill {

/// How long each frame is seen. A GIF counts in hundredths of a second, and what shows them takes less than
/// two for ten.
struct AnimationTiming {
    static constexpr double shortest = 0.02, longest = 5, longestHold = 60;
    double frame =
        0; ///< seconds, shortest to longest; 0: half of one for short runs, down to a tenth for long ones
    double hold = 2;     ///< seconds of the last frame, shortest to longestHold
    bool repeats = true; ///< starts again, for ever
};

/// A frame a step, of a picture that moves(). Long runs are thinned out to at most `mostFrames` frames, and
/// large pictures to as many as have `mostPixels` together, but to two at least. `tell` hears of each frame,
/// and says whether to go on. Empty when memory ran out, and where it did not go on. It has a ground.
inline constexpr int mostFrames = 200;
inline constexpr qint64 mostPixels = 1'000'000'000;
/// How many frames that makes of so many rows.
int framesOf(std::size_t rows, QSize size);
using FrameDrawn = std::function<bool(int frame, int frames)>;
QByteArray animationBytes(const RunPicture& content, ExportKind kind, const PictureOptions& options,
                          const AnimationTiming& timing = {}, const FrameDrawn& tell = {});

/// Whether such a picture of a run changes from step to step.
bool moves(ExportKind kind);

} // namespace downhill
