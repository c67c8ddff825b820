// What the shell completes is what there is: the names in the completion for bash are those of the program's
// tables.
#include "core/catalogue/catalogue.h"
#include "core/network/network_design.h"
#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "ui/export/picture_preset.h"
#include "ui/language/spoken_language.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QString>

#include <string>
#include <vector>

namespace downhill {
namespace {

/// The names behind `--option)` in the script.
std::vector<std::string> completed(const char* option) {
    QFile script(QStringLiteral(DOWNHILL_COMPLETION));
    EXPECT_TRUE(script.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(script.readAll());
    const qsizetype at = text.indexOf(QLatin1String(option) + QLatin1Char(')'));
    const qsizetype from = text.indexOf(u'"', at) + 1;
    std::vector<std::string> names;
    for (const QString& name :
         text.mid(from, text.indexOf(u'"', from) - from).simplified().split(u' ', Qt::SkipEmptyParts))
        names.push_back(name.toStdString());
    return names;
}

template <class Rows>
std::vector<std::string> namesOf(const Rows& rows) {
    std::vector<std::string> names;
    for (const auto& row : rows)
        names.emplace_back(row.name);
    return names;
}

TEST(Completion, HasTheNamesOfTheTables) {
    EXPECT_EQ(completed("--cost"), namesOf(catalogue()));
    EXPECT_EQ(completed("--rule"), namesOf(RuleRow::all()));
    EXPECT_EQ(completed("--schedule"), namesOf(ScheduleRow::all()));
    EXPECT_EQ(completed("--preset"), namesOf(PicturePreset::all()));
    std::vector<std::string> themes;
    for (const auto& [name, mode] : Theme::modes)
        themes.emplace_back(name);
    EXPECT_EQ(completed("--theme"), themes);
    std::vector<std::string> languages;
    for (const SpokenLanguage& language : spokenLanguages())
        languages.emplace_back(language.code);
    EXPECT_EQ(completed("--language"), languages);
}

TEST(Completion, HasTheNamesOfTheNetwork) {
    using enum Activation;
    using enum OutputCost;
    EXPECT_THAT(completed("--hidden"), testing::ElementsAre(nameOf(sigmoid), nameOf(tanh), nameOf(relu)));
    EXPECT_THAT(completed("--output"), testing::ElementsAre(nameOf(crossEntropy), nameOf(squaredError)));
}

} // namespace
} // namespace downhill
