// The cheat sheet: its tables true, each row a run by mouse and by keys, all of it on one page of paper.
#include "tests/ui/learn/learn_test.h"
#include "tests/ui/learn/pdf_test.h"

#include "core/text/number_text.h"
#include "ui/learn/sheet/cheat_sheet_section.h"
#include "ui/learn/sheet/sheet_pages.h"
#include "ui/learn/sheet/sheet_view.h"
#include "ui/text/text.h"

#include <gmock/gmock.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include <cmath>

namespace downhill {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

SheetBlock blockOf(const CheatSheet& sheet, const char* heading) {
    for (const SheetBlock& block : sheet.blocks)
        if (block.heading == QLatin1String(heading))
            return block;
    ADD_FAILURE() << "there is no " << heading;
    return sheet.blocks[0];
}

std::vector<std::string> textsOf(const SheetRow& row) {
    std::vector<std::string> texts;
    for (const SheetCell& cell : row.cells)
        texts.push_back(cell.text.toStdString());
    return texts;
}

TEST(CheatSheet, HasAllOfTheLesson) {
    std::vector<std::string> headings;
    const CheatSheet sheet = cheatSheet();
    for (const SheetBlock& block : sheet.blocks)
        headings.push_back(block.heading.toStdString());
    EXPECT_THAT(headings, ElementsAre("The rule", "The loop", "A run, step by step", "The learning rate",
                                      "Sign and size", "Four mistakes", "To remember"));
    EXPECT_EQ(blockOf(sheet, "The rule").words[0].lead,
              QStringLiteral("New knob = old knob − learning rate × slope."));
    EXPECT_EQ(blockOf(sheet, "Four mistakes").words.size(), 4u);
    EXPECT_EQ(blockOf(sheet, "Four mistakes").words[0].lead, QStringLiteral("“One step finishes it.”"));
}

// On w² a step takes 0.1·2w away: w is 0.8 of itself, 5·0.8ⁿ; the slope is 2w, the change −0.2w, C is w².
TEST(CheatSheet, TheStepsAreTrue) {
    const SheetBlock block = blockOf(cheatSheet(), "A run, step by step");
    ASSERT_EQ(block.table.size(), 8u);
    for (std::size_t n = 0; n < block.table.size(); ++n) {
        const double knob = 5 * std::pow(0.8, n);
        EXPECT_THAT(textsOf(block.table[n]),
                    ElementsAre(std::to_string(n), displayText(knob), signedText(2 * knob),
                                signedText(-0.2 * knob), displayText(knob * knob)));
    }
    EXPECT_THAT(textsOf(block.table[7]), testing::Contains("1.049")); // 5·0.8⁷ = 1.0485760
}

// On w² every step multiplies w by 1 − 2·rate: w is w₀·(1 − 2·rate)ⁿ, and C its square. Twenty steps are
// made; 0.5 is there after one.
TEST(CheatSheet, TheRatesAreTrue) {
    struct Line {
        double rate, start;
        std::string factor, path, verdict, cure;
    };
    const Line lines[] = {{0.001, 5, "× 0.998", "5 → 4.99 → 4.98", "… crawls", "Raise it"},
                          {0.1, 5, "× 0.8", "5 → 4 → 3.2", "✓ converges", "Keep it"},
                          {0.5, 5, "× 0", "5 → 0", "✓ converges", "Keep it"},
                          {1, 10, "× −1", "10 → −10 → 10", "↔ oscillates", "Lower it"},
                          {2, 5, "× −3", "5 → −15 → 45", "↗ diverges", "Lower it"}};
    const SheetBlock block = blockOf(cheatSheet(), "The learning rate");
    ASSERT_EQ(block.table.size(), std::size(lines));
    for (std::size_t i = 0; i < block.table.size(); ++i) {
        const Line& line = lines[i];
        const double end = line.start * std::pow(1 - 2 * line.rate, 20);
        EXPECT_THAT(textsOf(block.table[i]), ElementsAre(displayText(line.rate), line.factor, line.path,
                                                         displayText(end * end), line.verdict, line.cure));
    }
}

// What is to be done about a rate is written by hand: it must be what the program says of that run.
TEST(CheatSheet, TheCuresAreThoseOfTheVerdicts) {
    const SheetBlock block = blockOf(cheatSheet(), "The learning rate");
    for (const SheetRow& row : block.table) {
        const Verdict verdict = *row.cells[4].verdict;
        EXPECT_EQ(row.cells[5].text, verdict == Verdict::crawling     ? QStringLiteral("Raise it")
                                     : verdict == Verdict::converging ? QStringLiteral("Keep it")
                                                                      : QStringLiteral("Lower it"));
    }
}

// On a narrow screen the tables would leave the other column a few letters a line.
TEST(SheetViewAlone, HasNoColumnTooNarrowToRead) {
    for (int width = 600; width <= 1600; width += 100) {
        SheetView view(cheatSheet());
        view.setTheme(Theme::light(1.2));
        view.resize(width, 700);
        view.show();
        ASSERT_FALSE(view.rows().empty());
        for (const SheetView::Row& row : view.rows())
            EXPECT_GE(row.box.width(), 0.28 * width) << width;
    }
}

TEST(SheetViewAlone, IsLaidOutOnlyWhereItIsLookedAt) {
    SheetView view(cheatSheet());
    view.setTheme(Theme::light());
    view.resize(900, 600);
    EXPECT_TRUE(view.document()->isEmpty());
    view.show();
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("To remember")));
    EXPECT_EQ(view.rows().size(), cheatSheet().runs.size());
}

