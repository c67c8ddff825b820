// What leaves the window: pictures, tables, the clipboard; and what happens when the disk says no.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/caption.h"
#include "ui/charts/plot/plot.h"
#include "ui/export/export_actions.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_source.h"
#include "ui/export/picture_page.h"
#include "ui/export/picture_preset.h"
#include "ui/files/save_batch.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

#include <unistd.h>

namespace downhill {
namespace {

constexpr ExportKind allKinds[] = {ExportKind::lossCurve, ExportKind::costCurve, ExportKind::bothCurves,
                                   ExportKind::rateCurve};

class Export : public WindowTest {
protected:
    Export() { EXPECT_TRUE(settleAll()); }

    /// The rate map too.
    bool settleAll() {
        return settle() && eventually([this] {
                   return page()->exports()->picture(ExportKind::rateCurve, false).index() == 0;
               });
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    QString save(const QString& name, ExportKind kind, PictureOptions options = {}) const {
        return window->exports()->savePicture(path(name), kind, options);
    }
    QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    static std::set<QRgb> colours(const QImage& image) {
        std::set<QRgb> all;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                all.insert(image.pixel(x, y) & 0xffffff);
        return all;
    }

    QTemporaryDir folder;
};

TEST_F(Export, APngHasTheSizeAskedForAndIsNotBlank) {
    for (const ExportKind kind : allKinds)
        for (const QSize size : {QSize(1200, 800), QSize(640, 480), QSize(200, 200)}) {
            ASSERT_EQ(save(QStringLiteral("p.png"), kind, {.size = size}), QString());
            const QImage image(path(QStringLiteral("p.png")));
            EXPECT_EQ(image.size(), size);
            const auto inks = colours(image);
            EXPECT_TRUE(inks.contains(Theme::light().card.rgb() & 0xffffff));
            EXPECT_TRUE(std::ranges::any_of(inks, [](const QColor& ink) { // fine lines are paler
                return ink.blue() - ink.red() > 80;
            })) << "the run is in it, in blue";
            EXPECT_GT(inks.size(), 30u);
        }
}

TEST_F(Export, DarkIsDark) {
    ASSERT_EQ(save(QStringLiteral("light.png"), ExportKind::costCurve, {.theme = Theme::Mode::light}),
              QString());
    ASSERT_EQ(save(QStringLiteral("dark.png"), ExportKind::costCurve, {.theme = Theme::Mode::dark}),
              QString());
    const QImage light(path(QStringLiteral("light.png"))), dark(path(QStringLiteral("dark.png")));
    EXPECT_EQ(light.pixelColor(1, 1), Theme::light().card);
    EXPECT_EQ(dark.pixelColor(1, 1), Theme::dark().card);
}

TEST_F(Export, ALogarithmicPictureIsAnother) {
    ASSERT_EQ(save(QStringLiteral("linear.png"), ExportKind::lossCurve), QString());
    ASSERT_EQ(save(QStringLiteral("log.png"), ExportKind::lossCurve, {.logarithmic = true}), QString());
    EXPECT_NE(contents(QStringLiteral("linear.png")), contents(QStringLiteral("log.png")));
}

TEST_F(Export, MoreDotsAnInchMakeEverythingLarger) {
    ASSERT_EQ(save(QStringLiteral("p.png"), ExportKind::costCurve, {.size = {2400, 1600}, .dpi = 192}),
              QString());
    const QImage image(path(QStringLiteral("p.png")));
    EXPECT_EQ(image.size(), QSize(2400, 1600));
    EXPECT_NEAR(image.dotsPerMeterX(), 192 / 0.0254, 1);
}

// At 600 dots an inch 1200×800 are 192×128 design pixels, in which no chart with its letters has room: the
// page is laid out larger then, and drawn smaller.
TEST_F(Export, WhatEverTheSizeNothingLiesOnAnotherAndTheRateIsRead) {
    const std::pair<QSize, double> papers[] = {
        {{1200, 800}, 600}, {{400, 300}, 300}, {{200, 200}, 96}, {{200, 2000}, 96}, {{2000, 200}, 1200}};
    for (const ExportKind kind : allKinds)
        for (const auto& [size, dpi] : papers) {
            SCOPED_TRACE(testing::Message() << static_cast<int>(kind) << ", " << size.width() << " by "
                                            << size.height() << " at " << dpi);
            PictureOptions options;
            options.size = size;
            options.dpi = dpi;
            const Picture picture = std::get<Picture>(page()->exports()->picture(kind, false));
            const PicturePage laidOut(picture, options);
            EXPECT_NEAR(laidOut.size().width() * size.height(), laidOut.size().height() * size.width(), 1);
            QRectF above;
            for (const Plot* plot : laidOut.plots()) {
                EXPECT_GE(plot->plotArea().width(), 300);
                EXPECT_GE(plot->plotArea().height(), 120);
                EXPECT_FALSE(plot->geometry().intersects(above));
                above = plot->geometry();
                for (const auto& labels : {plot->labelsX(), plot->labelsY()}) {
                    EXPECT_GE(labels.size(), 2U);
                    for (const Plot::Label& label : labels)
                        EXPECT_TRUE(QRectF(QPointF(), plot->size()).contains(label.box))
                            << label.text.toStdString();
                }
            }
            const QStringList lines = laidOut.plots().back()->captionLines();
            EXPECT_EQ(lines.join(captionGap()), picture.caption) << "nothing is cut";
            EXPECT_TRUE(kind == ExportKind::rateCurve ||
                        picture.caption.contains(QStringLiteral("learning rate 0.1")));
        }
}

// Half as high as wide is too low for two charts one above the other.
TEST_F(Export, TwoChartsOnASlideAreBesideEachOtherAtTheSameHeight) {
    PictureOptions options = PicturePreset::of(QStringLiteral("slide"))->applied({}, 144);
    for (const bool caption : {true, false}) {
        options.caption = caption;
        const Picture both = std::get<Picture>(page()->exports()->picture(ExportKind::bothCurves, false));
        const PicturePage laidOut(both, options);
        ASSERT_EQ(laidOut.plots().size(), 2U);
        const Plot *left = laidOut.plots()[0], *right = laidOut.plots()[1];
        const auto areaOf = [](const Plot* plot) { return plot->plotArea().translated(plot->pos()); };
        EXPECT_LT(areaOf(left).right(), areaOf(right).left());
        EXPECT_NEAR(areaOf(left).top(), areaOf(right).top(), 0.5);
        EXPECT_NEAR(areaOf(left).bottom(), areaOf(right).bottom(), 0.5);
        EXPECT_LE(laidOut.size().height(), 480.01) << "letters of 12 are 1/40 of that";
        EXPECT_EQ(right->captionLines().isEmpty(), !caption);
    }
}

TEST(Caption, IsPutOnLinesBetweenItsParts) {
    const QFontMetricsF metrics(Theme::light().font(12.5));
    const QString caption = QStringLiteral("C(w) = w²  ·  start 5  ·  learning rate 0.1");
    EXPECT_EQ(captionLinesOf(caption, metrics, 1000), QStringList{caption});
    const double two = metrics.horizontalAdvance(QStringLiteral("C(w) = w²  ·  start 5")) + 1;
    EXPECT_EQ(captionLinesOf(caption, metrics, two),
              (QStringList{QStringLiteral("C(w) = w²  ·  start 5"), QStringLiteral("learning rate 0.1")}));
    EXPECT_EQ(captionLinesOf(caption, metrics, 1).size(), 3);
}

// Readers without Inter take another font, and those that know textLength fit it into the same room.
TEST_F(Export, TextsOfAnSvgSayWhichFontsToTakeAndHowLongTheyAre) {
    for (const ExportKind kind : allKinds) {
        ASSERT_EQ(save(QStringLiteral("p.svg"), kind), QString());
        QXmlStreamReader xml(contents(QStringLiteral("p.svg")));
        int texts = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (attributes.hasAttribute(QStringLiteral("font-family"))) {
                EXPECT_EQ(attributes.value(QStringLiteral("font-family")),
                          QStringLiteral("Inter, 'Helvetica Neue', Arial, sans-serif"));
            }
            if (xml.name() != QStringLiteral("text"))
                continue;
            ++texts;
            QFont font(QStringLiteral("Inter"));
            font.setPixelSize(attributes.value(QStringLiteral("font-size")).toInt());
            font.setWeight(QFont::Weight(attributes.value(QStringLiteral("font-weight")).toInt()));
            const double length = attributes.value(QStringLiteral("textLength")).toDouble();
            const QString words = xml.readElementText().trimmed();
            EXPECT_NEAR(length, QFontMetricsF(font).horizontalAdvance(words), 0.01) << words.toStdString();
        }
        EXPECT_GT(texts, 10);
        EXPECT_FALSE(xml.hasError());
    }
}

TEST_F(Export, ThePictureDoesNotDependOnTheWindow) {
    ASSERT_EQ(save(QStringLiteral("one.png"), ExportKind::bothCurves), QString());
    window->setThemeMode(Theme::Mode::dark);
    window->resize(1920, 1080);
    QApplication::processEvents();
    ASSERT_EQ(save(QStringLiteral("two.png"), ExportKind::bothCurves), QString());
    EXPECT_EQ(contents(QStringLiteral("one.png")), contents(QStringLiteral("two.png")));
}

TEST_F(Export, AnSvgIsXmlWithTheCaption) {
    for (const ExportKind kind : allKinds) {
        ASSERT_EQ(save(QStringLiteral("p.svg"), kind), QString());
        QXmlStreamReader xml(contents(QStringLiteral("p.svg")));
        QString texts;
        QString root;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && root.isEmpty())
                root = xml.name().toString();
            if (xml.isCharacters())
                texts += xml.text();
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        EXPECT_EQ(root, QStringLiteral("svg"));
        const bool both = kind == ExportKind::bothCurves, rates = kind == ExportKind::rateCurve;
        for (const char* words :
             {"C(w) = w²", "start 5", rates ? "rate 0.1" : "learning rate 0.1", "20 steps"})
            EXPECT_TRUE(texts.contains(QString::fromUtf8(words))) << words;
        EXPECT_EQ(texts.contains(QStringLiteral("Cost curve")), both || kind == ExportKind::costCurve);
        EXPECT_EQ(texts.contains(QStringLiteral("Loss curve")), both || kind == ExportKind::lossCurve);
        EXPECT_EQ(texts.contains(QStringLiteral("Rate curve")), rates);
    }
}

TEST_F(Export, APdfIsOne) {
    ASSERT_EQ(save(QStringLiteral("p.pdf"), ExportKind::bothCurves), QString());
    const QByteArray pdf = contents(QStringLiteral("p.pdf"));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 900 600]") ||
                pdf.contains("/MediaBox [0 0 900.0")) // 1200 px are 900 pt
        << pdf.mid(pdf.indexOf("/MediaBox"), 50).toStdString();
}

