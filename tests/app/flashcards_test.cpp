// Flashcards as a PDF: written without a display, read back page by page.
#include "tests/app/pdf_option.h"

#include <QJsonObject>

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

class FlashcardsOption : public PdfOption {
protected:
    /// Nine pages, each with the words of its card in the content file.
    void expectCards(const std::string& file) const {
        EXPECT_THAT(outputOf({"pdfinfo", file}), ContainsRegex("Pages: +9\n"));
        EXPECT_THAT(outputOf({"pdfinfo", file}), HasSubstr("842 x 595 pts (A4)")); // 297 × 210 mm
        const QJsonArray cards = learnEntries("flashcards");
        ASSERT_EQ(cards.size(), 9);
        for (int card = 0; card < cards.size(); ++card) {
            const std::string page = std::to_string(card + 1);
            const std::string words =
                plain(QString::fromStdString(outputOf({"pdftotext", "-f", page, "-l", page, file, "-"})));
            for (const char* side : {"question", "answer"})
                EXPECT_THAT(words, HasSubstr(plain(cards[card].toObject()[QLatin1String(side)].toString())));
        }
    }
};

TEST_F(FlashcardsOption, IsEnoughByItself) {
    const Outcome outcome = runProgram({"--flashcards", "cards.pdf"}, here());
    expectDone(outcome);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(folder_.names(), testing::ElementsAre("cards.pdf"));
    expectCards(folder_ / "cards.pdf");
}

TEST_F(FlashcardsOption, GoesWithARunAndItsExports) {
    const Outcome outcome = runProgram(
        {"--flashcards", "c.PDF", "--steps", "2", "--table", "-", "--loss-curve", "l.png"}, here());
    expectDone(outcome);
    // 5 − 0.1·10 = 4, 4 − 0.1·8 = 3.2
    EXPECT_THAT(outcome.out, testing::StartsWith("step,w,slope,change,cost\n0,5,10,-1,25\n1,4,8,-0.8,16\n"));
    EXPECT_THAT(folder_.names(), testing::ElementsAre("c.PDF", "l.png"));
    expectCards(folder_ / "c.PDF");
}

TEST_F(FlashcardsOption, GoesWithDigits) {
    expectDone(runProgram({"--digits", "builtin", "--steps", "3", "--flashcards", "c.pdf", "--table", "t.csv",
                           "--save-knobs", "k.knobs"},
                          here()));
    EXPECT_THAT(folder_.names(), testing::ElementsAre("c.pdf", "k.knobs", "t.csv"));
    EXPECT_EQ(contentOf(folder_ / "k.knobs").size(), 52'040u);
    expectCards(folder_ / "c.pdf");
    // No training is needed, or it would take hours.
    expectDone(runProgram(
        {"--digits", "builtin", "--batch", "all", "--steps", "10000000", "--flashcards", "d.pdf"}, here()));
    expectCards(folder_ / "d.pdf");
}

// The page is paper: neither what suits a screen nor a desktop changes it.
TEST_F(FlashcardsOption, DependsOnNoLook) {
    expectDone(runProgram(
        {"--flashcards", "c.pdf", "--theme", "dark", "--size", "200x200", "--dpi", "1200"},
        {.folder = folder_.path(), .environment = {{"QT_SCALE_FACTOR", "2"}, {"QT_QPA_PLATFORM", "xcb"}}}));
    expectCards(folder_ / "c.pdf");
}

TEST_F(FlashcardsOption, RefusesOtherEndingsAndPlaces) {
    const std::string ending = "allowed is a name that ends in .pdf";
    for (const char* given : {"cards.png", "cards", "-", "cards.pdf.gz", "pdf"})
        expectFailure(runProgram({"--flashcards", given, "--table", "t.csv"}, here()), 2,
                      {"--flashcards '" + std::string(given) + "'", ending});
    expectFailure(runProgram({"--flashcards", "", "--table", "t.csv"}, here()), 2,
                  {"--flashcards ''", "allowed is the name of a file"});
    expectFailure(runProgram({"--flashcards", "c.pdf", "--loss-curve", "c.pdf"}, here()), 2,
                  {"c.pdf", "is written there already"});
    expectFailure(runProgram({"--flashcards", "c.pdf", "--flashcards", "d.pdf"}, here()), 2,
                  {"--flashcards", "once"});
    // Nor does what it does not need go unread.
    expectFailure(runProgram({"--flashcards", "c.pdf", "--rate", "0"}, here()), 2, {"--rate '0'"});
    expectFailure(runProgram({"--flashcards", "c.pdf", "--digits", "none.idx,none.idx"}, here()), 1,
                  {"--digits", "none.idx"});
    EXPECT_THAT(folder_.names(), testing::IsEmpty());
}

TEST_F(FlashcardsOption, LeavesNothingBehindWhereItCannotWrite) {
    expectFailure(runProgram({"--flashcards", "nowhere/c.pdf", "--table", "t.csv"}, here()), 1,
                  {"--flashcards", "nowhere/c.pdf", "no folder"});
    expectFailure(runProgram({"--flashcards", "c.pdf", "--table", "nowhere/t.csv"}, here()), 1,
                  {"--table", "nowhere/t.csv"});
    EXPECT_THAT(folder_.names(), testing::IsEmpty());
}

} // namespace
} // namespace downhill::test
