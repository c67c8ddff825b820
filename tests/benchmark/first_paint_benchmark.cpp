// From the start of the process until its window is painted for the first time, next to an empty window of
// that size; and the most memory until then. Offscreen. Each time is that of a process of its own, in turns.
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <vector>

namespace {

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// The most that the process ever had, in MB.
double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:") + 6;
    return all.mid(at, all.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

class FirstPaint : public QObject {
public:
    bool isDone() const { return done_; }
    bool eventFilter(QObject*, QEvent* event) override {
        done_ = done_ || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool done_ = false;
};

/// Tells what it took: on the clock, of the processor, and of memory.
template <class Window>
int open(int argc, char** argv, double started) {
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    auto* window = new Window; // and never deleted: closing is not what is measured
    window->resize(1440, 900);
    FirstPaint paint;
    window->installEventFilter(&paint);
    window->show();
    while (!paint.isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%.2f %.2f %.1f\n", (seconds(CLOCK_MONOTONIC) - started) * 1e3,
                seconds(CLOCK_PROCESS_CPUTIME_ID) * 1e3, peakMemory());
    std::fflush(stdout);
    std::_Exit(0);
}

struct Cost {
    double clock, processor, memory;
};

Cost costOf(const QString& program, const char* window) {
    QProcess process;
    process.start(program, {QLatin1String(window), QString::number(seconds(CLOCK_MONOTONIC), 'f', 6)});
    process.waitForFinished();
    Cost cost{};
    std::sscanf(process.readAllStandardOutput().constData(), "%lf %lf %lf", &cost.clock, &cost.processor,
                &cost.memory);
    return cost;
}

double median(const std::vector<Cost>& costs, double Cost::*part) {
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*part);
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3) {
        const double started = QByteArray(argv[2]).toDouble();
        return std::string_view(argv[1]) == "empty" ? open<QMainWindow>(argc, argv, started)
                                                    : open<downhill::MainWindow>(argc, argv, started);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::vector<Cost> empty, whole;
    for (int i = 0; i < 15; ++i) {
        empty.push_back(costOf(QString::fromLocal8Bit(argv[0]), "empty"));
        whole.push_back(costOf(QString::fromLocal8Bit(argv[0]), "program"));
    }
    const auto tell = [&](const char* what, double Cost::*part, const char* unit) {
        const double reference = median(empty, part), value = median(whole, part);
        std::printf("  %s  empty window %.1f %s, ours %.1f %s, ratio %.2f\n", what, reference, unit, value,
                    unit, value / reference);
    };
    tell("first_paint", &Cost::clock, "ms");
    tell("first_paint_of_the_processor", &Cost::processor, "ms");
    tell("memory_until_then", &Cost::memory, "MB");
}
