// The rows that menus, dialog, command line and --help read.
#include "ui/export/export_row.h"
#include "ui/export/picture_format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace downhill {
namespace {

using testing::ElementsAre;

TEST(ExportRow, ThereIsOneForEachKind) {
    std::set<std::string> options;
    for (const ExportRow& row : ExportRow::all()) {
        EXPECT_EQ(&ExportRow::of(row.kind), &row);
        if (!row.option)
            continue;
        EXPECT_TRUE(options.insert(row.option).second) << row.option << " twice";
        EXPECT_NE(row.help, nullptr) << row.option;
    }
    EXPECT_EQ(options.size(), 10u);
}

TEST(ExportRow, APictureHasWhatTheWindowNeeds) {
    for (const ExportRow& row : ExportRow::all()) {
        const bool isPicture = row.form == ExportRow::Form::picture;
        EXPECT_EQ(row.title != nullptr, isPicture);
        EXPECT_EQ(row.fileName != nullptr, isPicture);
        EXPECT_EQ(row.ask != nullptr, isPicture || row.kind == ExportKind::scenes);
        EXPECT_EQ(row.copy == nullptr, row.copied == nullptr);
    }
}

TEST(ExportRow, ARunHasMorePicturesThanATraining) {
    using enum ExportKind;
    EXPECT_THAT(ExportRow::pictures(ExportRow::Subject::run),
                ElementsAre(lossCurve, costCurve, bothCurves, rateCurve));
    EXPECT_THAT(ExportRow::pictures(ExportRow::Subject::training), ElementsAre(lossCurve));
}

TEST(ExportRow, SaysWhatAFilesNameMayEndIn) {
    EXPECT_EQ(endingsText(ExportRow::of(ExportKind::lossCurve).endings()), ".png, .svg or .pdf");
    EXPECT_EQ(endingsText(ExportRow::of(ExportKind::animation).endings()), ".gif");
    EXPECT_TRUE(ExportRow::of(ExportKind::table).endings().isEmpty()) << "any";
}

TEST(PictureFormat, IsThatOfTheEnding) {
    for (const PictureFormat& format : PictureFormat::all()) {
        const QString ending = QLatin1String(format.ending);
        EXPECT_EQ(PictureFormat::of("a." + ending), &format);
        EXPECT_EQ(PictureFormat::of("a.b." + ending.toUpper()), &format);
    }
    for (const char* other : {"", ".", "png", "a.", "a.gif", "a.png ", "a.png.txt", "a.pn"})
        EXPECT_EQ(PictureFormat::of(QLatin1String(other)), nullptr) << other;
}

} // namespace
} // namespace downhill