class CheatSheetInWindow : public LearnTest {
protected:
    CheatSheetInWindow() : LearnTest(2) {}

    CheatSheetSection* sheet() const { return static_cast<CheatSheetSection*>(learn()->section()); }
    SheetView* view() const { return sheet()->view(); }
    const RunSettings& settings(std::size_t run) const {
        return std::get<RunSettings>(sheet()->sheet().runs[run]);
    }
    std::size_t count() const { return sheet()->sheet().runs.size(); }
};

// 1 the rule, 1 the loop, 1 + 8 steps, 1 + 5 rates, 3 sign and size, 4 mistakes, 1 to remember.
TEST_F(CheatSheetInWindow, EveryRowIsOfARun) {
    EXPECT_EQ(count(), 25u);
    EXPECT_EQ(view()->rows().size(), count());
    for (const SheetView::Row& row : view()->rows()) // each as wide as its column
        EXPECT_GT(row.box.width(), 0.35 * view()->viewport()->width());
    EXPECT_EQ(view()->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(view()->horizontalScrollBar()->maximum(), 0);
}

TEST_F(CheatSheetInWindow, AClickAnywhereInARowAsksForItsRun) {
    QSignalSpy wanted(view(), &SheetView::wanted);
    QSignalSpy run(sheet(), &LearnSection::runWanted);
    for (std::size_t i = 0; i < count(); ++i)
        for (const double across : {0.02, 0.5, 0.98}) {
            learn()->showSection(2);
            window->showPage(3);
            const QRectF box = view()->rows()[i].box;
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                              QPointF(box.left() + across * box.width(), box.center().y()).toPoint());
            ASSERT_EQ(wanted.count(), 1) << i;
            EXPECT_EQ(wanted.takeFirst()[0].value<std::size_t>(), i);
            EXPECT_EQ(run.takeFirst()[0].value<RunSettings>(), settings(i));
        }
}

TEST_F(CheatSheetInWindow, TabGoesFromRowToRowAndEnterAsksForItsRun) {
    QSignalSpy wanted(view(), &SheetView::wanted);
    QSignalSpy run(sheet(), &LearnSection::runWanted);
    for (std::size_t i = 0; i < count(); ++i) {
        window->showPage(3);
        view()->setFocus();
        press(Qt::Key_Tab);
        EXPECT_TRUE(view()->hasFocus());
        press(i % 2 ? Qt::Key_Return : Qt::Key_Enter);
        ASSERT_EQ(wanted.count(), 1) << i;
        EXPECT_EQ(wanted.takeFirst()[0].value<std::size_t>(), i);
        EXPECT_EQ(run.takeFirst()[0].value<RunSettings>(), settings(i));
    }
    window->showPage(3);
    view()->setFocus();
    press(Qt::Key_Tab);
    EXPECT_FALSE(view()->hasFocus()); // and out
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 0);
    press(Qt::Key_Backtab); // from below it is the last one
    press(Qt::Key_Backtab);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.takeFirst()[0].value<std::size_t>(), count() - 2);
}