TEST_F(Export, ExplodingRunsCanBeExported) {
    for (const RunSettings& settings :
         {RunSettings{.hyper = {.rate = 2}, .steps = 2000}, RunSettings{.start = {1e300}},
          RunSettings{.cost = "ln(w)", .start = {-1}}}) {
        ASSERT_TRUE(settle(settings));
        ASSERT_TRUE(settleAll());
        for (const bool log : {false, true})
            for (const char* name : {"x.png", "x.svg", "x.pdf"}) {
                for (const ExportKind kind : {ExportKind::rateCurve, ExportKind::bothCurves}) {
                    ASSERT_EQ(save(QLatin1String(name), kind, {.logarithmic = log}), QString());
                    EXPECT_GT(contents(QLatin1String(name)).size(), 500);
                }
            }
        const QByteArray svg = contents(QStringLiteral("x.svg"));
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError());
        for (const char* notANumber : {"nan", "inf,", "inf "})
            EXPECT_FALSE(svg.contains(notANumber))
                << svg.mid(svg.indexOf(notANumber) - 200, 300).toStdString();
    }
}

// At rate 2: 5, −15, 45.
TEST_F(Export, TheTableIsCsv) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2}));
    ASSERT_EQ(saveTable(path(QStringLiteral("t.csv"))), QString());
    EXPECT_EQ(contents(QStringLiteral("t.csv")),
              "step,w,slope,change,cost\n0,5,10,-20,25\n1,-15,-30,60,225\n2,45,90,,2025\n");
}

