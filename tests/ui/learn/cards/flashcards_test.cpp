// Flashcards: turned, moved, shuffled, judged; kept between starts; of one's own.
#include "tests/ui/learn/learn_test.h"

#include "ui/learn/cards/card_face.h"
#include "ui/learn/cards/flashcards_section.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPointingDevice>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>

#include <memory>
#include <set>

namespace downhill {
namespace {

class Flashcards : public LearnTest {
protected:
    Flashcards() : LearnTest(1) {}

    FlashcardsSection* section() const { return static_cast<FlashcardsSection*>(learn()->section()); }
    CardFace* face() const { return find<CardFace>("cardFace"); }
    const std::vector<LearnEntry>& entries() const { return section()->deck()->cards().entries; }
    std::vector<std::uint32_t> pile() const {
        return {section()->pile().left().begin(), section()->pile().left().end()};
    }
    int box(std::size_t which) const { return section()->boxes().boxOf(entries()[which].key); }

    /// A file with so many cards.
    QString cardsFile(int count) const {
        QByteArray entries;
        for (int i = 0; i < count; ++i)
            entries += (i ? "," : "") + QByteArray(R"({ "id": "%", "question": "Q%", "answer": "A%" })")
                                            .replace('%', QByteArray::number(i));
        QFile file(folder_.filePath(QStringLiteral("own.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({ "downhill_learn": 1, "title": "Mine", "entries": [)" + entries + "] }");
        return file.fileName();
    }
    const QTemporaryDir folder_;
};

TEST_F(Flashcards, AClickAndSpaceTurn) {
    EXPECT_FALSE(face()->isTurned());
    EXPECT_EQ(face()->accessibleDescription(), entries()[0].question);
    QTest::mouseClick(face(), Qt::LeftButton);
    EXPECT_TRUE(face()->isTurned());
    EXPECT_EQ(face()->accessibleName(), QStringLiteral("Answer"));
    EXPECT_EQ(face()->accessibleDescription(), entries()[0].answer);
    press(Qt::Key_Space);
    EXPECT_FALSE(face()->isTurned());
    press(Qt::Key_Space);
    EXPECT_TRUE(face()->isTurned());
}

TEST_F(Flashcards, ATapTurns) {
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    const QPoint at = face()->mapTo(window.get(), face()->rect().center());
    QTest::touchEvent(window.get(), finger.get()).press(1, at, window.get());
    QTest::touchEvent(window.get(), finger.get()).release(1, at, window.get());
    EXPECT_TRUE(eventually([&] { return face()->isTurned(); }));
}

TEST_F(Flashcards, ArrowsMoveAndShowTheQuestion) {
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    EXPECT_EQ(face()->accessibleDescription(), entries()[1].question);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(face()->accessibleDescription(), entries()[8].question);
    press(QStringLiteral("Next ▶"));
    EXPECT_EQ(face()->accessibleDescription(), entries()[0].question);
    EXPECT_EQ(pile().size(), 9u);
}

TEST_F(Flashcards, AreJudgedOnceTheAnswerWasSeen) {
    EXPECT_FALSE(button(QStringLiteral("I knew it"))->isEnabled());
    press(Qt::Key_K);
    EXPECT_EQ(pile().size(), 9u);
    press(Qt::Key_Space);
    press(Qt::Key_Space); // seen it was
    press(Qt::Key_K);
    EXPECT_EQ(pile().size(), 8u);
    EXPECT_EQ(box(0), 2);
    QTest::mouseClick(face(), Qt::LeftButton);
    press(QStringLiteral("Not yet"));
    EXPECT_EQ(pile().size(), 8u);
    EXPECT_EQ(pile().back(), 1u);
    EXPECT_EQ(box(1), 1);
}

TEST_F(Flashcards, WhatIsKnownRestsAndIsKeptBetweenStarts) {
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_K); // the second one
    startAgain();
    EXPECT_EQ(box(1), 2);
    EXPECT_EQ(box(0), 1);
    EXPECT_THAT(pile(), testing::ElementsAre(0, 2, 3, 4, 5, 6, 7, 8));
    // A day later it is asked for again.
    QSettings settings;
    settings.beginGroup(QStringLiteral("learn/cards"));
    ASSERT_EQ(settings.allKeys().size(), 1);
    const QString since = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    closeWindow();
    settings.setValue(settings.allKeys().constFirst(), QStringLiteral("2 ") + since);
    settings.sync();
    window = std::make_unique<MainWindow>();
    window->show();
    window->showPage(3);
    learn()->showSection(1);
    EXPECT_EQ(pile().size(), 9u);
}

TEST_F(Flashcards, WhenAllRestOneCanGoThroughThemNevertheless) {
    for (int i = 0; i < 9; ++i) {
        press(Qt::Key_Space);
        press(Qt::Key_K);
    }
    EXPECT_FALSE(face()->isVisible());
    EXPECT_TRUE(find<QLabel>("learnQuestion")->text().isEmpty() == false);
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_N, Qt::Key_Left, Qt::Key_Right, Qt::Key_S})
        press(key);
    press(QStringLiteral("Go through all"));
    ASSERT_EQ(pile().size(), 9u);
    press(Qt::Key_Space);
    press(Qt::Key_K); // before its rest is over
    EXPECT_EQ(box(0), 2);
    press(Qt::Key_Space);
    press(Qt::Key_N);
    EXPECT_EQ(box(1), 1);
}

TEST_F(Flashcards, ShufflingKeepsAllCards) {
    const auto before = pile();
    std::set<std::vector<std::uint32_t>> orders{before};
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_S);
        orders.insert(pile());
        EXPECT_THAT(pile(), testing::UnorderedElementsAreArray(before));
    }
    press(QStringLiteral("Shuffle"));
    orders.insert(pile());
    EXPECT_GE(orders.size(), 4u); // five of 362,880 alike are no chance
}

