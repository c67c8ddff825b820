#include "ui/export/training_csv.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <optional>

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

    /// Appends that row.
    void write(std::string& text) {
        const std::uint64_t step = *next();
        text += std::to_string(step) + ',';
        if (nextOfTable() == step) {
            const TrainingRow& row = training_.rows[row_++];
            text += exactText(row.cost) + ',' + exactText(row.gradientNorm) + ',';
        } else if (const NewestRow& newest = *training_.newest; newest.step == step) {
            text += exactText(static_cast<float>(newest.cost)) + ',' +
                    exactText(static_cast<float>(newest.gradientNorm)) + ',';
        } else {
            text += ",,";
        }
        if (nextMeasured() == step) {
            const HeldOutRow& row = training_.heldOut[measured_++];
            text += exactText(row.cost) + ',' + exactText(row.accuracy);
        } else {
            text += ',';
        }
        text += '\n';
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

bool writeTrainingCsv(const TrainingRun& training, QIODevice& device, const RowsWritten& goOn) {
    TextPieces pieces(device, goOn);
    pieces.text() = "step,cost,gradient_norm,held_out_cost,held_out_accuracy\n";
    Rows rows(training);
    while (rows.next()) {
        rows.write(pieces.text());
        if (!pieces.passOn(rows.written()))
            return false;
    }
    return pieces.finish();
}

} // namespace downhill
