// How pictures look: presets, letters, ground and caption, read back from the files.
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

namespace downhill::test {
namespace {

using testing::HasSubstr;

struct SvgFile {
    QSizeF millimetres, box; ///< of the page, and in the units in which its letters are
    double least = std::numeric_limits<double>::infinity(); ///< of letters
    QString texts;
    bool hasGround = false; ///< something filled that has the size of the page
};

SvgFile svgOf(const std::string& file) {
    SvgFile svg;
    QXmlStreamReader xml(QByteArray::fromStdString(contentOf(file)));
    bool filled = false;
    const auto number = [](QString text) { return text.remove(QStringLiteral("mm")).toDouble(); };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto attribute = [&](const char* name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == QLatin1String("svg")) {
            svg.millimetres = {number(attribute("width")), number(attribute("height"))};
            const QStringList box = attribute("viewBox").split(u' ');
            svg.box = {box.value(2).toDouble(), box.value(3).toDouble()};
        }
        if (xml.name() == QLatin1String("g"))
            filled =
                attribute("fill") != QLatin1String("none") && attribute("fill-opacity") != QLatin1String("0");
        if (xml.name() == QLatin1String("rect") && filled &&
            attribute("width").toDouble() > 0.99 * svg.box.width() &&
            attribute("height").toDouble() > 0.99 * svg.box.height())
            svg.hasGround = true;
        if (xml.name() == QLatin1String("text")) {
            svg.least = std::min(svg.least, attribute("font-size").toDouble());
            svg.texts += xml.readElementText().trimmed() + u'\n';
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(svg.texts.size(), 20);
    return svg;
}

/// In points, of the smallest letters.
double pointsOf(const SvgFile& svg) {
    return svg.least / svg.box.height() * svg.millimetres.height() / 25.4 * 72;
}

struct Preset {
    const char* name;
    QSize pixels;
    int dotsPerMetre;
};

class Presets : public testing::TestWithParam<Preset> {
protected:
    const Folder folder;
};

TEST_P(Presets, HaveTheirSizeAndDotsAnInch) {
    const auto& [name, pixels, dotsPerMetre] = GetParam();
    expectDone(runProgram({"--preset", name, "--loss-curve", folder / "a.png"}));
    const QImage image(QString::fromStdString(folder / "a.png"));
    EXPECT_EQ(image.size(), pixels);
    EXPECT_EQ(image.dotsPerMeterX(), dotsPerMetre);
    EXPECT_EQ(image.dotsPerMeterY(), dotsPerMetre);
    EXPECT_FALSE(image.hasAlphaChannel());
}

// 13⅓ × 7½ inches at 144; 84 mm are 3.307 inches, 992 pixels at 300, and 380/414 of that as high, which is
// what a chart needs; 400 × 270 mm are 15.75 × 10.63 inches. A metre has 39.37 inches.
INSTANTIATE_TEST_SUITE_P(
    , Presets,
    testing::Values(Preset{"slide", {1920, 1080}, 5669}, Preset{"half-slide", {960, 1080}, 5669},
                    Preset{"column", {992, 911}, 11811}, Preset{"poster", {3150, 2126}, 7874}),
    [](const auto& preset) { return QString::fromLatin1(preset.param.name).remove(u'-').toStdString(); });

TEST(PictureLook, ASlideHasLettersOfAFortiethOfItsHeight) {
    const Folder folder;
    for (const char* preset : {"slide", "half-slide"})
        for (const Words& picture :
             {Words{"--loss-curve", folder / "a.svg"}, Words{"--loss-curve", folder / "a.svg", "--rate", "2"},
              Words{"--loss-curve", folder / "a.svg", "--rate-change", "5=0.2"},
              Words{"--cost-curve", folder / "a.svg", "--cost", "double-valley"},
              Words{"--cost-curve", folder / "a.svg", "--cost", "himmelblau"},
              Words{"--rate-curve", folder / "a.svg"}}) {
            Words words{"--preset", preset};
            words.insert(words.end(), picture.begin(), picture.end());
            SCOPED_TRACE(testing::PrintToString(words));
            expectDone(runProgram(words));
            const SvgFile svg = svgOf(folder / "a.svg");
            EXPECT_GE(svg.least / svg.box.height(), 1.0 / 40);
            EXPECT_LE(svg.least / svg.box.height(), 1.0 / 38) << "and they leave room";
        }
    // two charts, which are beside each other
    expectDone(runProgram(
        {"--digits", "builtin", "--steps", "5", "--preset", "slide", "--loss-curve", folder / "d.svg"}));
    const SvgFile svg = svgOf(folder / "d.svg");
    EXPECT_GE(svg.least / svg.box.height(), 1.0 / 40);
    EXPECT_THAT(svg.texts.toStdString(), HasSubstr("Accuracy on held-out digits"));
}

// 84 mm wide; letters of 7 points there, or nearly: a chart needs 414 units, of which the smallest letters
// have 12, and 84 mm are 238.1 points.
TEST(PictureLook, AColumnCanBeRead) {
    const Folder folder;
    for (const Words& picture :
         {Words{"--loss-curve", folder / "a.svg"}, Words{"--rate-curve", folder / "a.svg"},
          Words{"--loss-curve", folder / "a.svg", "--digits", "builtin"}}) {
        Words words{"--preset", "column", "--steps", "5"};
        words.insert(words.end(), picture.begin(), picture.end());
        SCOPED_TRACE(testing::PrintToString(words));
        expectDone(runProgram(words));
        const SvgFile svg = svgOf(folder / "a.svg");
        EXPECT_NEAR(svg.millimetres.width(), 84, 0.3);
        EXPECT_NEAR(pointsOf(svg), 12 * 238.1 / 414, 0.05);
    }
}

TEST(PictureLook, DotsAnInchMakeAPresetFinerAndLeaveItsSizeOnPaper) {
    const Folder folder;
    expectDone(runProgram({"--preset", "slide", "--dpi", "288", "--cost-curve", folder / "a.png"}));
    const QImage image(QString::fromStdString(folder / "a.png"));
    EXPECT_EQ(image.size(), QSize(3840, 2160));
    EXPECT_EQ(image.dotsPerMeterX(), 11339); // 288/0.0254 = 11338.6
}

TEST(PictureLook, LettersHaveTheSizeThatIsAskedFor) {
    const Folder folder;
    for (const auto& [given, points] :
         {std::pair{"", 9.0}, {"9", 9.0}, {"12", 12.0}, {"18", 18.0}, {"6.5", 6.5}}) {
        SCOPED_TRACE(given);
        Words words{"--loss-curve", folder / "a.svg", "--size", "1500x1200"};
        if (*given)
            words.insert(words.end(), {"--text-size", given});
        expectDone(runProgram(words));
        EXPECT_NEAR(pointsOf(svgOf(folder / "a.svg")), points, 0.02 * points);
    }
    // as far as there is room: 414 units across 400 pixels
    expectDone(runProgram({"--loss-curve", folder / "a.svg", "--size", "400x400", "--text-size", "200"}));
    EXPECT_NEAR(pointsOf(svgOf(folder / "a.svg")), 9 * 400.0 / 414, 0.2);
}

TEST(PictureLook, MayBeTransparent) {
    const Folder folder;
    for (const char* option : {"--loss-curve", "--rate-curve"})
        for (const char* theme : {"light", "dark"}) {
            SCOPED_TRACE(option);
            const auto draw = [&](const char* file, const Words& more) {
                Words words{option, folder / file, "--theme", theme, "--size", "600x400"};
                words.insert(words.end(), more.begin(), more.end());
                expectDone(runProgram(words));
            };
            for (const char* file : {"a.png", "a.svg", "a.pdf"})
                draw(file, {"--transparent"});
            const auto expectClear = [](const QImage& image) {
                ASSERT_TRUE(image.hasAlphaChannel());
                for (const QPoint corner : {QPoint(0, 0), QPoint(image.width() - 1, 0),
                                            QPoint(0, image.height() - 1), image.rect().bottomRight()})
                    EXPECT_EQ(image.pixelColor(corner).alpha(), 0);
                bool solid = false;
                for (int x = 0; x < image.width(); ++x)
                    for (int y = 0; y < image.height(); ++y)
                        solid = solid || image.pixelColor(x, y).alpha() == 255;
                EXPECT_TRUE(solid) << "there is a picture on it";
            };
            expectClear(QImage(QString::fromStdString(folder / "a.png")));
            EXPECT_FALSE(svgOf(folder / "a.svg").hasGround);
            outputOf({"pdftocairo", "-png", "-transp", "-singlefile", folder / "a.pdf", folder / "p"});
            expectClear(QImage(QString::fromStdString(folder / "p.png")));

            draw("b.png", {});
            const QImage image(QString::fromStdString(folder / "b.png"));
            EXPECT_EQ(image.pixelColor(0, 0).alpha(), 255);
            draw("b.svg", {});
            EXPECT_TRUE(svgOf(folder / "b.svg").hasGround);
        }
}

TEST(PictureLook, AnAnimationHasAGround) {
    const Folder folder;
    expectFailure(runProgram({"--transparent", "--animation", "a.gif"}, {.folder = folder.path()}), 2,
                  {"--animation 'a.gif'", "does not go with --transparent", ".png, .svg or .pdf"});
    EXPECT_THAT(folder.names(), testing::IsEmpty());
    expectDone(runProgram({"--preset", "column", "--animation", folder / "a.gif", "--steps", "2"}));
    const QImage image(QString::fromStdString(folder / "a.gif"));
    EXPECT_EQ(image.width(), 992);
    EXPECT_EQ(image.height(), 1534); // 640/414 of it, for two charts
}

TEST(PictureLook, MayHaveNoCaption) {
    const Folder folder;
    for (const char* option : {"--loss-curve", "--cost-curve", "--rate-curve"}) {
        expectDone(runProgram({option, folder / "a.svg"}));
        EXPECT_THAT(svgOf(folder / "a.svg").texts.toStdString(), HasSubstr("start 5"));
        expectDone(runProgram({option, folder / "a.svg", "--no-caption"}));
        const std::string texts = svgOf(folder / "a.svg").texts.toStdString();
        EXPECT_THAT(texts, testing::Not(HasSubstr("start 5")));
        EXPECT_THAT(texts, HasSubstr("urve")) << "the heading stays";
    }
}

} // namespace
} // namespace downhill::test
