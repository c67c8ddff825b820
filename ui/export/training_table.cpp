#include "ui/export/training_table.h"

#include "core/text/number_text.h"
#include "ui/export/table_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

namespace {

/// The rows of a training by their steps, in two lists that are gone through side by side.
class Rows {
public:
    explicit Rows(const TrainingRun& training) : training_(training) {}

    /// The step of the next row; none at the end.
    std::optional<std::uint64_t> next() const {
        const auto table = nextOfTable(), measured = nextMeasured();
        return table && measured ? std::min(table, measured) : std::max(table, measured);
    }

    std::size_t written() const { return row_; } ///< of the table's

    /// Adds that row's cells.
    void addTo(TableText& table) {
        const std::uint64_t step = *next();
        table.add(std::to_string(step));
        if (nextOfTable() == step) {
            const TrainingRow& row = training_.rows[row_++];
            table.add(exactText(row.cost));
            table.add(exactText(row.gradientNorm));
        } else if (const NewestRow& newest = *training_.newest; newest.step == step) {
            table.add(exactText(static_cast<float>(newest.cost)));
            table.add(exactText(static_cast<float>(newest.gradientNorm)));
        } else {
            table.addEmpty(2);
        }
        if (nextMeasured() == step) {
            const HeldOutRow& row = training_.heldOut[measured_++];
            table.add(exactText(row.cost));
            table.add(exactText(row.accuracy));
        } else {
            table.addEmpty(2);
        }
    }

private:
    using Step = std::optional<std::uint64_t>;

    Step nextOfTable() const {
        return row_ < training_.rows.size() ? Step(row_ * training_.stride) : std::nullopt;
    }
    Step nextMeasured() const {
        return measured_ < training_.heldOut.size() ? Step(training_.heldOut[measured_].step) : std::nullopt;
    }

    const TrainingRun& training_;
    std::size_t row_ = 0, measured_ = 0;
};

} // namespace

bool writeTrainingTable(const TrainingRun& training, const TableFormat& format, QIODevice& device,
                        const RowsWritten& goOn) {
    const std::vector<std::string> columns{"step", "cost", "gradient_norm", "held_out_cost",
                                           "held_out_accuracy"};
    TableText table(format, columns, device, goOn);
    Rows rows(training);
    while (rows.next()) {
        rows.addTo(table);
        if (!table.endRow(rows.written()))
            return false;
    }
    return table.finish();
}

} // namespace downhill
