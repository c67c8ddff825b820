// Tables in every format: what is around the cells, and that the cells are the same.
#include "ui/export/table_format.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "ui/export/run_table.h"
#include "ui/export/table_text.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace downhill {
namespace {

const TableFormat& semicolons = TableFormat::all()[1];
const TableFormat markdown = TableFormat::of(QStringLiteral("a.md"));
const TableFormat latex = TableFormat::of(QStringLiteral("a.tex"));

QByteArray written(const RunSettings& settings, const TableFormat& format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeRunTable(descend(*costOf(settings), settings), format, buffer));
    return buffer.data();
}

TEST(TableFormat, IsThatOfTheEndingElseCsv) {
    EXPECT_EQ(TableFormat::of(QStringLiteral("a.b.MD")).title, std::string("Markdown"));
    EXPECT_EQ(TableFormat::of(QStringLiteral("a.tex")).title, std::string("LaTeX"));
    for (const char* name : {"", "-", "a", "a.csv", "a.CSV", "md", "tex", "a.md.txt", "a.mdx", "/dev/stdout"})
        EXPECT_EQ(&TableFormat::of(QLatin1String(name)), &TableFormat::csv()) << name;
    EXPECT_EQ(TableFormat::csv().decimalPoint, '.');
}

// From 5 at ¼ on w²: the slope is 10, the step −2.5, and then 2.5² = 6.25.
TEST(TableFormat, PutsThingsAroundTheCells) {
    const RunSettings run{.hyper = {.rate = 0.25}, .steps = 1};
    EXPECT_EQ(written(run, TableFormat::csv()), "step,w,slope,change,cost\n0,5,10,-2.5,25\n1,2.5,5,,6.25\n");
    EXPECT_EQ(written(run, semicolons), "step;w;slope;change;cost\n0;5;10;-2,5;25\n1;2,5;5;;6,25\n");
    EXPECT_EQ(written(run, markdown), "| step | w | slope | change | cost |\n"
                                      "| ---: | ---: | ---: | ---: | ---: |\n"
                                      "| 0 | 5 | 10 | -2.5 | 25 |\n"
                                      "| 1 | 2.5 | 5 |  | 6.25 |\n");
    EXPECT_EQ(written(run, latex), "% Needs \\usepackage{booktabs}.\n"
                                   "\\begin{tabular}{rrrrr}\n"
                                   "\\toprule\n"
                                   "step & w & slope & change & cost \\\\\n"
                                   "\\midrule\n"
                                   "0 & 5 & 10 & -2.5 & 25 \\\\\n"
                                   "1 & 2.5 & 5 &  & 6.25 \\\\\n"
                                   "\\bottomrule\n"
                                   "\\end{tabular}\n");
}

/// The cells of its rows, without the head.
std::vector<QStringList> cellsOf(const QByteArray& text, const TableFormat& format) {
    const auto qs = [](std::string_view part) {
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    std::vector<QStringList> rows;
    const QString all = QString::fromUtf8(text);
    const qsizetype begin = all.indexOf("\n" + qs(format.rowStart) + "0" + qs(format.between)) + 1;
    const QStringList lines =
        all.sliced(begin).chopped(static_cast<qsizetype>(format.foot.size())).split(u'\n');
    for (const QString& line : lines) {
        if (line.isEmpty())
            continue;
        const qsizetype start = static_cast<qsizetype>(format.rowStart.size());
        const qsizetype end = static_cast<qsizetype>(format.rowEnd.size()) - 1;
        rows.push_back(line.sliced(start).chopped(end).split(qs(format.between)));
    }
    return rows;
}

// Numbers of all kinds: small and large ones, those that are not finite, none, and a rate that changes.
TEST(TableFormat, HasTheSameNumbersWhateverItIs) {
    const std::vector<RunSettings> runs{
        {.hyper = {.rate = 0.1, .schedule = {"exponential", {0.9}}}, .steps = 30},
        {.hyper = {.rate = 2}, .steps = 2000},
        {.cost = "sqrt(w)", .start = {-1}},
        {.cost = "w1^2+w2^2", .start = {1e-7, 123456789.25}, .steps = 5}};
    for (const RunSettings& run : runs) {
        const auto expected = cellsOf(written(run, TableFormat::csv()), TableFormat::csv());
        ASSERT_FALSE(expected.empty());
        EXPECT_EQ(cellsOf(written(run, markdown), markdown), expected);
        EXPECT_EQ(cellsOf(written(run, latex), latex), expected);
        auto commas = expected;
        for (QStringList& row : commas)
            row.replaceInStrings(QStringLiteral("."), QStringLiteral(","));
        EXPECT_EQ(cellsOf(written(run, semicolons), semicolons), commas);
    }
}

TEST(TableFormat, EscapesWhatMeansSomethingToLatex) {
    const std::vector<std::string> columns{"held_out_cost", "a&b", "100%", "{$#}", "x^2~", "\\"};
    const std::string head = latex.head(columns);
    EXPECT_NE(head.find("held\\_out\\_cost & a\\&b & 100\\% & \\{\\$\\#\\} & x\\^{}2\\~{} & "
                        "\\textbackslash{} \\\\\n"),
              std::string::npos)
        << head;
}

TEST(TableFormat, IsToldWhereTheDeviceTakesNoMore) {
    const RunSettings run{};
    for (const TableFormat& format : TableFormat::all()) {
        QFile full(QStringLiteral("/dev/full"));
        ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        EXPECT_FALSE(writeRunTable(descend(*costOf(run), run), format, full)) << format.title;
    }
}

} // namespace
} // namespace downhill
