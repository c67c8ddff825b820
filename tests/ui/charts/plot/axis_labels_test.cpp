// What stands at the axes, for ranges and sizes drawn at random: at least two labels, all different, none on
// another, and read as they say each is its tick's value.
#include "core/text/number_text.h"
#include "ui/charts/plot/plot.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

namespace downhill {
namespace {

class Axes final : public Plot {
public:
    explicit Axes(QSizeF area) { resize(area.width() + 74 + 22, area.height() + 10 + 44); }
    void paintOver(QPainter&) override {}
    using Plot::roomForLabelX, Plot::roomForTicksX, Plot::roomForTicksY, Plot::setScales;
};

/// `10 + …·10⁻⁹` with the text in the place of the dots.
long double valueOf(const QString& text, const QString& reading) {
    long double value = displayedValue(text.toStdString());
    if (const qsizetype power = reading.indexOf(QStringLiteral("…·")); power >= 0)
        value *= displayedValue(reading.mid(power + 2).toStdString());
    if (const qsizetype plus = reading.indexOf(QStringLiteral(" + ")); plus >= 0)
        value += displayedValue(reading.left(plus).toStdString());
    return value;
}

std::string wordsOf(const AxisScale& scale) {
    std::string words = "[" + exactText(scale.from) + ", " + exactText(scale.to) + "] " +
                        (scale.logarithmic ? "log " : "") + scale.reading.toStdString() + ":";
    for (const Tick& tick : scale.ticks)
        words += " " + tick.text.toStdString() + ";";
    return words;
}

void expectRight(const AxisScale& scale) {
    constexpr double hair = 1e-3; // of the range: of the narrowest, a double's last digit
    std::set<QString> texts;
    for (const Tick& tick : scale.ticks) {
        EXPECT_TRUE(texts.insert(tick.text).second) << "twice: " << tick.text.toStdString();
        EXPECT_GE(tick.position, scale.from - hair * (scale.to - scale.from));
        EXPECT_LE(tick.position, scale.to + hair * (scale.to - scale.from));
        const long double value = valueOf(tick.text, scale.reading);
        const long double at = scale.logarithmic ? std::log10(value) : value;
        EXPECT_NEAR(static_cast<double>((at - static_cast<long double>(tick.position)) /
                                        (static_cast<long double>(scale.to) - scale.from)),
                    0, hair)
            << tick.text.toStdString();
    }
}

void expectReadable(const std::vector<Plot::Label>& labels) {
    EXPECT_GE(labels.size(), 2U);
    for (std::size_t i = 1; i < labels.size(); ++i)
        EXPECT_FALSE(labels[i].box.intersects(labels[i - 1].box))
            << labels[i - 1].text.toStdString() << " and " << labels[i].text.toStdString();
}

TEST(AxisLabels, AreTwoAtLeastAndDifferAndDoNotOverlap) {
    std::mt19937_64 random(3);
    const auto between = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    constexpr double most = 8e307;
    for (int i = 0; i < 3000 && !testing::Test::HasFailure(); ++i) {
        Axes axes({std::floor(between(60, 900)), std::floor(between(60, 600))});
        const double centre = (i % 2 ? 1 : -1) * std::pow(10.0, between(-300, 300));
        const double width = std::fmin(std::fabs(centre) * std::pow(10.0, between(-12, 12)), most);
        const double from = std::fmax(centre - width * between(0, 1), -most),
                     to = std::fmin(from + width, most);
        const double lowest = std::fabs(centre), highest = std::fmin(lowest + width, most);
        const int x = axes.roomForTicksX(), y = axes.roomForTicksY();
        const double room = axes.roomForLabelX();
        const std::pair<AxisScale, AxisScale> pairs[] = {
            {linearScale(from, to, x, room), linearScale(from, to, y)},
            {roundedScale(from, to, x, room), roundedScale(from, to, y)},
            {logScale(lowest, highest, x, room), logScale(lowest, highest, y)}};
        for (const auto& [across, up] : pairs) {
            SCOPED_TRACE(testing::Message()
                         << axes.plotArea().width() << " by " << axes.plotArea().height() << "\n"
                         << wordsOf(across) << "\n"
                         << wordsOf(up));
            axes.setScales(across, up);
            expectRight(across);
            expectRight(up);
            expectReadable(axes.labelsX());
            expectReadable(axes.labelsY());
        }
    }
}

TEST(AxisLabels, OfStepsAreTwoAtLeast) {
    std::mt19937_64 random(4);
    for (int i = 0; i < 1000 && !testing::Test::HasFailure(); ++i) {
        Axes axes({60 + static_cast<double>(random() % 900), 60 + static_cast<double>(random() % 600)});
        const double last = std::floor(std::pow(10.0, std::uniform_real_distribution(0.0, 7.0)(random)));
        const AxisScale across = countScale(0, last, axes.roomForTicksX(), axes.roomForLabelX());
        SCOPED_TRACE(testing::Message() << axes.plotArea().width() << "\n" << wordsOf(across));
        axes.setScales(across, linearScale(0, 1, 5));
        expectRight(across);
        expectReadable(axes.labelsX());
    }
}

std::vector<std::string> textsOf(const AxisScale& scale) {
    std::vector<std::string> all;
    for (const Tick& tick : scale.ticks)
        all.push_back(tick.text.toStdString());
    return all;
}

// 1000 to 1000.036 in steps of 0.01 (0.036/5 = 0.0072): from the roundest of the marks.
TEST(AxisLabels, CountFromARoundNumberWhereTheyWouldBeLong) {
    const AxisScale scale = linearScale(1000, 1000.036, 5);
    EXPECT_EQ(scale.reading, QStringLiteral("1,000 + …"));
    EXPECT_EQ(textsOf(scale), (std::vector<std::string>{"0", "0.01", "0.02", "0.03"}));
}

TEST(AxisLabels, CountInAPowerOfTenWhereTheyWouldBeLonger) {
    const AxisScale scale = linearScale(10, 10 + 25e-9, 6);
    EXPECT_EQ(scale.reading, QStringLiteral("10 + …·10⁻⁹"));
    EXPECT_EQ(textsOf(scale), (std::vector<std::string>{"0", "5", "10", "15", "20", "25"}));
}

// lg 1.2 to lg 1.5 has no 1, 2, 3, 5 or 7.
TEST(AxisLabels, OfALogAxisWithinADecadeAreRoundNumbersInBetween) {
    EXPECT_EQ(textsOf(logScale(1.2, 1.5, 4)), (std::vector<std::string>{"1.2", "1.3", "1.4", "1.5"}));
    EXPECT_GE(logScale(1.99, 2.01, 5).ticks.size(), 2U);
}

TEST(AxisLabels, OfLevelsDiffer) {
    const std::vector<QString> texts = distinctTexts({1000.0001, 1000.0002, 1000.0005});
    EXPECT_EQ(texts[0], QStringLiteral("1,000.0001"));
    EXPECT_EQ(texts[2], QStringLiteral("1,000.0005"));
    EXPECT_EQ(distinctTexts({0.5, 2})[0], QStringLiteral("0.5"));
}

} // namespace
} // namespace downhill
