// What is on the stage, as one value.
#pragma once

#include "ui/stage/stage_picture.h"

#include <vector>

namespace downhill {

struct StageState {
    static constexpr std::size_t mostPictures = 3;

    /// One to three different ones; the first stands largest.
    std::vector<StagePicture> pictures;
    double scale = 1; ///< of letters, lines and dots, on top of what suits the screen
    bool controlsShown = false;
    bool captionShown = true; ///< where there is one

    bool operator==(const StageState&) const = default;
};

/// With the picture shown where it was not, or the other way round. The last one stays; a fourth one takes
/// the place of the one that came last.
StageState toggled(StageState state, StagePicture picture);

} // namespace downhill
