// No note stands on another one, whatever run, step, size and scale: two on one another can not be read.
#include "tests/ui/charts/runs.h"
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/plot/plot_view.h"

namespace downhill {
namespace {

class Notes : public ::testing::TestWithParam<double> {};

TEST_P(Notes, KeepOffOneAnother) {
    auto* curve = new CostCurve;
    PlotView view(curve);
    const Theme theme = Theme::light(GetParam());
    curve->setTheme(theme);
    std::size_t together = 0;
    for (const char* text : {"w^2", "(w^2-4)^2/8 + w/2", "-w^2"})
        for (const double start : {-3.0, 0.7, 5.0})
            for (const double rate : {0.1, 0.9, 1.1, 2.0}) {
                const auto run = runOf({.cost = text, .start = {start}, .hyper = {.rate = rate}});
                curve->show(formulaOf(text), run, {-10, 10});
                curve->showLowerPoint(start > 0 ? std::optional(-2.1149) : std::nullopt);
                for (const QSize size : {QSize(420, 300), QSize(520, 330), QSize(900, 450)}) {
                    view.resize(size * theme.scale);
                    for (const int step : {0, 2, 20}) {
                        curve->setStep(std::min(static_cast<std::size_t>(step), run->stepsTaken()));
                        view.grab();
                        const std::vector<QRectF>& notes = curve->notes();
                        together = std::max(together, notes.size());
                        for (std::size_t i = 0; i < notes.size(); ++i)
                            for (std::size_t j = 0; j < i; ++j)
                                ASSERT_FALSE(notes[i].intersects(notes[j]))
                                    << text << " from " << start << " at " << rate << ", step " << step
                                    << ", " << size.width() << " x " << size.height();
                    }
                }
            }
    EXPECT_EQ(together, 3U); // the slope, the way out and the lower place at once
}

INSTANTIATE_TEST_SUITE_P(Scales, Notes, ::testing::Values(1.0, 1.6));

} // namespace
} // namespace downhill