TEST_F(Export, AWrongEndingIsRefused) {
    for (const char* name : {"p.gif", "p.jpg", "p", "png", "p.png.txt"}) {
        const QString error = save(QLatin1String(name), ExportKind::bothCurves);
        EXPECT_TRUE(error.contains(QStringLiteral(".svg"))) << error.toStdString();
    }
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(save(QStringLiteral("P.PNG"), ExportKind::bothCurves), QString()) << "capitals are well";
}

TEST_F(Export, AnExistingFileIsReplacedWhole) {
    QFile old(path(QStringLiteral("p.svg")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(5'000'000, 'x'));
    old.close();
    ASSERT_EQ(save(QStringLiteral("p.svg"), ExportKind::lossCurve), QString());
    EXPECT_FALSE(contents(QStringLiteral("p.svg")).contains("xxxx"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("p.svg")});
}

TEST_F(Export, AMissingFolderIsNamed) {
    const QString error = save(QStringLiteral("no/such/p.png"), ExportKind::bothCurves);
    EXPECT_TRUE(error.contains(path(QStringLiteral("no/such")))) << error.toStdString();
    EXPECT_NE(saveTable(path(QStringLiteral("no/such/t.csv"))), QString());
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(QDir(path(QStringLiteral("no"))).exists()) << "no folder is made up";
}

TEST_F(Export, AFolderIsNotAFile) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("d.png")));
    const QString error = save(QStringLiteral("d.png"), ExportKind::bothCurves);
    EXPECT_TRUE(error.contains(QStringLiteral("folder"))) << error.toStdString();
    EXPECT_TRUE(QDir(path(QStringLiteral("d.png"))).exists());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Export, AFullDiskIsToldAndTheDeviceIsLeftAlone) {
    EXPECT_NE(saveTable(QStringLiteral("/dev/full")), QString());
    // A link whose name has the right ending.
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), path(QStringLiteral("full.png"))));
    EXPECT_NE(save(QStringLiteral("full.png"), ExportKind::bothCurves), QString());
    EXPECT_EQ(QFileInfo(path(QStringLiteral("full.png"))).symLinkTarget(), QStringLiteral("/dev/full"));
    EXPECT_TRUE(QFileInfo::exists(QStringLiteral("/dev/full")));
}

