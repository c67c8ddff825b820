// Undo never leads out of the lesson that is open.
#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/history/history.h"
#include "ui/pins/pin_list.h"
#include "ui/scenes/scene_list.h"
#include "ui/session/last_session.h"

#include <QAction>

namespace downhill {
namespace {

class FreshHistory : public SessionTest {
protected:
    QUndoStack* stack() const { return window->history()->stack(); }
    /// Two entries, one of them of the scenes.
    void choose() {
        type(rateField(), QStringLiteral("0.3"));
        ASSERT_TRUE(settle());
        QTest::keyClick(window->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(stack()->count(), 2);
    }
    /// Until all is there, and was heard of.
    void expectFresh() {
        ASSERT_TRUE(settle());
        window->history()->close();
        EXPECT_EQ(stack()->count(), 0) << stack()->undoText().toStdString();
        EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("undo"))->isEnabled());
    }
};

TEST_F(FreshHistory, BeginsWithALesson) {
    ASSERT_NO_FATAL_FAILURE(choose());
    QTest::keyClick(window->windowHandle(), Qt::Key_D,
                    Qt::ControlModifier); // a pin comes back a moment later
    ASSERT_TRUE(settle());
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    EXPECT_EQ(stack()->count(), 3) << "to save is no end";
    type(rateField(), QStringLiteral("0.7"));
    ASSERT_TRUE(settle());
    ASSERT_EQ(sessions()->open(path("a.downhill")), QString());
    ASSERT_NO_FATAL_FAILURE(expectFresh());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    type(rateField(), QStringLiteral("0.4"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(stack()->count(), 1);
    put(path("one.downhill"), R"({"downhill": 1, "cost": "w^2", "start": [4], "rate": 0.2, "rule": "gd",
        "schedule": "constant", "steps": 9, "tolerance": 0})");
    ASSERT_EQ(sessions()->open(path("one.downhill")), QString()) << "of version 1";
    ASSERT_NO_FATAL_FAILURE(expectFresh());
}

TEST_F(FreshHistory, BeginsWithANewLesson) {
    ASSERT_NO_FATAL_FAILURE(choose());
    QTest::keyClick(window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(expectFresh());
    EXPECT_EQ(window->scenes()->rowCount(), 0);
}

TEST_F(FreshHistory, BeginsWithASessionThatComesBack) {
    ASSERT_NO_FATAL_FAILURE(choose());
    put(path("session-1.downhill"), bytesOf(LastSession{{state(), {}}, {}, false}));
    type(rateField(), QStringLiteral("0.5"));
    ASSERT_TRUE(settle());
    sessions()->keepIn(folder.path(), SessionPlace::Wanted::newest);
    ASSERT_NO_FATAL_FAILURE(expectFresh());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
}

TEST_F(FreshHistory, StaysWhereNothingWasOpened) {
    ASSERT_NO_FATAL_FAILURE(choose());
    put(path("bad.downhill"), "garbage");
    EXPECT_NE(sessions()->open(path("bad.downhill")), QString());
    EXPECT_EQ(stack()->count(), 2);
}

} // namespace
} // namespace downhill
