// Round numbers in a range, and the words for them.
#pragma once

#include <QString>

#include <vector>

namespace downhill {

/// The numbers i·step for i from `first` to `last`, where step is mantissa·10^exponent. Whole numbers keep
/// what doubles lose: 10¹² + 1 in steps of 1 as well as 10⁻³¹².
struct RoundMarks {
    int mantissa; ///< 1, 2 or 5
    int exponent;
    double first, last;        ///< whole, up to 2⁵³ in size
    double at(double i) const; ///< its value
    double step() const;
};

/// The marks within [from, to], about `most`, and at least `least` of them where doubles resolve so many.
RoundMarks roundMarks(double from, double to, int most, int least);

/// The ends of the range moved out to marks.
RoundMarks roundMarksAround(double from, double to, int most);

/// How wide a label is, in digits of Inter: points and commas are narrow, small digits smaller.
double digitsWide(const QString& text);

/// `…·10⁻⁹`, or … for 0.
QString timesTenTo(int exponent);

struct MarkTexts {
    std::vector<QString> texts; ///< in the order of the marks
    QString reading;            ///< see AxisScale
};

/// No text is wider than so many digits, as far as any way of writing them goes.
MarkTexts textsOf(const RoundMarks& marks, double room);

} // namespace downhill
