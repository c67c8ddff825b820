// --help names what there is, as the catalogue and the rows have it.
#include "app/options.h"
#include "core/catalogue/catalogue.h"
#include "ui/export/export_row.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace downhill {
namespace {

TEST(Help, NamesEveryCostOfTheCatalogue) {
    const QString help = Options::helpText();
    for (const NamedCost& cost : catalogue()) {
        const QRegularExpression name(QStringLiteral("[ \\n]") + qs(cost.name) + QStringLiteral("[,;\\n ]"));
        EXPECT_TRUE(help.contains(name)) << cost.name;
    }
}

TEST(Help, NamesEveryFunctionAndWhichLogarithmLogIs) {
    const QString help = Options::helpText();
    for (const char* name : {"sin", "log", "log10", "log2", "sinh", "cosh", "asin", "acos", "atan", "where"})
        EXPECT_TRUE(
            help.contains(QRegularExpression(QStringLiteral("[ \\n]%1[,\\n ]").arg(QLatin1String(name)))))
            << name;
    EXPECT_TRUE(help.contains(QStringLiteral("log being the natural logarithm as ln is")));
}

TEST(Help, NamesEveryExportAndItsEndings) {
    const QString help = Options::helpText();
    EXPECT_FALSE(help.contains(u'%')) << "a placeholder that nothing was put into";
    for (const ExportRow& row : ExportRow::all())
        if (row.option) {
            const qsizetype begin = help.indexOf(QStringLiteral("\n  --%1 FILE ").arg(row.option));
            ASSERT_GE(begin, 0) << row.option;
            const QString told = help.sliced(begin, help.indexOf("\n  --", begin + 1) - begin);
            for (const QString& ending : row.endings())
                EXPECT_TRUE(told.contains(u'.' + ending)) << told.toStdString();
        }
}

TEST(Help, IsNoWiderThanATerminal) {
    for (const QString& line : Options::helpText().split(u'\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
}

} // namespace
} // namespace downhill