TEST_F(CheatSheetInWindow, WhatIsBesideARowAsksForNothing) {
    QSignalSpy wanted(view(), &SheetView::wanted);
    const QRectF first = view()->rows()[0].box;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(int(first.center().x()), 2)); // heading
    QTest::mouseClick(view()->viewport(), Qt::RightButton, {}, first.center().toPoint());
    // Words that are marked are to be copied.
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, first.center().toPoint());
    QTest::mouseMove(view()->viewport(), first.center().toPoint() + QPoint(60, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, first.center().toPoint() + QPoint(60, 0));
    EXPECT_TRUE(view()->textCursor().hasSelection());
    EXPECT_EQ(wanted.count(), 0);
}

TEST_F(CheatSheetInWindow, TheRunComesToTheFittingPage) {
    const auto& runs = sheet()->sheet().runs;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (settings(i).start.size() == 2) {
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                              view()->rows()[i].box.center().toPoint());
            EXPECT_EQ(window->page(), window->runPage(2));
            EXPECT_EQ(live()->settings(), settings(i));
            return;
        }
    FAIL() << "no run has two knobs";
}

TEST_F(CheatSheetInWindow, FitsAndIsScrolledToWhereItDoesNot) {
    for (const QSize size : {QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)}) {
        window->resize(size);
        QApplication::processEvents();
        EXPECT_EQ(view()->verticalScrollBar()->maximum(), 0) << size.width();
    }
    view()->setTheme(Theme::light(2));
    ASSERT_GT(view()->verticalScrollBar()->maximum(), 0);
    for (std::size_t i = 0; i < count(); ++i)
        press(Qt::Key_Tab);
    EXPECT_TRUE(QRectF(view()->viewport()->rect()).contains(view()->rows().back().box.center()));
}

class CheatSheetPages : public PdfTest {};

TEST_F(CheatSheetPages, AllOfItStandsOnOnePageOfEitherPaper) {
    const CheatSheet sheet = cheatSheet();
    const std::pair<QPageSize::PageSizeId, const char*> papers[] = {
        {QPageSize::A4, "595 x 842 pts (A4)"}, {QPageSize::Letter, "612 x 792 pts (letter)"}};
    for (const auto& [paper, size] : papers) {
        const QString pdf = put(pdfOf(sheetPages(sheet), paper));
        EXPECT_THAT(info(pdf), testing::ContainsRegex("Pages: +1\n"));
        EXPECT_THAT(info(pdf), HasSubstr(size));
        EXPECT_THAT(info(pdf), testing::ContainsRegex("Title: +Cheat sheet\n"));
        const std::string rows = letters(words(pdf, 1, true));
        for (const SheetBlock& block : sheet.blocks) {
            std::string all = block.heading.toStdString();
            for (const SheetRow& row : block.words)
                all += row.lead.toStdString() + textsOf(row)[0];
            for (const SheetColumn& column : block.columns)
                all += column.title.toStdString();
            for (const SheetRow& row : block.table)
                for (const std::string& text : textsOf(row))
                    all += text;
            EXPECT_THAT(rows, HasSubstr(letters(all)));
        }
        EXPECT_THAT(rows, testing::Not(HasSubstr("▸")));
    }
}

TEST_F(CheatSheetPages, IsSavedWholeOrNotAtAll) {
    const QString file = folder_.filePath(QStringLiteral("sheet.pdf"));
    EXPECT_EQ(savePdf(sheetPages(cheatSheet()), file), QString());
    EXPECT_THAT(words(file, 1), HasSubstr("To remember"));
    const QString nowhere = folder_.filePath(QStringLiteral("nowhere/sheet.pdf"));
    EXPECT_THAT(savePdf(sheetPages(cheatSheet()), nowhere).toStdString(), HasSubstr("nowhere/sheet.pdf"));
    EXPECT_FALSE(QFile::exists(nowhere));
}

} // namespace
} // namespace downhill
