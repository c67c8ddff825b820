// The guided tour: offered once, and taken whenever it is asked for.
#pragma once

namespace downhill {

class ScenePlayer;

void takeTour(ScenePlayer& player);
/// Takes it where it was never offered before.
void offerTour(ScenePlayer& player);

} // namespace downhill
