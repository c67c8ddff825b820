// How long the window takes to follow: from a changed setting to everything painted anew, and a frame of a
// training at full speed, next to filling a window of that size with a gradient. Offscreen, 1440 × 900, on
// the processor alone.
#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "ui/export/animation.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/run_page.h"
#include "ui/run/live_run.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <vector>

namespace {

using namespace downhill;

constexpr QSize size(1440, 900);

MainWindow& window() {
    static MainWindow* window = [] { // until the program ends
        auto* made = new MainWindow;
        made->resize(size);
        made->show();
        QCoreApplication::processEvents();
        return made;
    }();
    return *window;
}

/// Until the run of the settings chosen now is there and all of it is painted.
void settle(LiveRun& live) {
    do
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (!live.run() || live.run()->settings() != live.settings());
    QCoreApplication::processEvents();
}

/// The gradient as the common measure.
void fillWindow(benchmark::State& state) {
    QImage image(size, QImage::Format_RGB32);
    QLinearGradient gradient({0, 0}, {1440, 900});
    gradient.setColorAt(0, Qt::white);
    gradient.setColorAt(1, Qt::darkBlue);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), gradient);
    }
}

/// What a person sees while dragging: the median and the slowest of twenty are told too; and the same of the
/// work of the window's own thread, which others on the same machine do not count in.
class Frames {
public:
    void begin() {
        clock_.start();
        work_ = workOfThread();
    }
    void end() {
        times_.push_back(static_cast<double>(clock_.nsecsElapsed()) / 1e6);
        works_.push_back(workOfThread() - work_);
    }
    void tell(benchmark::State& state) {
        if (times_.empty())
            return;
        state.counters["median_ms"] = at(times_, 0.5);
        state.counters["p95_ms"] = at(times_, 0.95);
        state.counters["median_work_ms"] = at(works_, 0.5);
        state.counters["p95_work_ms"] = at(works_, 0.95);
    }

private:
    static double workOfThread() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
    }
    static double at(std::vector<double>& all, double share) {
        std::ranges::sort(all);
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
    }

    QElapsedTimer clock_;
    double work_ = 0;
    std::vector<double> times_, works_;
};

void follow(benchmark::State& state, LiveRun& live, auto&& change) {
    Frames frames;
    int i = 0;
    for (auto _ : state) {
        frames.begin();
        live.change([&](RunSettings& s) { change(s, std::sin(0.1 * i++)); });
        settle(live);
        frames.end();
    }
    frames.tell(state);
}

/// Of so many steps, all of which are made.
void dragRate(benchmark::State& state) {
    window().showPage(0);
    LiveRun& live = *window().runPage(1)->live();
    live.setSettings({.steps = static_cast<std::uint64_t>(state.range(0)), .tolerance = 0});
    settle(live);
    follow(state, live, [](RunSettings& s, double swing) { s.hyper.rate = 0.3 + 0.2 * swing; });
}

void dragStart(benchmark::State& state, const char* cost) {
    window().showPage(1);
    LiveRun& live = *window().runPage(2)->live();
    const NamedCost& named = *findNamedCost(cost);
    RunSettings settings = live.settings();
    settings.cost = named.formula;
    settings.start = named.start;
    settings.hyper.rate = named.rate;
    live.setSettings(settings);
    settle(live);
    follow(state, live,
           [&](RunSettings& s, double swing) { s.start[0] = named.start[0] * (1 + 0.1 * swing); });
}

/// From one picture of the training to the next.
void train(benchmark::State& state) {
    window().showPage(2);
    LiveTraining& live = *window().trainingPage()->live();
    live.begin({}, false);
    Frames frames;
    bool painted = false;
    QObject::connect(&live, &LiveTraining::trainingChanged, &live, [&] { painted = true; });
    for (auto _ : state) {
        frames.begin();
        for (painted = false; !painted;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        frames.end();
    }
    frames.tell(state);
    live.disconnect();
}

/// A film of 60 frames, 1920 × 1080.
void animation(benchmark::State& state) {
    const RunSettings settings{.hyper = {.rate = 0.03}, .steps = 59, .tolerance = 0};
    RunPicture content;
    content.cost = costOf(settings);
    content.run = std::make_shared<const Run>(descend(*content.cost, settings));
    for (auto _ : state)
        benchmark::DoNotOptimize(animationBytes(content, ExportKind::bothCurves, {.size = {1920, 1080}}));
}

BENCHMARK(fillWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(dragRate)
    ->Arg(20)
    ->Arg(2'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MinTime(2);
BENCHMARK_CAPTURE(dragStart, long_valley, "long-valley")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dragStart, rosenbrock, "rosenbrock")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dragStart, himmelblau, "himmelblau")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(animation)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(train)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(300);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
