#include "ui/stage/stage_state.h"

#include <algorithm>

namespace downhill {

StageState toggled(StageState state, StagePicture picture) {
    const auto shown = std::ranges::find(state.pictures, picture);
    if (shown == state.pictures.end()) {
        if (state.pictures.size() >= StageState::mostPictures)
            state.pictures.pop_back();
        state.pictures.push_back(picture);
    } else if (state.pictures.size() > 1) {
        state.pictures.erase(shown);
    }
    return state;
}

} // namespace downhill
