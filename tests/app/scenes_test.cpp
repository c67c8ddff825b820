// The handout of a lesson's scenes on the command line: written without a display, read back page by page.
#include "tests/app/csv.h"
#include "tests/app/pdf_option.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

class ScenesOption : public PdfOption {
protected:
    ScenesOption() {
        put(folder_ / "two.downhill", R"({"downhill": 2, "scenes": [
            {"title": "Explodes", "note": "See the cost.", "page": "one-knob",
             "pages": {"one-knob": {"settings": {"cost": "w^2", "start": [5], "rate": 2, "steps": 7}}},
             "ask": "line", "question": "Why?"},
            {"title": "The digits", "page": "network", "pages": {"network": {"step": 30}}}]})");
        put(folder_ / "none.downhill", R"({"downhill": 2, "page": "one-knob"})");
        put(folder_ / "old.downhill", R"({"downhill": 1, "settings": {"cost": "w^2", "rate": 0.5}})");
    }
    std::string words(const std::string& file, int page) const {
        const std::string number = std::to_string(page);
        return plain(
            QString::fromStdString(outputOf({"pdftotext", "-f", number, "-l", number, folder_ / file, "-"})));
    }
};

TEST_F(ScenesOption, WritesAPageAScene) {
    const Outcome outcome = runProgram({"two.downhill", "--scenes", "h.pdf"}, here());
    expectDone(outcome);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outputOf({"pdfinfo", folder_ / "h.pdf"}), ContainsRegex("Pages: +2\n"));
    EXPECT_THAT(outputOf({"pdfinfo", folder_ / "h.pdf"}), HasSubstr("595 x 842 pts (A4)"));
    for (const char* part : {"Explodes", "See the cost.", "Why?", "learning rate 2", "7 steps", "diverging",
                             "two · scene 1 of 2"})
        EXPECT_THAT(words("h.pdf", 1), HasSubstr(part));
    for (const char* part : {"The digits", "784-16-16-10", "30 steps", "two · scene 2 of 2"})
        EXPECT_THAT(words("h.pdf", 2), HasSubstr(part));
}

// The accuracy on the page is that of the table, which comes another way.
TEST_F(ScenesOption, TellsTheNumbersOfTheRun) {
    expectDone(runProgram({"two.downhill", "--scenes", "h.pdf"}, here()));
    const Outcome table = runProgram({"--digits", "builtin", "--steps", "30", "--table", "-"}, here());
    expectDone(table);
    const auto rows = rowsOf(table.out, "step,cost,gradient_norm,held_out_cost,held_out_accuracy");
    ASSERT_EQ(rows.size(), 31U);
    const double right = 100 * numberOf<double>(rows.back()[4]);
    char text[32];
    std::snprintf(text, sizeof text, "%.3g %% right", right);
    EXPECT_THAT(words("h.pdf", 2), HasSubstr(text));
}

TEST_F(ScenesOption, GoesWithOtherExportsAllOrNone) {
    expectDone(runProgram({"two.downhill", "--scenes", "h.pdf", "--table", "t.csv", "--flashcards", "c.pdf"},
                          here()));
    EXPECT_TRUE(contentOf(folder_ / "t.csv").starts_with("step,w,"));
    EXPECT_THAT(words("h.pdf", 1), HasSubstr("Explodes"));
    expectFailure(runProgram({"two.downhill", "--scenes", "a.pdf", "--table", "nowhere/t.csv"}, here()), 1,
                  {"--table", "nowhere/t.csv"});
    expectFailure(runProgram({"two.downhill", "--scenes", "nowhere/a.pdf", "--table", "b.csv"}, here()), 1,
                  {"--scenes", "nowhere/a.pdf"});
    EXPECT_THAT(folder_.names(), testing::ElementsAre("c.pdf", "h.pdf", "none.downhill", "old.downhill",
                                                      "t.csv", "two.downhill"));
}

TEST_F(ScenesOption, NeedsALessonWithScenes) {
    expectFailure(runProgram({"--scenes", "h.pdf"}, here()), 2,
                  {"--scenes 'h.pdf'", "no lesson is named", "allowed"});
    expectFailure(runProgram({"none.downhill", "--scenes", "h.pdf"}, here()), 2,
                  {"lesson 'none.downhill'", "has no scenes", "allowed"});
    expectFailure(runProgram({"old.downhill", "--scenes", "h.pdf"}, here()), 2,
                  {"lesson 'old.downhill'", "has no scenes", "allowed"});
    expectFailure(runProgram({"two.downhill", "--scenes", "h.png"}, here()), 2,
                  {"--scenes 'h.png'", "allowed is a name that ends in .pdf"});
    expectFailure(runProgram({"two.downhill", "--scenes", "-"}, here()), 2, {"--scenes '-'"});
    put(folder_ / "gone.downhill", R"({"downhill": 2, "scenes": [{"title": "a", "page": "network", "pages":
        {"network": {"settings": {"digits": "/nowhere/i.idx,/nowhere/l.idx"}, "step": 1}}}]})");
    expectFailure(runProgram({"gone.downhill", "--scenes", "h.pdf"}, here()), 1,
                  {"--scenes", "/nowhere/i.idx"});
    EXPECT_THAT(folder_.names(), testing::Not(testing::Contains("h.pdf")));
}

TEST_F(ScenesOption, StandsInTheHelp) {
    const Outcome help = runProgram({"--help"});
    expectDone(help);
    EXPECT_THAT(help.out, HasSubstr("--scenes FILE"));
}

} // namespace
} // namespace downhill::test
