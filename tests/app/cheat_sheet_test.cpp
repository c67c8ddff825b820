// The cheat sheet as a PDF: written without a display, read back.
#include "tests/app/pdf_option.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

class CheatSheetOption : public PdfOption {
protected:
    /// One page with the words of both content files, and with rows of both tables.
    void expectSheet(const std::string& file) const {
        EXPECT_THAT(outputOf({"pdfinfo", file}), ContainsRegex("Pages: +1\n"));
        EXPECT_THAT(outputOf({"pdfinfo", file}), HasSubstr("595 x 842 pts (A4)")); // 210 × 297 mm
        const std::string words =
            plain(QString::fromStdString(outputOf({"pdftotext", "-layout", file, "-"})));
        for (const char* content : {"cheat_sheet", "mistakes"})
            for (const QJsonValue& entry : learnEntries(content)) {
                EXPECT_THAT(words, HasSubstr(plain(entry[QLatin1String("question")].toString())));
                // Of an answer with several lines the first one is a title.
                const QString answer = entry[QLatin1String("answer")].toString();
                EXPECT_THAT(words, HasSubstr(plain(answer.section(u'\n', -1))));
            }
        // On w²: 5 − 0.1·2·5 = 4, and 1 − 2·2 = −3 of w at every step.
        EXPECT_THAT(words, HasSubstr("1 4 +8 −0.8 16 "));
        EXPECT_THAT(words, HasSubstr("2 × −3 5 → −15 → 45 "));
    }
};

TEST_F(CheatSheetOption, IsEnoughByItself) {
    const Outcome outcome = runProgram({"--cheat-sheet", "sheet.pdf"}, here());
    expectDone(outcome);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(folder_.names(), testing::ElementsAre("sheet.pdf"));
    expectSheet(folder_ / "sheet.pdf");
}

TEST_F(CheatSheetOption, GoesWithTheCardsARunAndDigits) {
    const Outcome outcome = runProgram({"--cheat-sheet", "s.PDF", "--flashcards", "c.pdf", "--steps", "1",
                                        "--table", "-", "--loss-curve", "l.png"},
                                       here());
    expectDone(outcome);
    EXPECT_THAT(outcome.out, testing::StartsWith("step,w,slope,change,cost\n0,5,10,-1,25\n")); // 0.1·10 = 1
    EXPECT_THAT(folder_.names(), testing::ElementsAre("c.pdf", "l.png", "s.PDF"));
    expectSheet(folder_ / "s.PDF");
    EXPECT_THAT(outputOf({"pdfinfo", folder_ / "c.pdf"}), ContainsRegex("Pages: +9\n"));
    // No training is needed, or it would take hours.
    expectDone(runProgram(
        {"--digits", "builtin", "--batch", "all", "--steps", "10000000", "--cheat-sheet", "d.pdf"}, here()));
    expectSheet(folder_ / "d.pdf");
}

// The page is paper: neither what suits a screen nor a desktop changes it.
TEST_F(CheatSheetOption, DependsOnNoLook) {
    expectDone(runProgram(
        {"--cheat-sheet", "s.pdf", "--theme", "dark", "--size", "200x200", "--dpi", "1200"},
        {.folder = folder_.path(), .environment = {{"QT_SCALE_FACTOR", "2"}, {"QT_QPA_PLATFORM", "xcb"}}}));
    expectSheet(folder_ / "s.pdf");
}

TEST_F(CheatSheetOption, RefusesOtherEndingsAndPlaces) {
    for (const char* given : {"sheet.png", "sheet", "-"})
        expectFailure(runProgram({"--cheat-sheet", given, "--table", "t.csv"}, here()), 2,
                      {"--cheat-sheet '" + std::string(given) + "'", "allowed is a name that ends in .pdf"});
    expectFailure(runProgram({"--cheat-sheet", ""}, here()), 2, {"--cheat-sheet ''", "the name of a file"});
    expectFailure(runProgram({"--cheat-sheet", "c.pdf", "--flashcards", "c.pdf"}, here()), 2,
                  {"c.pdf", "is written there already"});
    expectFailure(runProgram({"--cheat-sheet", "c.pdf", "--rate", "0"}, here()), 2, {"--rate '0'"});
    EXPECT_THAT(folder_.names(), testing::IsEmpty());
}

TEST_F(CheatSheetOption, LeavesNothingBehindWhereItCannotWrite) {
    expectFailure(runProgram({"--cheat-sheet", "nowhere/s.pdf", "--flashcards", "c.pdf"}, here()), 1,
                  {"--cheat-sheet", "nowhere/s.pdf", "no folder"});
    expectFailure(runProgram({"--cheat-sheet", "s.pdf", "--flashcards", "nowhere/c.pdf"}, here()), 1,
                  {"--flashcards", "nowhere/c.pdf"});
    EXPECT_THAT(folder_.names(), testing::IsEmpty());
}

} // namespace
} // namespace downhill::test
