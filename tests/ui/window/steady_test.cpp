// Nothing jumps: whatever is chosen, said or wrong, each card and each control stays where it is.
#include "tests/ui/window/layout_check.h"

#include "core/catalogue/catalogue.h"
#include "core/rules/update_rule.h"
#include "core/schedules/schedule_row.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/number_field.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/playhead.h"

#include <QHash>

#include <tuple>
#include <utility>
#include <vector>

namespace downhill {
namespace {

class Steady : public LayoutTest, public ::testing::WithParamInterface<Look> {
protected:
    Steady() : LayoutTest(GetParam()) {}

    /// Of all cards, and of all controls but those of a rule's and a schedule's own numbers.
    QHash<QWidget*, QRect> places() {
        letLayoutsSettle();
        QHash<QWidget*, QRect> all;
        for (auto* widget : visible<QWidget>()) {
            const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QSlider*>(widget) || qobject_cast<QAbstractButton*>(widget);
            if (!qobject_cast<Card*>(widget) && !control)
                continue;
            if (!comesAndGoes(widget))
                all.insert(widget, inWindow(widget));
        }
        return all;
    }
    void expectSteady(const QHash<QWidget*, QRect>& before) {
        const auto now = places();
        for (auto place = before.cbegin(); place != before.cend(); ++place)
            EXPECT_EQ(now.value(place.key()), place.value()) << nameOf(place.key());
    }
    void expectSteadyWhileWrong(const QHash<QWidget*, QRect>& before, QLineEdit* field, const QString& text) {
        SCOPED_TRACE(field->objectName().toStdString());
        const QString good = field->text();
        type(field, text);
        EXPECT_TRUE(field->property("invalid").toBool());
        expectSteady(before);
        type(field, good);
        expectSteady(before);
    }

private:
    static bool comesAndGoes(const QWidget* widget) {
        for (const auto* parent = widget; parent; parent = parent->parentWidget()) {
            for (const auto* row : parent->findChildren<ChoiceRow*>(Qt::FindDirectChildrenOnly))
                if (row->fields()->isAncestorOf(widget))
                    return true;
            // what the verdict offers, and the best rate
            if (parent->objectName() == QLatin1String("cure") ||
                parent->objectName() == QLatin1String("link"))
                return true;
        }
        return false;
    }
};

// Each rule with each schedule for the first cost, and each cost with one of these pairs in turn.
TEST_P(Steady, WhateverCostRuleAndSchedule) {
    std::vector<std::pair<RuleChoice, ScheduleChoice>> pairs;
    for (const RuleRow& rule : RuleRow::all())
        for (const ScheduleRow& schedule : ScheduleRow::all())
            pairs.emplace_back(RuleChoice(rule), ScheduleChoice(schedule));
    for (const std::size_t knobs : {1U, 2U}) {
        SCOPED_TRACE(knobs);
        window->showPage(static_cast<int>(knobs) - 1);
        ASSERT_TRUE(settle());
        const auto before = places();
        EXPECT_GT(before.size(), 25);
        std::size_t costs = 0;
        for (const NamedCost& cost : catalogue()) {
            if (cost.start.size() != knobs || !cost.data.empty()) // those over data say over which, too
                continue;
            const auto first = pairs.begin() + static_cast<std::ptrdiff_t>(costs * 7 % pairs.size());
            const auto end = costs == 0 ? pairs.end() : first + 1;
            ++costs;
            SCOPED_TRACE(cost.name);
            RunSettings settings;
            settings.cost = cost.formula;
            settings.start = cost.start;
            settings.hyper.rate = cost.rate;
            ASSERT_TRUE(settle(settings)); // also with its verdict
            expectSteady(before);
            for (auto pair = first; pair != end; ++pair) {
                SCOPED_TRACE(pair->first.row().name);
                SCOPED_TRACE(pair->second.row().name);
                std::tie(settings.hyper.rule, settings.hyper.schedule) = *pair;
                ASSERT_TRUE(live()->setSettings(settings).empty());
                expectSteady(before);
            }
        }
    }
}

TEST_P(Steady, WhateverIsWrong) {
    for (const int index : {0, 1}) {
        SCOPED_TRACE(index);
        window->showPage(index);
        RunSettings settings = live()->settings();
        settings.hyper.rule = RuleChoice("adam");
        settings.hyper.schedule = ScheduleChoice("step");
        ASSERT_TRUE(settle(settings));
        const auto before = places();
        expectSteadyWhileWrong(before, find<QLineEdit>("formula"), QStringLiteral("w^^2"));
        for (const char* name : {"rate", "start", "steps", "tolerance", "beta1", "every"})
            expectSteadyWhileWrong(before, find<QLineEdit>(name), QStringLiteral("much"));
    }
    window->showPage(2);
    ASSERT_TRUE(eventually([this] { return window->trainingPage()->live()->training() != nullptr; }));
    const auto before = places();
    for (const char* name : {"trainingRate", "batch", "seed"})
        expectSteadyWhileWrong(before, find<QLineEdit>(name), QStringLiteral("much"));
}

TEST_P(Steady, WhileItPlaysAndExplodes) {
    const auto before = places();
    RunSettings settings;
    settings.hyper.rate = 2;
    settings.steps = 2000;
    ASSERT_TRUE(settle(settings));
    expectSteady(before);
    playhead()->toggle();
    ASSERT_TRUE(playhead()->isPlaying());
    expectSteady(before);
    playhead()->toLast();
    expectSteady(before);
    settings = {};
    settings.rateChanges = {{5, 0.9}};
    ASSERT_TRUE(settle(settings));
    expectSteady(before);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Steady,
                         ::testing::Values(Look{{1000, 680}, Theme::Mode::light},
                                           Look{{1366, 728}, Theme::Mode::dark},
                                           Look{{1920, 1080}, Theme::Mode::light}),
                         nameOfLook);

} // namespace
} // namespace downhill
