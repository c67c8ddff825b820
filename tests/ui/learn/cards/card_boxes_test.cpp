// The boxes that cards rest in.
#include "ui/learn/cards/card_boxes.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

namespace downhill {
namespace {

const QString card = QStringLiteral("card");
const QDate monday(2024, 2, 26); // a leap year: the next days lead over the 29th

TEST(CardBoxes, ANewCardIsInTheFirstBoxAndDue) {
    const CardBoxes boxes;
    EXPECT_EQ(boxes.boxOf(card), 1);
    EXPECT_TRUE(boxes.isDue(card, monday));
    EXPECT_FALSE(boxes.restsUntil(card).isValid());
}

// Rests of 1, 3, 7 and 21 days, each known on the first day that it is due.
TEST(CardBoxes, AKnownCardRestsLongerAndLonger) {
    CardBoxes boxes;
    QDate day = monday;
    boxes.know(card, day);
    EXPECT_EQ(boxes.boxOf(card), 2);
    for (const auto& [box, days] : {std::pair{2, 1}, {3, 3}, {4, 7}, {5, 21}, {5, 21}}) {
        EXPECT_EQ(boxes.boxOf(card), box);
        EXPECT_EQ(boxes.restsUntil(card), day.addDays(days));
        EXPECT_FALSE(boxes.isDue(card, day.addDays(days - 1)));
        EXPECT_TRUE(boxes.isDue(card, day.addDays(days)));
        day = day.addDays(days);
        boxes.know(card, day);
    }
}

TEST(CardBoxes, KnownBeforeItsRestIsOverItStays) {
    CardBoxes boxes;
    boxes.know(card, monday);
    boxes.know(card, monday);
    EXPECT_EQ(boxes.boxOf(card), 2);
    EXPECT_EQ(boxes.restsUntil(card), monday.addDays(1));
}

TEST(CardBoxes, OneNotKnownGoesBackToTheFirst) {
    CardBoxes boxes;
    for (const int days : {0, 1, 4})
        boxes.know(card, monday.addDays(days));
    ASSERT_EQ(boxes.boxOf(card), 4);
    boxes.forget(card, monday.addDays(4));
    EXPECT_EQ(boxes.boxOf(card), 1);
    EXPECT_TRUE(boxes.isDue(card, monday.addDays(4)));
}

TEST(CardBoxes, AClockThatWasAheadIsSurvived) {
    CardBoxes boxes;
    boxes.know(card, monday.addYears(100));
    EXPECT_TRUE(boxes.isDue(card, monday));
}

TEST(CardBoxes, AreKept) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    CardBoxes boxes;
    boxes.know(card, monday);
    boxes.know(QStringLiteral("other"), monday);
    boxes.forget(QStringLiteral("other"), monday);
    {
        Kept kept(file);
        boxes.save(kept);
        EXPECT_EQ(kept.write(), QString());
    }
    CardBoxes again;
    again.know(QStringLiteral("third"), monday); // what is restored is all there is
    again.restore(Kept(file));
    EXPECT_EQ(again.boxOf(card), 2);
    EXPECT_EQ(again.restsUntil(card), monday.addDays(1));
    EXPECT_EQ(again.boxOf(QStringLiteral("other")), 1);
    EXPECT_EQ(again.boxOf(QStringLiteral("third")), 1);
}

TEST(CardBoxes, WhatIsNotSensibleIsLeftOut) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    QSettings settings(file, QSettings::IniFormat);
    QVariantMap kept;
    const QStringList wrong{QStringLiteral(""),
                            QStringLiteral("3"),
                            QStringLiteral("9 2024-02-26"),
                            QStringLiteral("3 perhaps"),
                            QStringLiteral("-3 2024-02-26"),
                            QStringLiteral("1 2024-02-26"),
                            QStringLiteral("3 2024-02-31")};
    for (const QString& text : wrong)
        kept.insert(text + u'x', text);
    kept.insert(QStringLiteral("good"), QStringLiteral("3 2024-02-26"));
    settings.setValue(QStringLiteral("learn/boxes"), kept);
    for (const QString& text : wrong)
        settings.setValue(QStringLiteral("learn/cards/y") + text, text);
    settings.sync();
    CardBoxes boxes;
    boxes.restore(Kept(file));
    for (const QString& text : wrong)
        EXPECT_EQ(boxes.boxOf(u'y' + text), 1) << text.toStdString();
    for (const QString& text : wrong)
        EXPECT_EQ(boxes.boxOf(text + u'x'), 1) << text.toStdString();
    EXPECT_EQ(boxes.boxOf(QStringLiteral("good")), 3);
    settings.setValue(QStringLiteral("learn/boxes"), 17);
    settings.sync();
    boxes.restore(Kept(file));
    EXPECT_EQ(boxes.boxOf(QStringLiteral("good")), 1);
}

TEST(CardBoxes, TwoWindowsKeepWhatEachWasTold) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const auto name = [](int i) { return QStringLiteral("Deck / %1 ü=%2").arg(i).arg(i); };
    {
        Kept kept(file);
        CardBoxes boxes;
        boxes.know(name(3), monday);
        boxes.save(kept);
        kept.write();
    }
    Kept first(file), second(file);
    CardBoxes ofFirst, ofSecond;
    for (auto [boxes, kept] : {std::pair{&ofFirst, &first}, {&ofSecond, &second}}) {
        boxes->restore(*kept);
        boxes->save(*kept);
        kept->begin();
    }
    ofFirst.know(name(1), monday);
    ofFirst.know(name(2), monday);
    ofFirst.know(name(3), monday.addDays(1));
    ofSecond.know(name(2), monday.addDays(1));
    ofSecond.forget(name(2), monday.addDays(2)); // the newest answer
    ofSecond.know(name(4), monday);
    for (auto [boxes, kept] : {std::pair{&ofFirst, &first}, {&ofSecond, &second}}) {
        boxes->save(*kept);
        EXPECT_EQ(kept->write(), QString());
    }
    CardBoxes all;
    all.restore(Kept(file));
    EXPECT_EQ(all.boxOf(name(1)), 2) << "the second window has never heard of it";
    EXPECT_EQ(all.boxOf(name(2)), 1);
    EXPECT_EQ(all.boxOf(name(3)), 3) << "nor asked for it";
    EXPECT_EQ(all.boxOf(name(4)), 2);
}

} // namespace
} // namespace downhill
