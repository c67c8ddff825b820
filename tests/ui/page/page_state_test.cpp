// The state of a page as one value: whatever a person changes can be taken back, and is then shown as before.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/page/page_state.h"
#include "ui/page/run_page_keeper.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table_model.h"
#include "ui/two_knobs/cost_map_card.h"
#include "ui/verdict/verdict_banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLineSeries>
#include <QWheelEvent>

#include <functional>
#include <random>

namespace downhill {
namespace {

/// What is to be seen of a page of runs, apart from its pixels.
struct Seen {
    QStringList status, cells, pins, controls;
    QList<QPointF> loss;
    QList<QList<QPointF>> pinnedLoss;
    QString banner;
    std::vector<double> w;
    bool operator==(const Seen&) const = default;
};

class PageStates : public WindowTest, public testing::WithParamInterface<int> {
protected:
    PageStates() { window->showPage(GetParam()); }

    RunPageKeeper* keeper() const { return page()->keeper(); }
    /// Until the run is there, with all that is pinned; while runs are hidden there is no rate map to wait
    /// for.
    bool rests() {
        return eventually([&] {
            return live()->run() && live()->isComplete() && live()->run()->settings() == live()->settings() &&
                   page()->pins()->isComplete();
        });
    }

    Seen seen() {
        Seen seen;
        seen.status = page()->statusTexts();
        for (int row = 0; row < std::min(steps()->rowCount(), 30); ++row)
            for (int column = 0; column < steps()->columnCount(); ++column)
                seen.cells += cell(row, column);
        PinList* pins = page()->pins();
        for (int row = 0; row < pins->rowCount(); ++row)
            for (int column = 0; column < PinList::columns; ++column)
                seen.pins += pins->index(row, column).data().toString();
        seen.controls = {rateField()->text(),
                         find<QLineEdit>("formula")->text(),
                         find<QComboBox>("speed")->currentText(),
                         QString::number(find<QCheckBox>("log")->isChecked()),
                         QString::number(page()->isRateCurveShown()),
                         QString::number(find<QAction>("predictFirst")->isChecked())};
        const auto* loss = lossCurve();
        seen.loss = loss->lineSeries()->points();
        for (const QLineSeries* line : loss->pinnedSeries())
            if (line->isVisible())
                seen.pinnedLoss += line->points();
        seen.banner = banner()->isVisible() ? banner()->accessibleDescription() : QString();
        seen.w.assign(live()->run()->allW().begin(), live()->run()->allW().end());
        return seen;
    }

    /// One of the things that a person does here, by mouse and keys.
    void changeSomething(std::mt19937& random) {
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        const QStringList rates{"0.05", "0.1", "0.12", "0.02"};
        const QStringList formulas =
            GetParam() == 0 ? QStringList{"w^2", "w^4", "|w|"} : QStringList{"w1^2 + 6w2^2", "w1^2 + w2^4"};
        switch (below(9)) {
        case 0:
            type(rateField(), rates[below(static_cast<int>(rates.size()))]);
            break;
        case 1:
            type(find<QLineEdit>("formula"), formulas[below(static_cast<int>(formulas.size()))]);
            break;
        case 2:
            for (int i = below(4); i >= 0; --i)
                click(button("Step"));
            break;
        case 3:
            QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
            break;
        case 4:
            find<QCheckBox>("log")->click();
            break;
        case 5:
            find<QComboBox>("speed")->setFocus();
            QTest::keyClick(find<QComboBox>("speed"), below(2) ? Qt::Key_Down : Qt::Key_Up);
            break;
        case 6:
            find<QAction>("predictFirst")->trigger();
            break;
        case 7:
            page()->setRateCurveShown(!page()->isRateCurveShown());
            break;
        default:
            if (page()->pins()->rowCount() > 0)
                page()->pins()->setData(page()->pins()->index(0, 0),
                                        QStringLiteral("named %1").arg(below(9)));
            break;
        }
        ASSERT_TRUE(rests());
        costView()->setFocus();
    }
    PlotView* costView() const { return find<PlotView>(GetParam() == 0 ? "costCurve" : "costMap"); }
};
INSTANTIATE_TEST_SUITE_P(, PageStates, testing::Values(0, 1),
                         [](const auto& page) { return page.param == 0 ? "OneKnob" : "TwoKnobs"; });

TEST_P(PageStates, WhateverWasChangedComesBack) {
    ASSERT_TRUE(rests());
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        std::mt19937 random(seed);
        for (int i = 0; i < 6; ++i)
            ASSERT_NO_FATAL_FAILURE(changeSomething(random));
        const RunPageState state = keeper()->now();
        const Seen before = seen();
        for (int i = 0; i < 8; ++i)
            ASSERT_NO_FATAL_FAILURE(changeSomething(random));
        const RunPageState later = keeper()->now();
        const Seen after = seen();

        window->page()->stateful()->setState(state); // undone
        EXPECT_EQ(keeper()->now(), state) << seed << ": at once, though its run is still to come";
        ASSERT_TRUE(rests());
        EXPECT_EQ(keeper()->now(), state) << seed;
        EXPECT_EQ(seen(), before) << seed;
        window->page()->stateful()->setState(later); // and done again
        ASSERT_TRUE(rests());
        EXPECT_EQ(keeper()->now(), later) << seed;
        EXPECT_EQ(seen(), after) << seed;
    }
}

TEST_P(PageStates, WhatWasRevealedAndSaidComesBack) {
    ASSERT_TRUE(rests());
    find<QAction>("predictFirst")->trigger();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window->windowHandle(), Qt::Key_R);
    page()->predictions()->say(GetParam() == 0 ? std::vector<double>{2} : std::vector<double>{1, 2});
    QTest::keyClick(window->windowHandle(), Qt::Key_R);
    const RunPageState state = keeper()->now();
    ASSERT_EQ(live()->run()->stepsTaken(), 4U);
    ASSERT_EQ(state.predictions.steps.size(), 1U);
    ASSERT_EQ(state.predictions.tally.steps, 1);

