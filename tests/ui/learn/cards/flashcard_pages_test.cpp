// Cards on paper: pages, words, cut marks, read back from the PDF.
#include "tests/ui/learn/pdf_test.h"

#include "ui/learn/cards/flashcard_pages.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace downhill {
namespace {

using testing::HasSubstr;

const LearnContent& cards() { return builtInLearnContent("flashcards"); }

class FlashcardPages : public PdfTest {};

TEST_F(FlashcardPages, OneCardAPageWithItsQuestionAndItsAnswer) {
    const QString pdf = put(pdfOf(flashcardPages(cards())));
    EXPECT_THAT(info(pdf), testing::ContainsRegex("Pages: +9\n"));
    EXPECT_THAT(info(pdf), HasSubstr("842 x 595 pts (A4)")); // landscape: 297 × 210 mm
    for (int page = 1; page <= 9; ++page) {
        const LearnEntry& entry = cards().entries[static_cast<std::size_t>(page - 1)];
        EXPECT_THAT(words(pdf, page), HasSubstr(plain(entry.question)));
        EXPECT_THAT(words(pdf, page), HasSubstr(plain(entry.answer)));
        EXPECT_THAT(words(pdf, page), HasSubstr(std::to_string(page) + " of 9"));
    }
}

TEST_F(FlashcardPages, OnTheOtherPaper) {
    const QString pdf = put(pdfOf(flashcardPages(cards()), QPageSize::Letter));
    EXPECT_THAT(info(pdf), HasSubstr("792 x 612 pts")); // 11 × 8.5 inches
}

TEST_F(FlashcardPages, TheLargestCardsAreWhole) {
    LearnContent large = cards();
    LearnEntry& entry = large.entries[0];
    entry.question = QStringLiteral("word ").repeated(LearnContent::longestQuestion / 5).trimmed();
    entry.answer = QStringLiteral("x x\n").repeated(LearnContent::mostLines - 1) +
                   QStringLiteral("words ").repeated(125).trimmed();
    ASSERT_LE(entry.answer.size(), LearnContent::longestAnswer);
    // A word that no line can hold.
    large.entries[1].answer = QString(LearnContent::longestAnswer, u'W');
    const QString pdf = put(pdfOf(flashcardPages(large)));
    EXPECT_THAT(letters(words(pdf, 1)), HasSubstr(letters(plain(entry.question) + plain(entry.answer))));
    EXPECT_EQ(QString::fromStdString(words(pdf, 2)).count(u'W'), LearnContent::longestAnswer);
}

// As a printer does, to a file.
TEST_F(FlashcardPages, SomeOfThemAlone) {
    const QString file = folder_.filePath(QStringLiteral("printed.pdf"));
    {
        QPdfWriter paper(file);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageOrientation(QPageLayout::Landscape);
        EXPECT_TRUE(paintPages(paper, paper.resolution(), flashcardPages(cards(), true), {1, 3}));
    }
    EXPECT_THAT(info(file), testing::ContainsRegex("Pages: +2\n"));
    EXPECT_THAT(words(file, 1), HasSubstr(plain(cards().entries[1].answer)));
    EXPECT_THAT(words(file, 2), HasSubstr(plain(cards().entries[2].answer)));
}

TEST(ChosenPages, AreCountedFromOneAndZeroMeansAll) {
    EXPECT_EQ(chosenPages(0, 0, 9), (PageRange{0, 9}));
    EXPECT_EQ(chosenPages(2, 3, 9), (PageRange{1, 3}));
    EXPECT_EQ(chosenPages(9, 12, 9), (PageRange{8, 9}));
    EXPECT_EQ(chosenPages(0, 4, 9), (PageRange{0, 4}));
    EXPECT_EQ(chosenPages(10, 12, 9), std::nullopt);
    EXPECT_EQ(chosenPages(3, 2, 9), std::nullopt);
    EXPECT_EQ(chosenPages(0, 0, 0), std::nullopt);
}

TEST(FlashcardsPdf, OfNoCardsIsEmpty) { EXPECT_TRUE(pdfOf(flashcardPages(LearnContent{})).isEmpty()); }

// The outermost 12 mm hold nothing but the marks: two short lines at each corner of the card.
TEST(FlashcardPage, CutMarksAreInTheCornersOnlyWhenAskedFor) {
    const QSize page(842, 595);
    const auto drawn = [&](bool cutMarks) {
        QImage image(page, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        flashcardPages(cards(), cutMarks).paint(painter, page, 2);
        return image;
    };
    const auto inkOutside = [&](const QImage& image) {
        QList<QPoint> ink;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (!QRect(QPoint(), page).adjusted(33, 33, -33, -33).contains(x, y) &&
                    image.pixelColor(x, y) != Qt::white)
                    ink += {x, y};
        return ink;
    };
    EXPECT_TRUE(inkOutside(drawn(false)).empty());
    const QList<QPoint> marks = inkOutside(drawn(true));
    for (const QPoint corner : {QPoint(0, 0), QPoint(842, 0), QPoint(0, 595), QPoint(842, 595)})
        EXPECT_TRUE(
            std::ranges::any_of(marks, [&](QPoint mark) { return (mark - corner).manhattanLength() < 60; }));
    for (const QPoint mark : marks)
        EXPECT_TRUE((mark.x() < 60 || mark.x() > 782) && (mark.y() < 60 || mark.y() > 535));
}

} // namespace
} // namespace downhill
