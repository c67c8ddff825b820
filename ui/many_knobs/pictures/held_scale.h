// The end of a scale for numbers that are others thirty times a second.
#pragma once

namespace downhill {

/// Grows at once, so that nothing ever sticks out; shrinks only where the numbers have been well inside of it
/// for some seconds, and in steps. So sizes can be compared from one picture to the next.
class HeldScale {
public:
    /// The end for numbers up to `largest` (finite), `seconds` after those before; after an infinity of them
    /// nothing is remembered but the end itself, which stays where the numbers fill half of the scale.
    double follow(double largest, double seconds);
    /// What comes next has nothing to do with what was before.
    void forget() { peak_ = end_ = 0; }

    double end() const { return end_ > 0 ? end_ : 1; }

private:
    double peak_ = 0, end_ = 0;
};

} // namespace downhill
