// How a slider's travel stands for a number: evenly or by powers of ten, in steps that a person would name.
#pragma once

namespace downhill {

/// A range [from, to] with from < to; logarithmic ones need from > 0.
class ValueScale {
public:
    enum class Kind {
        linear,
        logarithmic,
        logarithmicWhole ///< whole numbers, from 1 on
    };
    ValueScale(Kind kind, double from, double to);

    double from() const { return from_; }
    double to() const { return to_; }

    /// The number at a fraction 0…1 of the travel, rounded to a short decimal: two digits when logarithmic,
    /// about 1/400 of the range when linear.
    double valueAt(double fraction) const;
    /// Where a number stands; numbers outside the range stand at its ends.
    double fractionOf(double value) const;
    /// The next such decimal above (direction 1) or below (−1); `far` goes about ten times as far.
    double next(double value, int direction, bool far) const;

private:
    bool isLinear() const { return kind_ == Kind::linear; }
    int exponentAt(double value) const; ///< of the decimals near this value
    double rounded(double value, int exponent) const;

    Kind kind_;
    double from_, to_;
};

} // namespace downhill
