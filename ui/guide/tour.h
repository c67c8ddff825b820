// The guided tour: offered once, and taken whenever it is asked for.
#pragma once

namespace downhill {

class Guide;

void takeTour(Guide& guide);
/// Takes it where it was never offered before.
void offerTour(Guide& guide);

} // namespace downhill
