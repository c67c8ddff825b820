#include "core/descent/run.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/step_buffer.h"

#include <utility>

namespace downhill {

Run::Run(RunSettings settings, std::shared_ptr<const StepBuffer> buffer, std::size_t rows, StopReason stopped)
    : settings_(std::move(settings)),
      buffer_(std::move(buffer)),
      knobs_(buffer_->knobs()),
      rows_(rows),
      stopped_(stopped) {}

Run Run::upTo(std::size_t steps) const {
    return steps >= stepsTaken() ? *this : Run(settings_, buffer_, steps + 1, StopReason::running);
}

std::span<const double> Run::w(std::size_t row) const { return buffer_->w(row); }
std::span<const double> Run::slope(std::size_t row) const { return buffer_->slope(row); }

std::span<const double> Run::change(std::size_t row) const {
    // what lies behind the last row belongs to the writer
    return row + 1 < rows_ ? buffer_->change(row) : std::span<const double>();
}

double Run::cost(std::size_t row) const { return costs()[row]; }
double Run::rate(std::size_t row) const { return rateAt(settings_, row); }

std::span<const double> Run::ruleState(std::size_t row) const { return buffer_->ruleState(row); }
std::size_t Run::stateStride() const { return buffer_->stateStride(); }

std::span<const double> Run::costs() const { return buffer_->costs(rows_); }
std::span<const double> Run::allW() const { return buffer_->allW(rows_); }

RunColumn Run::costColumn() const { return {costs().data(), 1, rows_, buffer_->costEnvelope()}; }
RunColumn Run::column(std::size_t knob) const {
    return {allW().data() + knob, knobs_, rows_, envelopes() == nullptr ? nullptr : envelopes() + knob};
}
const Envelope* Run::envelopes() const { return buffer_->envelopes(); }

std::size_t Run::bytes() const {
    // what the writer has touched is known when it has ended
    return stopped_ == StopReason::running ? static_cast<std::size_t>(bytesOfRows(knobs_, rows_))
                                           : buffer_->touchedBytes();
}

} // namespace downhill