TEST(FlashcardsShuffle, FollowsFromItsSeed) {
    const auto orderOf = [](std::uint64_t seed) {
        FlashcardsSection section({[] { return QDate(2024, 2, 29); }, seed});
        section.show();
        section.setCurrent(true);
        for (auto* button : section.findChildren<QAbstractButton*>(QStringLiteral("shuffle")))
            button->click();
        return std::vector<std::uint32_t>(section.pile().left().begin(), section.pile().left().end());
    };
    EXPECT_EQ(orderOf(1), orderOf(1));
    EXPECT_NE(orderOf(1), orderOf(2));
}

TEST_F(Flashcards, OnesOwnCardsAreReadAndComeBack) {
    EXPECT_EQ(section()->deck()->open(cardsFile(3)), QString());
    EXPECT_EQ(pile().size(), 3u);
    EXPECT_EQ(face()->accessibleDescription(), QStringLiteral("Q0"));
    EXPECT_FALSE(button(QStringLiteral("Show me"))); // there is no run
    press(Qt::Key_Space);
    press(Qt::Key_K);
    startAgain();
    EXPECT_EQ(section()->deck()->cards().title, QStringLiteral("Mine"));
    EXPECT_EQ(pile().size(), 2u);
    press(QStringLiteral("Built-in cards"));
    EXPECT_EQ(pile().size(), 9u);
    EXPECT_FALSE(button(QStringLiteral("Built-in cards")));
}

TEST_F(Flashcards, AFileThatIsNotInOrderChangesNothing) {
    QFile file(folder_.filePath(QStringLiteral("bad.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{ \"downhill_learn\": 1 }") > 0);
    file.close();
    press(Qt::Key_Right);
    EXPECT_EQ(section()->deck()->open(file.fileName()), QStringLiteral("bad.json: \"title\" is missing"));
    EXPECT_EQ(face()->accessibleDescription(), entries()[1].question);
    // Nor does one that has nothing but phrases.
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) &&
                file.write(R"({ "downhill_learn": 1, "title": "x", "phrases": { "a": "b" } })") > 0);
    file.close();
    EXPECT_EQ(section()->deck()->open(file.fileName()), QStringLiteral("bad.json: \"entries\" is missing"));
    EXPECT_EQ(face()->accessibleDescription(), entries()[1].question);
    // Nor does one that is gone with the next start.
    const QString own = cardsFile(2);
    ASSERT_EQ(section()->deck()->open(own), QString());
    QFile::remove(own);
    startAgain();
    EXPECT_EQ(entries().size(), 9u);
}

TEST_F(Flashcards, ItIsSaidThatOnesOwnAreGone) {
    const QString own = cardsFile(2);
    ASSERT_EQ(section()->deck()->open(own), QString());
    QFile::remove(own);
    startAgain();
    auto* bar = window->findChild<QStatusBar*>();
    EXPECT_TRUE(eventually([&] { return bar->currentMessage().contains(QFileInfo(own).fileName()); }));
    for (auto* label : bar->findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->x() < bar->width() / 2)
            << "it lies on " << label->text().toStdString();
}

TEST_F(Flashcards, ASingleCardAndManyAreFine) {
    ASSERT_EQ(section()->deck()->open(cardsFile(1)), QString());
    EXPECT_FALSE(button(QStringLiteral("Next ▶"))->isEnabled());
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_S, Qt::Key_Space, Qt::Key_N})
        press(key);
    EXPECT_EQ(pile().size(), 1u);
    ASSERT_EQ(section()->deck()->open(cardsFile(500)), QString());
    EXPECT_EQ(pile().size(), 500u);
}

} // namespace
} // namespace downhill
