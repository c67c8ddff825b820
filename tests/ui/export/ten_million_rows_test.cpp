// A training of as many steps as a training may have, without computing one of them: what it takes to keep,
// to judge, to draw and to write out.
#include "core/training_diagnosis/training_diagnosis.h"
#include "tests/sanitized.h"
#include "ui/export/picture.h"
#include "ui/export/training_picture.h"
#include "ui/export/training_table.h"
#include "ui/pins/run_memory.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

constexpr std::size_t mostTrainingRows = RunSettings::maxSteps + 1;

/// Bytes of memory that this process has in use now (`VmRSS`), or had at the most (`VmHWM`).
std::size_t bytesInUse(const char* what) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(what))
                return line.simplified().split(' ')[1].toULongLong() * 1024;
    ADD_FAILURE() << what;
    return 0;
}

/// From now on (proc(5): 5 resets the peak).
[[maybe_unused]] void forgetPeak() { // by the sanitizers, under which it skips
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    EXPECT_TRUE(references.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    references.write("5");
}

/// As a Trainer records them, with somebody who has seen the newest rows all the time.
class RecordedSteps {
public:
    void append(std::size_t row) {
        const double noise = std::sin(static_cast<double>(row) * 0.7);
        const auto cost = static_cast<float>((2.3 + 0.1 * noise) / (1 + 1e-6 * static_cast<double>(row)));
        table_.append({cost, 0.1F});
        constexpr std::size_t often = 10'000;
        if (row % often == 0)
            seen_ = table_.view();
    }
    void halve() { table_.keepEverySecond(); }

    TrainingRun training(std::uint64_t stride = 1) const {
        constexpr std::size_t images = 100;
        auto digits = std::make_shared<DigitData>(DigitData{"Some", true, {}, {}});
        digits->training.labels.resize(images);
        auto newest = std::make_shared<NewestRow>();
        newest->step = (table_.size() - 1) * stride;
        newest->cost = static_cast<double>(table_.view().back().cost);
        newest->knobs.resize(networkKnobs);
        newest->gradient.resize(networkKnobs);
        SharedRows<HeldOutRow> heldOut;
        for (std::uint64_t i = 0; i < std::uint64_t{1} << 16U; ++i)
            heldOut.append({i * 150, 2.3, 0.5});
        Checkpoints checkpoints;
        for (std::uint64_t step = 0; step < newest->step; ++step) {
            if (!checkpoints.isDueAt(step))
                continue;
            Checkpoint checkpoint;
            checkpoint.step = step;
            checkpoint.knobs.resize(networkKnobs);
            checkpoint.ruleState.resize(2 * networkKnobs);
            checkpoints.append(std::move(checkpoint));
        }
        TrainingRun training;
        training.settings = std::make_shared<const TrainingSettings>();
        training.data = digits;
        training.stopped = StopReason::maxSteps;
        training.rows = table_.view();
        training.stride = stride;
        training.heldOut = heldOut.view();
        training.checkpoints = checkpoints.list();
        training.newest = newest;
        training.imagesRead = 32 * newest->step;
        return training;
    }

private:
    SharedRows<TrainingRow> table_;
    RowsView<TrainingRow> seen_;
};

/// Forgets what is written to it.
class LineCounter : public QIODevice {
public:
    LineCounter() { open(WriteOnly | Unbuffered); }
    qint64 lines() const { return lines_; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        lines_ += std::count(data, data + size, '\n');
        return size;
    }

private:
    qint64 lines_ = 0;
};

class TenMillionRows : public testing::Test {
protected:
    TenMillionRows() {
        if (!underSanitizers())
            forgetPeak();
    }
    /// At the most so far, on top of what there was before.
    std::size_t peak() const { return bytesInUse("VmHWM") - before_; }

    const std::size_t before_ = bytesInUse("VmRSS");
};

// 8 bytes a row are 80 MB, and when it grows those of before stay for as long as somebody looks at them; 64
// checkpoints with the knobs and twice as much of a rule are 10 MB.
TEST_F(TenMillionRows, OfATrainingStayWithinTheBudget) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers have memory of their own";
    RecordedSteps history;
    for (std::size_t row = 0; row < mostTrainingRows; ++row)
        history.append(row);
    {
        const auto training = std::make_shared<const TrainingRun>(history.training());
        ASSERT_EQ(training->rows.size(), mostTrainingRows);
        EXPECT_LE(training->checkpoints.size(), Checkpoints::most);
        EXPECT_GT(peak(), mostTrainingRows * sizeof(TrainingRow)) << "they are there";
        EXPECT_LT(peak(), 200'000'000U);

        TrainingPicture picture{training, diagnose(*training)};
        EXPECT_FALSE(pictureImage(pictureOf(picture, true), {.size = {1200, 800}}).isNull());
        for (const TableFormat* format : {&TableFormat::all().front(), &TableFormat::all().back()}) {
            LineCounter table;
            EXPECT_TRUE(writeTrainingTable(*training, *format, table));
            EXPECT_GE(table.lines(), qint64{mostTrainingRows} + 1) << "and the header";
            EXPECT_LE(table.lines(), qint64{mostTrainingRows} + 7) << "and of LaTeX some more";
        }
        EXPECT_LT(peak(), 300'000'000U) << "drawn and written without another copy";
    }
    // a training without end goes on with every second one
    history.halve();
    for (std::size_t row = mostTrainingRows + 1; row < 2 * mostTrainingRows; row += 2)
        history.append(row);
    EXPECT_EQ(history.training(2).rows.size(), mostTrainingRows);
    EXPECT_LT(peak(), RunMemory::standardBudget / 2) << "there is room for what is pinned";
}

} // namespace
} // namespace downhill
