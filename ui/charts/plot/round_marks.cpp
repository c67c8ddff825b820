#include "ui/charts/plot/round_marks.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

/// So many are drawn at most; where more seem to be in a range its ends are lost in rounding.
constexpr double mostMarks = 100, mostWhole = 1e15;
/// Digits that a double surely has.
constexpr int sure = 15;

/// value / 10^exponent, where that power may be no double.
double over(double value, int exponent) {
    constexpr int largest = 300;
    if (exponent < -largest)
        return value * 1e300 * std::pow(10.0, -exponent - largest);
    return exponent < 0 ? value * std::pow(10.0, -exponent) : value / std::pow(10.0, exponent);
}

RoundMarks noMarks(double width, int most) {
    const double least = width / std::max(most, 2);
    if (!(least > 0) || !std::isfinite(least)) // narrower than doubles go, or wider
        return {1, 0, 0, -1};
    const int exponent = decimalExponent(least);
    const double mantissa = over(least, exponent) * (1 - 1e-9);
    if (mantissa <= 1)
        return {1, exponent, 0, -1};
    if (mantissa <= 2)
        return {2, exponent, 0, -1};
    return mantissa <= 5 ? RoundMarks{5, exponent, 0, -1} : RoundMarks{1, exponent + 1, 0, -1};
}

void makeFiner(RoundMarks& marks) {
    switch (marks.mantissa) {
    case 5:
        marks.mantissa = 2;
        break;
    case 2:
        marks.mantissa = 1;
        break;
    default:
        marks.mantissa = 5;
        --marks.exponent;
    }
}

double steps(const RoundMarks& marks, double value) { return over(value, marks.exponent) / marks.mantissa; }

} // namespace

double digitsWide(const QString& text) {
    double width = 0;
    for (const QChar c : text)
        width += c == u'.' || c == u',' || c == u'·' || c == u'\u202f' ? 0.45
                 : c.isDigit() && c.unicode() < 0x80                   ? 1
                 : c == u'−'                                           ? 1
                                                                       : 0.65;
    return width;
}

QString timesTenTo(int exponent) {
    return exponent == 0 ? QStringLiteral("…") : QStringLiteral("…·10") + qs(superscriptText(exponent));
}

namespace {

/// The mark with the fewest digits: where it is a multiple of the largest power of ten.
double roundest(const RoundMarks& marks) {
    for (double power = 1e15; power > 1; power /= 10)
        for (double i = marks.first; i <= marks.last; ++i)
            if (std::fmod(i * marks.mantissa, power) == 0)
                return i;
    return marks.first;
}

} // namespace

double RoundMarks::at(double i) const { return i == 0 ? 0 : decimal(i * mantissa, exponent); }

double RoundMarks::step() const { return decimal(mantissa, exponent); }

RoundMarks roundMarks(double from, double to, int most, int least) {
    if (!((to - from) / std::max(most, 2) > 0) || !std::isfinite(to - from))
        return {1, 0, 0, -1};
    RoundMarks marks = noMarks(to - from, most);
    for (int finer = 0; finer < 4; ++finer, makeFiner(marks)) {
        marks.first = std::ceil(steps(marks, from) - 1e-9);
        marks.last = std::floor(steps(marks, to) + 1e-9);
        if (marks.last - marks.first + 1 >= least)
            break;
    }
    // Where a step is lost against the size of the ends there is nothing sensible to mark.
    if (!(marks.last - marks.first < mostMarks && std::abs(marks.first) < mostWhole))
        marks.last = marks.first - 1;
    return marks;
}

RoundMarks roundMarksAround(double from, double to, int most) {
    RoundMarks marks = noMarks(to - from, most);
    marks.first = std::floor(steps(marks, from) + 1e-9);
    marks.last = std::ceil(steps(marks, to) - 1e-9);
    return marks;
}

MarkTexts textsOf(const RoundMarks& marks, double room) {
    const double largest = std::max(std::abs(marks.first), std::abs(marks.last)) * marks.mantissa;
    const int digits = largest > 0 ? decimalExponent(largest) + 1 : 1;
    const int size = digits - 1 + marks.exponent; // the exponent of the largest mark's first digit
    const auto written = [&](double minus, int exponent, int shown) {
        std::vector<QString> texts;
        for (double i = marks.first; i <= marks.last; ++i)
            texts.push_back(
                qs(displayText(i == minus ? 0 : decimal((i - minus) * marks.mantissa, exponent), shown)));
        return texts;
    };
    const auto fit = [&](const std::vector<QString>& texts) {
        return std::ranges::all_of(texts, [&](const QString& text) { return digitsWide(text) <= room; });
    };
    constexpr int usual = 6;

    MarkTexts plain{written(0, marks.exponent, std::clamp(digits, usual, sure)), {}};
    if (digits <= sure && fit(plain.texts))
        return plain;
    if (constexpr int few = 4; digits <= few && size != 0)
        if (MarkTexts scaled{written(0, marks.exponent - size, usual), timesTenTo(size)}; fit(scaled.texts))
            return scaled;
    const double offset = roundest(marks);
    const QString from = qs(displayText(marks.at(offset), sure)) + QStringLiteral(" + ");
    const int farthest =
        decimalExponent(std::max({std::abs(marks.first - offset), std::abs(marks.last - offset), 1.0}) *
                        marks.mantissa) +
        marks.exponent;
    if (constexpr int plainDown = -4, plainUp = 6; marks.exponent >= plainDown && farthest < plainUp)
        if (MarkTexts moved{written(offset, marks.exponent, usual), from + QStringLiteral("…")};
            fit(moved.texts))
            return moved;
    return {written(offset, 0, usual), from + timesTenTo(marks.exponent)};
}

} // namespace downhill