TEST_F(Export, AForbiddenFolderKeepsItsFiles) {
    if (geteuid() == 0)
        GTEST_SKIP() << "nothing is forbidden to root";
    ASSERT_EQ(save(QStringLiteral("p.png"), ExportKind::bothCurves), QString());
    const QByteArray before = contents(QStringLiteral("p.png"));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const QString error = save(QStringLiteral("p.png"), ExportKind::lossCurve);
    const QString another = save(QStringLiteral("q.png"), ExportKind::lossCurve);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_NE(error, QString());
    EXPECT_NE(another, QString());
    EXPECT_EQ(contents(QStringLiteral("p.png")), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("p.png")});
}

// A writer that fails half-way, as a disk that fills up does.
TEST_F(Export, AFileStaysAsItWasWhenWritingFails) {
    ASSERT_EQ(save(QStringLiteral("p.png"), ExportKind::bothCurves), QString());
    const QByteArray before = contents(QStringLiteral("p.png"));
    const QString error = saveWhole(path(QStringLiteral("p.png")), [](QIODevice& file) {
        file.write("half of it");
        return false;
    });
    EXPECT_TRUE(error.contains(QStringLiteral("p.png"))) << error.toStdString();
    EXPECT_EQ(contents(QStringLiteral("p.png")), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("p.png")});
}

TEST_F(Export, ACopiedPictureIsOnTheClipboard) {
    QSignalSpy done(window->exports(), &ExportActions::done);
    for (const ExportKind kind : {ExportKind::lossCurve, ExportKind::costCurve, ExportKind::rateCurve}) {
        QGuiApplication::clipboard()->clear();
        window->exports()->copyPicture(kind);
        const QImage image = QGuiApplication::clipboard()->image();
        ASSERT_FALSE(image.isNull());
        EXPECT_GT(colours(image).size(), 30u);
    }
    EXPECT_EQ(done.size(), 3);
}

TEST_F(Export, EveryKindIsInTheDialogWithANameOfItsOwn) {
    std::set<QString> names;
    for (const ExportKind kind : allKinds) {
        const ExportDialog dialog(kind, page()->exports()->pictureKinds(), {});
        EXPECT_EQ(dialog.kind(), kind);
        EXPECT_TRUE(names.insert(dialog.suggestedFileName()).second);
    }
}

// What the rates of other settings would do is no picture of these.
TEST_F(Export, ARateCurveOfOtherSettingsIsNotGivenAway) {
    live()->setSettings({.start = {3}});
    EXPECT_NE(save(QStringLiteral("r.png"), ExportKind::rateCurve), QString());
    EXPECT_TRUE(files().isEmpty());
    ASSERT_TRUE(settleAll());
    EXPECT_EQ(save(QStringLiteral("r.png"), ExportKind::rateCurve), QString());
}

TEST_F(Export, TheDialogOffersWhatTheWindowShows) {
    PictureOptions options;
    options.size = {1000, 500};
    options.theme = Theme::Mode::dark;
    options.logarithmic = true;
    ExportDialog dialog(ExportKind::costCurve, page()->exports()->pictureKinds(), options);
    EXPECT_EQ(dialog.kind(), ExportKind::costCurve);
    EXPECT_EQ(dialog.options().size, QSize(2000, 1000)) << "twice as sharp, first";
    EXPECT_EQ(dialog.options().dpi, 192);
    EXPECT_EQ(dialog.options().theme, Theme::Mode::dark);
    EXPECT_TRUE(dialog.options().logarithmic);
    EXPECT_EQ(dialog.suggestedFileName(), QStringLiteral("downhill-cost-curve.png"));
}

} // namespace
} // namespace downhill
