// Costs with two knobs on the command line.
#include "tests/app/program.h"

#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <cmath>
#include <cstdio>
#include <set>
#include <sstream>

namespace downhill::test {
namespace {

using testing::HasSubstr;

const Words longValley{"--cost", "w1^2+6*w2^2", "--start=-8,3.2", "--rate", "0.14", "--steps", "16"};

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

// w₁ is multiplied by 1 − 2·0.14 = 0.72 with every step, w₂ by 1 − 12·0.14 = −0.68.
TEST(TwoKnobs, TheTableHasAColumnForEach) {
    const Outcome outcome = runProgram(with(longValley, {"--table", "-"}));
    expectDone(outcome);
    std::istringstream lines(outcome.out);
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "step,w1,w2,slope1,slope2,change1,change2,cost");
    for (int k = 0; k <= 16; ++k) {
        ASSERT_TRUE(std::getline(lines, line)) << k;
        int step = -1;
        double w1 = 0, w2 = 0, slope1 = 0, slope2 = 0;
        ASSERT_EQ(std::sscanf(line.c_str(), "%d,%lf,%lf,%lf,%lf", &step, &w1, &w2, &slope1, &slope2), 5)
            << line;
        EXPECT_EQ(step, k);
        EXPECT_NEAR(w1, -8 * std::pow(0.72, k), 1e-12);
        EXPECT_NEAR(w2, 3.2 * std::pow(-0.68, k), 1e-12);
        EXPECT_NEAR(slope1, 2 * w1, 1e-12);
        EXPECT_NEAR(slope2, 12 * w2, 1e-12);
    }
    EXPECT_FALSE(std::getline(lines, line));
}

TEST(TwoKnobs, TheReportNamesBothSlopes) {
    const Outcome outcome = runProgram(with(longValley, {"--report", "-"}));
    expectDone(outcome);
    const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
    EXPECT_EQ(report["slopes"], (QJsonArray{QStringLiteral("2·w₁"), QStringLiteral("12·w₂")}));
    EXPECT_EQ(report["start"], (QJsonArray{-8, 3.2}));
    EXPECT_EQ(report["verdict"], QStringLiteral("overshooting"));
    EXPECT_NEAR(report["final"]["w"][0].toDouble(), -8 * std::pow(0.72, 16), 1e-12);
    EXPECT_NEAR(report["final"]["w"][1].toDouble(), 3.2 * std::pow(0.68, 16), 1e-12);
}

// Himmelblau's start of the catalogue is −1, 0, where both brackets are (1 + 0 − 11) and (−1 + 0 − 7): C =
// 164.
TEST(TwoKnobs, ANameBringsItsStart) {
    const Outcome outcome = runProgram({"--cost", "himmelblau", "--table", "-"});
    expectDone(outcome);
    EXPECT_THAT(outcome.out, HasSubstr("\n0,-1,0,24,-20,"));
    EXPECT_THAT(outcome.out, HasSubstr(",164\n"));
}

TEST(TwoKnobs, AFormulaOfOnesOwnStartsAtFive) {
    const Outcome outcome = runProgram({"--cost", "w1*w1 + w2", "--steps", "1", "--table", "-"});
    expectDone(outcome);
    EXPECT_THAT(outcome.out, HasSubstr("\n0,5,5,10,1,"));
}

TEST(TwoKnobs, TheMapIsAPicture) {
    const Folder folder;
    expectDone(runProgram(
        with(longValley, {"--cost-curve", folder / "m.png", "--size", "900x600", "--theme", "dark"})));
    const QImage image(QString::fromStdString(folder / "m.png"), "PNG");
    EXPECT_EQ(image.size(), QSize(900, 600));
    std::set<QRgb> colours;
    for (int x = 100; x < 860; x += 4)
        colours.insert(image.pixel(x, 300));
    EXPECT_GT(colours.size(), 6U); // bands of it
}

// Contours as paths that stay smooth at any size, and words as words.
TEST(TwoKnobs, TheMapIsAVectorPicture) {
    const Folder folder;
    expectDone(runProgram(with(longValley, {"--cost-curve", folder / "m.svg"})));
    QXmlStreamReader xml(QByteArray::fromStdString(contentOf(folder / "m.svg")));
    int paths = 0, images = 0;
    std::vector<std::string> texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        paths += xml.name() == QLatin1String("path");
        images += xml.name() == QLatin1String("image");
        if (xml.name() == QLatin1String("text"))
            texts.push_back(xml.readElementText().trimmed().toStdString());
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GE(paths, 20); // ten levels at least: a line and an area for each
    EXPECT_EQ(images, 0);
    for (const char* text : {"Cost map", "w₁", "w₂", "cost C"})
        EXPECT_THAT(texts, testing::Contains(text));
    EXPECT_THAT(texts, testing::Contains(HasSubstr("C(w₁, w₂) = w₁² + 6·w₂²")));
    EXPECT_THAT(texts, testing::Contains(HasSubstr("start −8, 3.2")));
}

TEST(TwoKnobs, TheMapIsAPdfPage) {
    const Folder folder;
    expectDone(runProgram(with(longValley, {"--cost-curve", folder / "m.pdf"})));
    const std::string text = outputOf({"pdftotext", "-layout", folder / "m.pdf", "-"});
    if (text.empty())
        GTEST_SKIP() << "no pdftotext here";
    EXPECT_THAT(text, HasSubstr("Cost map"));
    EXPECT_THAT(text, HasSubstr("learning rate 0.14"));
}

TEST(TwoKnobs, EveryOtherPictureWorksToo) {
    const Folder folder;
    expectDone(
        runProgram(with(longValley, {"--loss-curve", folder / "l.svg", "--rate-curve", folder / "r.svg",
                                     "--animation", folder / "a.gif", "--size", "400x400"})));
    QImageReader reader(QString::fromStdString(folder / "a.gif"), "gif");
    EXPECT_EQ(reader.imageCount(), 17); // rows 0 to 16
    EXPECT_EQ(folder.names().size(), 3U);
}

// Whatever the landscape: level, without a bottom, undefined, far out, too steep for numbers.
TEST(TwoKnobs, WildLandscapesAreDrawn) {
    const Folder folder;
    for (const char* cost : {"0*w1+0*w2", "-w1^2-w2^2", "ln(w1)+ln(w2)", "1/(w1*w2)", "exp(exp(w1))*w2",
                             "1e300*(w1^2+w2^2)", "1e-300*(w1^2+w2^2)"})
        for (const char* start : {"--start=5,5", "--start=-1,1e200", "--start=0,0"}) {
            SCOPED_TRACE(std::string(cost) + " " + start);
            expectDone(
                runProgram({"--cost", cost, start, "--cost-curve", folder / "m.svg", "--size", "300x300"}));
        }
}

} // namespace
} // namespace downhill::test