    ASSERT_TRUE(live()->change([](RunSettings& s) { s.hyper.rate *= 0.5; }).empty());
    find<QAction>("predictFirst")->trigger();
    ASSERT_TRUE(rests());
    keeper()->put(state);
    ASSERT_TRUE(rests());
    EXPECT_EQ(keeper()->now(), state);
    EXPECT_TRUE(live()->isHiding());
    EXPECT_EQ(live()->run()->stepsTaken(), 4U);
    EXPECT_EQ(playhead()->step(), state.step);
}

TEST_P(PageStates, WhoeverIsQuickerWins) {
    ASSERT_TRUE(rests());
    click(button("Step"));
    RunPageState state = keeper()->now();
    state.settings.hyper.rate *= 0.9;
    state.step = 3;
    keeper()->put(state);
    ASSERT_TRUE(live()->change([](RunSettings& s) { s.hyper.rate *= 0.5; }).empty());
    ASSERT_TRUE(rests());
    EXPECT_EQ(playhead()->step(), 1) << "the step belongs to a run that is not wanted any more";
}

TEST_P(PageStates, AStateOfAnotherKindChangesNothing) {
    ASSERT_TRUE(rests());
    const RunPageState state = keeper()->now();
    keeper()->setState(TrainingPageState{});
    EXPECT_EQ(keeper()->now(), state);
}

TEST_F(WindowTest, ThePartOfAMapComesBack) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    const CostMapPlot* map = window->page()->findChild<CostMapCard*>()->map();
    auto* view = find<PlotView>("costMap");
    const QPointF middle = view->viewport()->rect().center();
    const MapView all = map->view();
    QWheelEvent wheel(middle, view->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    const RunPageState zoomed = page()->keeper()->now();
    const MapView part = map->view();
    ASSERT_TRUE(zoomed.part);
    ASSERT_NE(part, all);
    RunPageState whole = zoomed;
    whole.part.reset();
    page()->keeper()->put(whole);
    EXPECT_EQ(map->view(), all);
    page()->keeper()->put(zoomed);
    EXPECT_EQ(map->view(), part);
    EXPECT_EQ(page()->keeper()->now(), zoomed);
}

// Nothing runs on the page to learn by, and it says nothing about what it has not.
TEST_F(WindowTest, APageHasWhatItHas) {
    for (const int index : {0, 1, 2}) {
        window->showPage(index);
        EXPECT_TRUE(window->page()->exports() && window->page()->lossAxis() && window->page()->stateful());
        EXPECT_TRUE(window->page()->lesson() && window->page()->transport() && window->page()->pinAction());
    }
    const QWidget *exportButton = button("Export"), *pinButton = button("Pin run");
    window->showPage(3);
    Page* learn = window->page();
    EXPECT_FALSE(learn->exports() || learn->lossAxis() || learn->stateful() || learn->transport() ||
                 learn->pinAction() || learn->lesson());
    EXPECT_FALSE(exportButton->isVisible());
    EXPECT_FALSE(pinButton->isVisible());
}

} // namespace
} // namespace downhill
