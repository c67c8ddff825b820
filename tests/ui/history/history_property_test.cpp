// Whatever is done, in whatever order: undone one by one it comes back to what was, and done again to the
// end.
#include "tests/sanitized.h"
#include "tests/ui/history/history_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/history/change_name.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/sheet/sheet_view.h"
#include "ui/many_knobs/controls/training_bar.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/curves/training_canvas.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

#include <functional>
#include <map>
#include <random>

namespace downhill {
namespace {

class AnyChanges : public HistoryTest, public testing::WithParamInterface<unsigned> {
protected:
    AnyChanges() : random_(GetParam()) {
        window->showPage(2);
        EXPECT_TRUE(eventually([this] { return training()->training() != nullptr; }));
        EXPECT_TRUE(rests());
        window->history()->beginHere();
    }

    LiveTraining* training() const { return window->trainingPage()->live(); }
    bool isRunPage() const {
        return window->page() == window->runPage(1) || window->page() == window->runPage(2);
    }
    std::vector<Page*> pages() const {
        return {window->runPage(1), window->runPage(2), window->trainingPage()};
    }

    /// Until every page shows what is chosen there, with all that is pinned.
    bool rests() {
        const bool there = eventually([this] {
            for (const std::size_t knobs : {1, 2}) {
                const RunPage& one = *window->runPage(knobs);
                if (!one.live()->run() || !one.live()->isComplete() ||
                    one.live()->run()->settings() != one.live()->settings() || !one.pins()->isComplete())
                    return false;
            }
            return training()->stepWanted() == training()->training()->stepsTaken() &&
                   training()->lastActivity() != LiveTraining::Activity::training;
        });
        look();
        return there;
    }

    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    QString oneOf(const QStringList& texts) { return texts[below(static_cast<int>(texts.size()))]; }
    PlotView* picture() const {
        return find<PlotView>(window->page() == window->runPage(1) ? "costCurve" : "costMap");
    }
    PinList* pins() const { return isRunPage() ? page()->pins() : window->trainingPage()->pins(); }
    void chooseFrom(const QString& accessibleName) {
        for (auto* list : window->page()->findChildren<QComboBox*>())
            if (list->accessibleName() == accessibleName) {
                list->setFocus();
                QTest::keyClick(list, below(2) ? Qt::Key_Down : Qt::Key_Up);
            }
    }
    void wheelOver(QWidget* at) {
        const QPointF middle = at->rect().center();
        QWheelEvent wheel(middle, at->mapToGlobal(middle), {}, {0, below(2) ? 120 : -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(at, &wheel);
    }
    void drag(ValueSlider* slider) {
        QPoint at = slider->handleCentre().toPoint();
        QTest::mousePress(slider, Qt::LeftButton, {}, at);
        for (int i = 0; i < 3; ++i)
            QTest::mouseMove(slider, at += QPoint(below(41) - 20, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    }
    void clickOn(const char* accessibleName) {
        if (QAbstractButton* found = button(QLatin1String(accessibleName)); found->isVisible())
            click(found);
    }

    void changeARun() {
        const bool curve = window->page() == window->runPage(1);
        switch (below(20)) {
        case 0:
            return type(rateField(), oneOf({"0.05", "0.1", "0.12", "0.02", "2"}));
        case 1:
            return type(
                find<QLineEdit>("formula"),
                oneOf(curve ? QStringList{"w^2", "w^4", "|w|"} : QStringList{"w1^2 + 6w2^2", "w1^2 + w2^4"}));
        case 2:
            for (int i = page()->predictions()->isOn() ? 0 : below(4); i >= 0; --i)
                press(Qt::Key_Right); // which also reveals, and that is an entry each time
            return;
        case 3:
            return press(Qt::Key_D, Qt::ControlModifier);
        case 4:
            return click(find<QCheckBox>("log"), {6, 6});
        case 5:
            return chooseFrom("Speed of play");
        case 6:
            return press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        case 7:
            return clickOn("Rate curve");
        case 8:
            return press(Qt::Key_End);
        case 9:
            return press(Qt::Key_Home);
        case 10: {
            const int row = below(steps()->rowCount());
            table()->scrollTo(steps()->index(row, 0));
            return QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                                     table()->visualRect(steps()->index(row, 1)).center());
        }
        case 11:
            return drag(find<ValueSlider>("rateSlider"));
        case 12:
            return chooseFrom("Update rule");
        case 13:
            return chooseFrom("Schedule of the learning rate");
        case 14:
            if (pins()->rowCount() > 0)
                pins()->remove(below(pins()->rowCount()));
            return;
        case 15:
            if (pins()->rowCount() > 0)
                pins()->setData(pins()->index(0, 0), QStringLiteral("named %1").arg(below(9)));
            return;
        case 16:
            if (curve) // a race is lined up a moment later, and not while one waits for what was done
                clickOn("Compare rates");
            return;
        case 17:
            return click(find<QToolButton>("fromHere"));
        case 18:
            return type(find<QLineEdit>("steps"), oneOf({"10", "20", "40"}));
        default:
            return curve ? press(Qt::Key_R) : wheelOver(picture()->viewport());
        }
    }
    void changeTheTraining() {
        switch (below(11)) {
        case 0:
            return type(find<NumberField>("trainingRate"), oneOf({"0.1", "0.3", "1"}));
        case 1:
            return type(find<NumberField>("batch"), oneOf({"1", "8", "32"}));
        case 2:
        case 3:
            for (int i = below(8); i >= 0; --i) {
                const std::uint64_t from = trained();
                press(Qt::Key_Right);
                ASSERT_TRUE(eventually([&] { return trained() > from || training()->hasEnded(); }));
            }
            return;
        case 4:
            return press(Qt::Key_D, Qt::ControlModifier);
        case 5:
            return click(find<QCheckBox>("log"), {6, 6});
        case 6:
            return chooseFrom("What the curves are plotted against");
        case 7:
            return goBack(Qt::Key_Left);
        case 8:
            return press(Qt::Key_R, below(2) ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        case 9:
            return chooseFrom("Update rule");
        default:
            return goBack(Qt::Key_Home);
        }
    }
    std::uint64_t trained() const { return training()->training()->stepsTaken(); }
    void goBack(Qt::Key key) {
        const std::uint64_t from = trained();
        press(key);
        ASSERT_TRUE(eventually([&] { return from == 0 || trained() < from; }));
    }
    void runARowOfTheCheatSheet() {
        window->showPage(3);
        window->learnPage()->showSection(2);
        auto* sheet = window->learnPage()->findChild<SheetView*>();
        const std::vector<SheetView::Row> rows = sheet->rows();
        const auto& row = rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
        QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, row.box.center().toPoint());
    }

    /// One of the things that a person does, anywhere.
    void changeSomething() {
        if (below(3) == 0)
            window->showPage(below(3));
        if (below(25) == 0)
            return runARowOfTheCheatSheet();
        if (isRunPage()) {
            picture()->setFocus();
            changeARun();
        } else {
            window->trainingPage()->curves()->view()->setFocus();
            changeTheTraining();
        }
    }

    std::map<Page*, PageState> states() const {
        std::map<Page*, PageState> all;
        for (Page* one : pages())
            all.emplace(one, one->stateful()->state());
        return all;
    }

private:
    std::mt19937 random_;
};
INSTANTIATE_TEST_SUITE_P(, AnyChanges, testing::Values(1U, 2U, 3U));

TEST_P(AnyChanges, AreUndoneOneByOneAndDoneAgain) {
    struct Entry {
        Page* page;
        PageState before;
    };
    std::vector<Entry> done;
    // one of them until the list is full
    const std::size_t most = underSanitizers() ? 30 : GetParam() == 1 ? History::mostEntries : 60;
    while (done.size() < most) {
        const auto before = states();
        ASSERT_NO_FATAL_FAILURE(changeSomething());
        ASSERT_TRUE(rests());
        const auto after = states();
        const auto count = static_cast<std::size_t>(stack()->count());
        ASSERT_LE(count, done.size() + 1)
            << "one thing is one entry: " << stack()->text(static_cast<int>(count) - 2).toStdString()
            << " and " << stack()->text(static_cast<int>(count) - 1).toStdString();
        if (count > done.size())
            done.push_back({window->page(), before.at(window->page())});
        for (Page* one : pages()) {
            if (one != window->page()) {
                ASSERT_TRUE(before.at(one) == after.at(one))
                    << "nothing happens on a page that is not looked at: "
                    << changeName(before.at(one), after.at(one)).toStdString() << ", while on the other "
                    << changeName(before.at(window->page()), after.at(window->page())).toStdString();
            }
        }
    }
    const auto end = states();

    for (auto entry = done.rbegin(); entry != done.rend(); ++entry) {
        SCOPED_TRACE(undoText().toStdString());
        action("undo")->trigger();
        ASSERT_EQ(window->page(), entry->page);
        ASSERT_TRUE(rests());
        ASSERT_TRUE(entry->page->stateful()->state() == entry->before)
            << done.rend() - entry << ": still another "
            << changeName(entry->before, entry->page->stateful()->state()).toStdString();
    }
    EXPECT_FALSE(stack()->canUndo());
    EXPECT_EQ(stack()->count(), most) << "states that arrive are no changes";

    while (stack()->canRedo()) {
        action("redo")->trigger();
        ASSERT_TRUE(rests());
    }
    const auto again = states();
    for (Page* one : pages())
        EXPECT_TRUE(again.at(one) == end.at(one));
    EXPECT_EQ(stack()->index(), most);
}

} // namespace
} // namespace downhill
