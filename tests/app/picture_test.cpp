// Pictures and animations, drawn without any display.
#include "tests/app/program.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPolygonF>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace downhill::test {
namespace {

using testing::Contains;
using testing::HasSubstr;

std::vector<std::string> textsOfSvg(const std::string& file) {
    std::vector<std::string> texts;
    QXmlStreamReader xml(QByteArray::fromStdString(contentOf(file)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("text"))
            texts.push_back(xml.readElementText().trimmed().toStdString());
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString(); // well-formed to the end
    return texts;
}

/// Blanks of every kind as one.
std::string withPlainBlanks(const std::string& text) {
    return QString::fromStdString(text).simplified().toStdString();
}

double brightness(const QImage& image) { return image.pixelColor(2, 2).lightnessF(); }

struct Curve {
    const char *option, *title, *across, *up;
    Words caption;
};

/// What the caption says of `--cost "2w^2" --start=-3 --rate 0.25 --steps 7`: the factor is 1 − 4·0.25 = 0,
/// so it arrives with the first step and is flat with the second.
const Words parameters{"--cost", "2w^2", "--start=-3", "--rate", "0.05", "--steps", "7"};
const Words captionOfRun{"C(w) = 2·w²", "start −3", "learning rate 0.05", "7 steps"};
const Curve lossCurve{"--loss-curve", "Loss curve", "step", "cost C", captionOfRun};
const Curve costCurve{"--cost-curve", "Cost curve", "w", "cost C(w)", captionOfRun};
// All rates are in it; the one that is given is marked.
const Curve rateCurve{"--rate-curve",
                      "Rate curve",
                      "learning rate",
                      "steps needed",
                      {"C(w) = 2·w²", "start −3", "at most 7 steps", "rate 0.05"}};

class Curves : public testing::TestWithParam<Curve> {
protected:
    Words words(Words more) const {
        Words all = parameters;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    const Folder folder_;
};

TEST_P(Curves, PngHasTheSizeAndTheDotsAnInch) {
    expectDone(runProgram(words({GetParam().option, folder_ / "a.png"})));
    QImage image(QString::fromStdString(folder_ / "a.png"), "PNG");
    EXPECT_EQ(image.size(), QSize(1200, 800));
    EXPECT_EQ(image.dotsPerMeterX(), 3780); // 96/0.0254 = 3779.5
    EXPECT_EQ(image.dotsPerMeterY(), 3780);
    EXPECT_GT(brightness(image), 0.9);

    expectDone(runProgram(words(
        {GetParam().option, folder_ / "b.png", "--size", "640x360", "--dpi", "144", "--theme", "dark"})));
    image = QImage(QString::fromStdString(folder_ / "b.png"), "PNG");
    EXPECT_EQ(image.size(), QSize(640, 360));
    EXPECT_EQ(image.dotsPerMeterX(), 5669); // 144/0.0254 = 5669.3
    EXPECT_LT(brightness(image), 0.3);
}

TEST_P(Curves, SvgIsWellFormedAndSaysWhatItShows) {
    for (const char* theme : {"light", "dark", "projector"}) {
        SCOPED_TRACE(theme);
        expectDone(runProgram(words({GetParam().option, folder_ / "a.svg", "--theme", theme})));
        const auto texts = textsOfSvg(folder_ / "a.svg");
        EXPECT_THAT(texts, Contains(GetParam().title));
        EXPECT_THAT(texts, Contains(GetParam().across));
        EXPECT_THAT(texts, Contains(GetParam().up));
        for (const std::string& part : GetParam().caption)
            EXPECT_THAT(texts, Contains(HasSubstr(part)));
    }
}

TEST_P(Curves, PdfIsAPageOfTheSizeInInches) {
    for (const char* theme : {"light", "dark", "projector"}) {
        SCOPED_TRACE(theme);
        // 800×400 pixels of 96 to an inch are 8.333×4.1667 inches, and an inch has 72 points.
        const std::string file = folder_ / "a.pdf";
        expectDone(runProgram(words({GetParam().option, file, "--size", "800x400", "--theme", theme})));
        EXPECT_THAT(contentOf(file), testing::StartsWith("%PDF-"));
        const std::string info = outputOf({"pdfinfo", file});
        if (info.empty())
            GTEST_SKIP() << "no pdfinfo here";
        double width = 0, height = 0;
        const std::size_t at = info.find("Page size:");
        ASSERT_NE(at, std::string::npos);
        ASSERT_EQ(std::sscanf(info.c_str() + at, "Page size: %lf x %lf", &width, &height), 2);
        EXPECT_NEAR(width, 600, 0.5);
        EXPECT_NEAR(height, 300, 0.5);
        EXPECT_THAT(info, testing::ContainsRegex("Pages: +1\n"));
        const std::string text = withPlainBlanks(outputOf({"pdftotext", "-layout", file, "-"}));
        for (const std::string part : {GetParam().title, GetParam().across, GetParam().up})
            EXPECT_THAT(text, HasSubstr(part));
        for (const std::string& part : GetParam().caption)
            EXPECT_THAT(text, HasSubstr(part));
    }
}

INSTANTIATE_TEST_SUITE_P(, Curves, testing::Values(lossCurve, costCurve, rateCurve), [](const auto& curve) {
    const std::string title = curve.param.title;
    return title.substr(0, title.find(' '));
});

// From 25 the cost of w² falls to 25·0.64²⁰ = 0.0033 in 20 steps. Even steps up would be 5 or 10; a
// logarithmic axis has powers of ten.
TEST(Pictures, LogMakesTheCostAxisLogarithmic) {
    const Folder folder;
    expectDone(runProgram({"--loss-curve", folder / "linear.svg"}));
    expectDone(runProgram({"--log", "--loss-curve", folder / "log.svg"}));
    EXPECT_THAT(textsOfSvg(folder / "linear.svg"), testing::Not(Contains("0.01")));
    EXPECT_THAT(textsOfSvg(folder / "log.svg"), testing::IsSupersetOf({"0.01", "0.1", "1", "10"}));
}

TEST(Pictures, AreAllWrittenAtOnce) {
    const Folder folder;
    expectDone(
        runProgram({"--loss-curve", "l.PNG", "--cost-curve", "c.pdf", "--rate-curve", "r.svg", "--animation",
                    "a.gif", "--table", "t.csv", "--report", "r.json", "--size", "300x200", "--steps", "2"},
                   {.folder = folder.path()}));
    EXPECT_THAT(folder.names(), testing::ElementsAre("a.gif", "c.pdf", "l.PNG", "r.json", "r.svg", "t.csv"));
}

// Whoever has a desktop scaled to 200 %, or a style of one's own, gets the same picture.
TEST(Pictures, DoNotDependOnTheDesktop) {
    const Folder folder;
    expectDone(runProgram({"--loss-curve", folder / "a.png", "--size", "400x300"}));
    expectDone(runProgram({"--loss-curve", folder / "b.png", "--size", "400x300"},
                          {.environment = {{"QT_SCALE_FACTOR", "2"},
                                           {"QT_FONT_DPI", "200"},
                                           {"QT_STYLE_OVERRIDE", "windows"},
                                           {"QT_QPA_PLATFORM", "xcb"},
                                           {"DISPLAY", ":987"}}}));
    EXPECT_EQ(contentOf(folder / "a.png"), contentOf(folder / "b.png"));
}

// The smallest, the largest and the oddest that are allowed, and runs that are hard to draw.
TEST(Pictures, AreDrawnAtTheEdgesOfWhatIsAllowed) {
    const Folder folder;
    for (const Words& look :
         {Words{"--size", "200x200", "--dpi", "1200"}, Words{"--size", "200x200", "--dpi", "24"},
          Words{"--size", "10000x200", "--dpi", "24"}, Words{"--size", "200x3000", "--dpi", "300.5"}})
        for (const char* ending : {"png", "svg", "pdf"}) {
            Words words{"--loss-curve", std::string("l.") + ending,
                        "--cost-curve", std::string("c.") + ending,
                        "--rate-curve", std::string("r.") + ending};
            words.insert(words.end(), look.begin(), look.end());
            SCOPED_TRACE(testing::PrintToString(words));
            expectDone(runProgram(words, {.folder = folder.path()}));
        }
    for (const Words& run :
         {Words{"--rate", "2", "--steps", "2000"}, Words{"--rate", "1e300"}, Words{"--start", "1e300"},
          Words{"--start", "1.7e308", "--cost", "w"}, Words{"--cost", "sqrt(w)", "--start", "-1"},
          Words{"--cost", "0*w"}, Words{"--cost", "1/w", "--start", "1e-300"}, Words{"--start", "5e-324"},
          Words{"--cost", "-w^2", "--rate", "9", "--steps", "900"},
          Words{"--steps", "300000", "--tolerance", "0"}})
        for (const char* log : {"", "--log"}) {
            Words words{"--loss-curve", "l.png", "--cost-curve", "c.svg",
                        "--rate-curve", "r.svg", "--size",       "300x200"};
            words.insert(words.end(), run.begin(), run.end());
            if (*log)
                words.emplace_back(log);
            SCOPED_TRACE(testing::PrintToString(words));
            expectDone(runProgram(words, {.folder = folder.path()}));
        }
}

struct Lines {
    std::vector<double> across, up; ///< where the grid's lines are
    QList<QPolygonF> curves;        ///< what is drawn in the ink of a run
};

Lines linesOfSvg(const std::string& file) {
    Lines lines;
    QXmlStreamReader xml(QByteArray::fromStdString(contentOf(file)));
    QString ink;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("g"))
            ink = xml.attributes().value(QLatin1String("stroke")).toString();
        if (!xml.isStartElement() || xml.name() != QLatin1String("polyline"))
            continue;
        QPolygonF polygon;
        const QString all = xml.attributes().value(QLatin1String("points")).toString().simplified();
        const QStringList points = all.split(u' ');
        for (const QString& point : points)
            polygon += QPointF(point.section(u',', 0, 0).toDouble(), point.section(u',', 1).toDouble());
        if (ink == QLatin1String("#0072b2") && polygon.size() > 2)
            lines.curves += polygon;
        if (ink == QLatin1String("#e9ecf0") && polygon.size() == 2)
            polygon[0].x() == polygon[1].x() ? lines.across.push_back(polygon[0].x())
                                             : lines.up.push_back(polygon[0].y());
    }
    return lines;
}

// Every step multiplies w by f = 1 − 2·rate and the cost by f², so 99.99 % of the way down is behind it after
// ⌈ln(10⁻⁴)/(2·ln|f|)⌉ steps: from rate 0.1028 on in the 20 that there are, in one step at 0.5, and up to
// 0.8972. Both axes are logarithmic: 0.0001, 0.001, 0.01, 0.1 and 1 across; 1, 2, 3, 5, 7, 10 and 20 up.
TEST(RateCurve, IsThatOfTheBowl) {
    const Folder folder;
    expectDone(runProgram({"--rate-curve", folder / "r.svg", "--tolerance", "0"}));
    const Lines lines = linesOfSvg(folder / "r.svg");
    ASSERT_EQ(lines.across.size(), 5U);
    ASSERT_EQ(lines.up.size(), 7U);
    ASSERT_EQ(lines.curves.size(), 1);
    // Lines of the grid stand on whole pixels, a decade is more than 200 of them: rates are read to half a
    // percent.
    const double decade = (lines.across.back() - lines.across.front()) / 4;
    const double twentyfold = lines.up.back() - lines.up.front();
    constexpr double blur = 1.01;
    const auto needed = [](double rate) {
        return std::max(1.0, std::ceil(std::log(1e-4) / (2 * std::log(std::fabs(1 - 2 * rate)))));
    };
    double least = 3, most = 0, fewest = 20;
    for (const QPointF& point : lines.curves[0]) {
        const double rate = std::pow(10, (point.x() - lines.across.back()) / decade);
        const double steps = std::pow(20, (point.y() - lines.up.front()) / twentyfold);
        const double whole = std::round(steps);
        EXPECT_NEAR(steps, whole, 0.02 * steps) << "at rate " << rate;
        const double below = needed(rate / blur), above = needed(rate * blur);
        EXPECT_GE(whole, rate > 0.49 && rate < 0.51 ? 1 : std::min(below, above)) << "at rate " << rate;
        EXPECT_LE(whole, std::max(below, above)) << "at rate " << rate;
        least = std::min(least, rate);
        most = std::max(most, rate);
        if (whole == 1) {
            EXPECT_NEAR(rate, 0.5, 0.005);
        }
        fewest = std::min(fewest, whole);
    }
    EXPECT_EQ(fewest, 1);
    // The first and the last that get there, and those on the map are up to 4 % apart.
    EXPECT_GE(least, 0.1028 / blur);
    EXPECT_LE(least, 0.1028 * 1.05);
    EXPECT_LE(most, 0.8972 * blur);
    EXPECT_GE(most, 0.8972 / 1.05);
    const auto texts = textsOfSvg(folder / "r.svg");
    EXPECT_THAT(texts,
                testing::IsSupersetOf({"crawls", "converges", "overshoots", "diverges", "over 20 steps",
                                       "best: 0.5, 1 step", "rate 0.1", "0.001", "10"}));
}

// Of 20,001 steps only 20,000 are looked at. A rate changed on the way belongs to one run, not to a map of
// all.
TEST(RateCurve, SaysWhatItsRatesWereJudgedBy) {
    const Folder folder;
    expectDone(runProgram({"--rate-curve", folder / "a.svg", "--steps", "20001", "--rate-change", "5=0.2"}));
    EXPECT_THAT(textsOfSvg(folder / "a.svg"),
                Contains(testing::EndsWith("at most 20,001 steps  ·  judged by the first 20,000 steps")));
    expectDone(runProgram({"--rate-curve", folder / "b.svg", "--steps", "20000"}));
    EXPECT_THAT(textsOfSvg(folder / "b.svg"), Contains(testing::EndsWith("at most 20,000 steps")));
}

QList<QImage> framesOf(const std::string& gif) {
    QByteArray bytes = QByteArray::fromStdString(gif);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    QList<QImage> frames;
    for (QImage frame; reader.read(&frame);)
        frames.append(frame);
    EXPECT_EQ(reader.imageCount(), frames.size());
    return frames;
}

// A frame for the start and one for each of the 4 steps.
TEST(Animation, HasAFrameAStepAndStartsAgain) {
    const Folder folder;
    expectDone(runProgram({"--steps", "4", "--animation", folder / "a.gif", "--size", "320x240"}));
    const std::string gif = contentOf(folder / "a.gif");
    EXPECT_THAT(gif, testing::StartsWith("GIF89a"));
    // The extension that makes it repeat: 11 bytes of name, then 3: a one and how often, 0 for ever.
    EXPECT_THAT(gif, HasSubstr(std::string("\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00", 19)));
    const auto frames = framesOf(gif);
    ASSERT_EQ(frames.size(), 5);
    for (const QImage& frame : frames)
        EXPECT_EQ(frame.size(), QSize(320, 240));
    for (qsizetype i = 1; i < frames.size(); ++i)
        EXPECT_NE(frames[i - 1], frames[i]) << "the point moves with every step";
    EXPECT_GT(brightness(frames[0]), 0.9);
}

TEST(Animation, ComesInDarkAndOfLongRunsNotTooLong) {
    const Folder folder;
    expectDone(runProgram({"--rate", "0.001", "--steps", "1000", "--animation", folder / "a.GIF", "--size",
                           "200x200", "--theme", "dark"}));
    const auto frames = framesOf(contentOf(folder / "a.GIF"));
    EXPECT_GT(frames.size(), 50);
    EXPECT_LE(frames.size(), 200);
    ASSERT_FALSE(frames.empty());
    EXPECT_LT(brightness(frames[0]), 0.3);
    EXPECT_NE(frames.front(), frames.back());
}

// A run that ends where it starts: one frame.
TEST(Animation, MayBeASingleFrame) {
    const Folder folder;
    expectDone(runProgram(
        {"--cost", "sqrt(w)", "--start", "-1", "--animation", folder / "a.gif", "--size", "200x200"}));
    EXPECT_EQ(framesOf(contentOf(folder / "a.gif")).size(), 1);
}

} // namespace
} // namespace downhill::test
