// Whose the keys are after a click, on every page and on whatever can be clicked there.
#include "tests/ui/testing/window_test.h"

#include "ui/controls/number_field.h"
#include "ui/learn/cards/card_face.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/section/learn_section.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/playback/playhead.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>

namespace downhill {
namespace {

class PageKeysTest : public WindowTest {
protected:
    void space() { QTest::keyClick(window->windowHandle(), Qt::Key_Space); }

    /// All that can be clicked on the page and in its transport: not the page switch, which leads away, nor
    /// what opens dialogs.
    QList<QPointer<QWidget>> clickable() const {
        QList<QPointer<QWidget>> all;
        for (QWidget* place : {static_cast<QWidget*>(window->page()), window->page()->transport()})
            for (auto* widget : place->findChildren<QWidget*>())
                if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                    qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
                    qobject_cast<QLabel*>(widget))
                    all += widget;
        return all;
    }

    static std::string nameOf(const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return (QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
                (button ? button->text() : widget->accessibleName()))
            .toStdString();
    }

    /// A click as a person makes it: what pops up goes away again.
    static void clickAsAPerson(QWidget* widget) {
        QTimer away;
        QObject::connect(&away, &QTimer::timeout, &away, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        });
        away.start(0); // a menu has an event loop of its own
        QWidget* at = widget;
        if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
            at = area->viewport();
        QTest::mouseClick(at, Qt::LeftButton);
        QCoreApplication::processEvents();
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }

    /// Clicks each, and then Space; `plays()` is asked before and after. How many.
    template <typename Plays, typename Rest>
    int clickEachAndPlay(Plays&& plays, Rest&& rest) {
        int clicked = 0;
        for (const auto& widget : clickable()) {
            if (!widget || !widget->isVisible() || !widget->isEnabled() ||
                widget->visibleRegion().boundingRect().size() != widget->size())
                continue;
            rest();
            if (!widget || !widget->isEnabled())
                continue;
            const std::string name = nameOf(widget);
            clickAsAPerson(widget);
            const bool before = plays();
            space();
            EXPECT_TRUE(eventually([&] { return plays() != before; })) << "Space after a click on " << name;
            space();
            EXPECT_TRUE(eventually([&] { return plays() == before; })) << "Space once more, after " << name;
            if (::testing::Test::HasFailure())
                return clicked;
            ++clicked;
        }
        return clicked;
    }
};

TEST_F(PageKeysTest, SpacePlaysAfterAClickOnAnythingOnTheRunPages) {
    for (const int number : {0, 1}) {
        window->showPage(number);
        ASSERT_TRUE(settle());
        page()->setRateCurveShown(true);
        window->page()->pinAction()->trigger(); // a row in the table of pins
        ASSERT_TRUE(settle());
        const int clicked = clickEachAndPlay([&] { return playhead()->isPlaying(); },
                                             [&] {
                                                 playhead()->pause();
                                                 playhead()->toFirst();
                                                 ASSERT_TRUE(settle());
                                             });
        EXPECT_GE(clicked, 25) << "on page " << number;
    }
}

TEST_F(PageKeysTest, SpaceTrainsAfterAClickOnAnythingOnThePageOfTheNetwork) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    const int clicked = clickEachAndPlay(
        [&] { return training->isTraining(); },
        [&] {
            training->pause();
            ASSERT_TRUE(eventually([&] { return training->training() && !training->isTraining(); }));
        });
    EXPECT_GE(clicked, 20);
}

TEST_F(PageKeysTest, AClickOnTheGroundEndsTyping) {
    type(rateField(), QStringLiteral("0.3"));
    ASSERT_TRUE(settle());
    QWidget* card = rateField()->parentWidget();
    click(card, {card->width() / 2, 3});
    EXPECT_FALSE(rateField()->hasFocus());
    space();
    EXPECT_TRUE(playhead()->isPlaying());
    EXPECT_EQ(rateField()->text(), QStringLiteral("0.3"));
}

TEST_F(PageKeysTest, FieldsAndSlidersKeepTheKeysOfAClick) {
    click(rateField(), rateField()->rect().center());
    EXPECT_TRUE(rateField()->hasFocus());
    auto* scrubber = find<QSlider>("scrubber");
    click(scrubber, scrubber->rect().center());
    EXPECT_TRUE(scrubber->hasFocus());
    space();
    EXPECT_TRUE(playhead()->isPlaying());
}

TEST_F(PageKeysTest, WhoComesWithTabPressesWithSpace) {
    window->page()->pinAction()->trigger();
    ASSERT_TRUE(settle());
    auto* pins = window->page()->findChild<PinTable*>();
    ASSERT_TRUE(pins);
    const QModelIndex name = page()->pins()->index(0, PinList::nameColumn);
    button(QStringLiteral("1 pinned run"))->click();
    pins->setFocus(Qt::TabFocusReason);
    pins->setCurrentIndex(name);
    const auto ticked = name.data(Qt::CheckStateRole);
    space();
    EXPECT_NE(name.data(Qt::CheckStateRole), ticked);
    EXPECT_FALSE(playhead()->isPlaying());
    // and by a click on the row it is the page's
    QTest::mouseClick(pins->viewport(), Qt::LeftButton, {}, pins->visualRect(name).center());
    space();
    EXPECT_TRUE(playhead()->isPlaying());
}

TEST_F(PageKeysTest, OnFlashcardsSpaceTurnsAndSShufflesFromTheFirstMoment) {
    click(button(QStringLiteral("Learn")));
    auto* list = find<QListWidget>("sections");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    auto* face = find<CardFace>("cardFace");
    EXPECT_TRUE(face->hasFocus()) << nameOf(QApplication::focusWidget());
    space();
    EXPECT_TRUE(face->isTurned());
    const QString before = face->accessibleDescription();
    bool another = false;
    for (int i = 0; i < 5 && !another; ++i) { // one card of many may come to the top again
        QTest::keyClick(window->windowHandle(), Qt::Key_S);
        if (!face->isTurned())
            space();
        another = face->accessibleDescription() != before;
    }
    EXPECT_TRUE(another);
    // and after a click on any of its buttons
    QTest::mouseClick(window->learnPage()->section()->findChild<QAbstractButton*>(QStringLiteral("next")),
                      Qt::LeftButton);
    space();
    EXPECT_TRUE(face->isTurned());
}

} // namespace
} // namespace downhill
