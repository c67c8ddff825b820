// What --table makes of a file's name: CSV, Markdown or LaTeX, of a run and of a training alike.
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <QStandardPaths>

#include <string>

namespace downhill::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::string csv = "step,w,slope,change,cost\n0,5,10,-2.5,25\n1,2.5,5,,6.25\n";
const std::string latexOfTwo = "0 & 5 & 10 & -2.5 & 25 \\\\\n1 & 2.5 & 5 &  & 6.25 \\\\\n\\bottomrule\n";

/// With `--rate 0.25 --steps 1` and more.
std::string tableIn(const Folder& folder, const std::string& name, Words words = {}) {
    words.insert(words.end(), {"--rate", "0.25", "--steps", "1", "--table", folder / name});
    expectDone(runProgram(words));
    return contentOf(folder / name);
}

TEST(TableFiles, AreWhatTheirNameEndsIn) {
    const Folder folder;
    EXPECT_EQ(tableIn(folder, "a.md"), "| step | w | slope | change | cost |\n"
                                       "| ---: | ---: | ---: | ---: | ---: |\n"
                                       "| 0 | 5 | 10 | -2.5 | 25 |\n"
                                       "| 1 | 2.5 | 5 |  | 6.25 |\n");
    EXPECT_THAT(tableIn(folder, "a.TEX"), HasSubstr(latexOfTwo));
    for (const char* name : {"a.csv", "a", "a.txt", "md", "a.md.csv", "a.tsv"})
        EXPECT_EQ(tableIn(folder, name), csv) << name;
}

TEST(TableFiles, OfATrainingAreToo) {
    const Folder folder;
    const Words digits{"--digits", "builtin"};
    const std::string table = tableIn(folder, "d.csv", digits);
    ASSERT_THAT(table, StartsWith("step,cost,gradient_norm,held_out_cost,held_out_accuracy\n0,"));
    std::string markdown = table.substr(table.find('\n') + 1); // its rows, with other signs between
    for (std::size_t at = 0; (at = markdown.find(',', at)) != std::string::npos; at += 3)
        markdown.replace(at, 1, " | ");
    EXPECT_THAT(tableIn(folder, "d.md", digits),
                HasSubstr(" ---: |\n| " + markdown.substr(0, markdown.find('\n')) + " |\n"));
    EXPECT_THAT(
        tableIn(folder, "d.tex", digits),
        HasSubstr("step & cost & gradient\\_norm & held\\_out\\_cost & held\\_out\\_accuracy \\\\\n"));
}

TEST(TableFiles, ALatexTableCompiles) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdflatex")).isEmpty())
        GTEST_SKIP() << "no pdflatex here";
    const Folder folder;
    put(folder / "all.tex", "\\documentclass{article}\n\\usepackage{booktabs}\n\\begin{document}\n" +
                                tableIn(folder, "run.tex") + "\n" +
                                tableIn(folder, "digits.tex", {"--digits", "builtin"}) + "\\end{document}\n");
    const std::string log = outputOf({"pdflatex", "-interaction=nonstopmode", "-halt-on-error",
                                      "-output-directory", folder.path(), folder / "all.tex"});
    // an underscore is a rule there, and no letter
    EXPECT_THAT(outputOf({"pdftotext", "-layout", folder / "all.pdf", "-"}),
                testing::AllOf(HasSubstr("6.25"), HasSubstr("held out accuracy")))
        << log;
}

} // namespace
} // namespace downhill::test
