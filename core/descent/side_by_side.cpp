#include "core/descent/side_by_side.h"

#include "core/descent/lane_cost.h"
#include "core/descent/lane_records.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/stop_conditions.h"
#include "core/rules/update_rule.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// So many lanes make up for what each instruction of a formula costs once, and their records of a thousand
/// rows still fit into a near cache.
constexpr std::size_t mostLanes = 32;
/// With very many knobs or rows there are fewer.
constexpr std::size_t mostNumbers = std::size_t{1} << 22;

std::size_t lanesFor(std::size_t knobs, std::uint64_t rows) {
    return std::clamp<std::size_t>(mostNumbers / (3 * knobs + 1) / rows, 1, mostLanes);
}

/// So many rows are done before anyone looks whether a lane has ended: looking takes time, but so does a row
/// for nothing where a cost has many knobs.
std::size_t rowsAtATime(std::size_t knobs) { return knobs <= 2 ? 16 : 1; }

/// Adds 0 for a finite number, and NaN, which stays, for any other: quick for many lanes.
void note(std::vector<double>& doubts, const double* numbers) {
    for (std::size_t lane = 0; lane < doubts.size(); ++lane)
        doubts[lane] += 0 * numbers[lane];
}

/// A recorded row of a lane, as the stop conditions ask for it.
struct LaneRow {
    LaneRow(const Steps& steps, std::size_t row)
        : w(steps.w(row)), slope(steps.slope(row)), cost(steps.cost(row)) {}

    std::span<const double> w, slope;
    double cost;
};

/// Where a lane ended: how many rows it has, and why.
struct End {
    std::size_t rows;
    StopReason reason;
};

/// One group of lanes. They stay in their order; where one has ended, those behind it move up.
class Group {
public:
    Group(const CostFunction& cost, const RunSettings& settings, std::uint64_t steps,
          const std::stop_token& stop, RowsOfLanes& rows, LaneRecords& records)
        : knobs_(cost.knobs()),
          most_(std::min(steps, settings.steps)),
          conditions_(most_, settings.tolerance),
          start_(settings.start),
          stop_(stop),
          cost_(cost, settings, stop),
          rule_(makeRule(settings.hyper.rule)),
          schedule_(settings),
          forgetful_(settings.hyper.rule.row().stateSize == 0 && schedule_.isConstant() &&
                     !cost_.readsBatches()),
          rows_(rows),
          records_(records) {}

    bool run(std::span<const double> rates, std::size_t first, const SideBySide::Told& told);

private:
    struct Lane {
        std::size_t which;  ///< of all rates
        std::size_t record; ///< where its rows are
    };

    void begin(std::span<const double> rates, std::size_t first);
    void advance();
    std::optional<End> endOf(std::size_t record, std::size_t place);
    std::size_t periodOf(const Steps& steps, std::size_t place) const;
    void keep(const std::vector<std::size_t>& places);

    std::size_t knobs_;
    std::size_t most_; ///< steps
    StopConditions conditions_;
    std::span<const double> start_;
    const std::stop_token& stop_;
    LaneCost cost_;
    std::unique_ptr<UpdateRule> rule_;
    RateSchedule schedule_;
    bool forgetful_; ///< where a step leads to depends on the place alone
    RowsOfLanes& rows_;
    LaneRecords& records_;

    std::vector<Lane> lanes_;               ///< those that have not ended
    std::vector<double> rates_, scheduled_; ///< for each knob of each lane
    std::vector<double> doubts_;      ///< lane by lane: not 0 where not all of the rows done last is finite
    std::size_t row_ = 0, count_ = 0; ///< the rows done last: `row_` … `row_ + count_ − 1`
};

void Group::begin(std::span<const double> rates, std::size_t first) {
    const std::size_t lanes = rates.size();
    rows_.makeRoom(rowsAtATime(knobs_) + 1, knobs_, lanes);
    records_.makeRoom(lanes, knobs_, most_ + 1);
    rule_->reset(lanes * knobs_);
    cost_.restart();
    lanes_.clear();
    rates_.clear();
    for (std::size_t i = 0; i < lanes; ++i)
        lanes_.push_back({first + i, i});
    for (std::size_t i = 0; i < knobs_; ++i) {
        rates_.insert(rates_.end(), rates.begin(), rates.end());
        std::fill_n(rows_.w.data() + i * lanes, lanes, start_[i]);
    }
    row_ = count_ = 0;
}

bool Group::run(std::span<const double> rates, std::size_t first, const SideBySide::Told& told) {
    std::vector<std::size_t> going;
    for (begin(rates, first); !lanes_.empty(); row_ += count_) {
        advance();
        if (stop_.stop_requested())
            return false;
        going.clear();
        for (std::size_t place = 0; place < lanes_.size(); ++place) {
            const Lane& lane = lanes_[place];
            records_.append(lane.record, row_, count_, rows_, place, lanes_.size());
            if (const std::optional<End> end = endOf(lane.record, place))
                told(lane.which, records_.steps(lane.record, end->rows), end->reason);
            else
                going.push_back(place);
        }
        keep(going);
    }
    return true;
}

/// Some rows of all lanes. Behind them is the w of the next, unless they are the last.
void Group::advance() {
    const std::size_t lanes = lanes_.size(), width = lanes * knobs_;
    count_ = std::min(rowsAtATime(knobs_), most_ + 1 - row_);
    doubts_.assign(lanes, 0.0);
    for (std::size_t i = 0; i < count_; ++i) {
        double* const w = rows_.w.data() + i * width;
        double* const slope = rows_.slope.data() + i * width;
        double* const change = rows_.change.data() + i * width;
        double* const cost = rows_.cost.data() + i * lanes;
        cost_(w, slope, cost, lanes);
        note(doubts_, cost);
        for (std::size_t knob = 0; knob < knobs_; ++knob) {
            note(doubts_, w + knob * lanes);
            note(doubts_, slope + knob * lanes);
        }
        if (row_ + i == most_)
            return;
        std::span<const double> rates = rates_;
        if (!schedule_.isConstant()) {
            const double factor = schedule_.factor(row_ + i);
            scheduled_.resize(width);
            std::ranges::transform(rates_, scheduled_.begin(), [&](double rate) { return rate * factor; });
            rates = scheduled_;
        }
        rule_->step({slope, width}, {w, width}, rates, {change, width});
        double* const next = w + width;
        for (std::size_t j = 0; j < width; ++j)
            next[j] = w[j] + change[j];
    }
}

/// Whether a lane ended in the rows done last, which are recorded; it is at that place of those going on.
std::optional<End> Group::endOf(std::size_t record, std::size_t place) {
    const Steps steps = records_.steps(record, most_ + 1);
    const auto nobodyChanges = [] { return false; };
    const std::size_t last = row_ + count_ - 1;
    if (last == most_ || conditions_.mayHoldEarlier(doubts_[place] != 0))
        for (std::size_t row = row_; row <= last; ++row) {
            const LaneRow here(steps, row);
            const auto before = [&] { return LaneRow(steps, row - 1); };
            if (const auto reason =
                    conditions_.reasonAt(StopQuestion{row, here, row > 0, before, nobodyChanges}))
                return End{row + 1, *reason};
        }
    // back where it was: then it goes round and round, and nothing of the round ends it
    const std::size_t period = forgetful_ ? periodOf(steps, place) : 0;
    if (period == 0)
        return std::nullopt;
    const std::size_t again = last + 1 - period;
    const LaneRow here(steps, again);
    const auto before = [&] { return LaneRow(steps, last); };
    if (conditions_.reasonAt(StopQuestion{again, here, true, before, nobodyChanges}))
        return std::nullopt;
    records_.repeat(record, last + 1, most_ + 1, period);
    return End{most_ + 1, StopReason::maxSteps};
}

/// After how many steps the next w is one of the rows done last over again, bit by bit; 0: it is none.
std::size_t Group::periodOf(const Steps& steps, std::size_t place) const {
    const std::size_t lanes = lanes_.size();
    const double* const next = rows_.w.data() + count_ * knobs_ * lanes + place;
    const auto isSame = [](double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    };
    const double* w = steps.w(row_ + count_).data();
    for (std::size_t period = 1; period <= count_; ++period) {
        w -= knobs_;
        std::size_t same = 0;
        while (same < knobs_ && isSame(w[same], next[same * lanes]))
            ++same;
        if (same == knobs_)
            return period;
    }
    return 0;
}

/// Goes on with these places only; the next row becomes the first of the rows to be done.
void Group::keep(const std::vector<std::size_t>& places) {
    const std::size_t lanes = lanes_.size(), kept = places.size();
    const auto moveUp = [&](double* to, const double* from, std::size_t rows) {
        for (std::size_t row = 0; row < rows; ++row)
            for (const std::size_t place : places)
                *to++ = from[row * lanes + place];
    };
    moveUp(rows_.w.data(), rows_.w.data() + count_ * knobs_ * lanes, knobs_);
    if (kept == lanes)
        return;
    moveUp(rates_.data(), rates_.data(), knobs_);
    rates_.resize(kept * knobs_);
    const std::span<const double> state = rule_->state();
    std::vector<double> stateOfKept(state.size() / lanes * kept);
    moveUp(stateOfKept.data(), state.data(), state.size() / lanes);
    rule_->resume(row_ + count_, stateOfKept);
    for (std::size_t i = 0; i < kept; ++i)
        lanes_[i] = lanes_[places[i]];
    lanes_.resize(kept);
}

} // namespace

struct SideBySide::Buffers {
    RowsOfLanes rows;
    LaneRecords records;
};

SideBySide::SideBySide() : buffers_(std::make_unique<Buffers>()) {}
SideBySide::~SideBySide() = default;

bool SideBySide::run(const CostFunction& cost, const RunSettings& settings, std::span<const double> rates,
                     std::uint64_t steps, const std::stop_token& stop, const Told& told) {
    const RunSettings plain = withRateThroughout(settings, settings.hyper.rate);
    Group group(cost, plain, steps, stop, buffers_->rows, buffers_->records);
    const std::size_t lanes = lanesFor(cost.knobs(), std::min(steps, settings.steps) + 1);
    for (std::size_t first = 0; first < rates.size(); first += lanes)
        if (!group.run(rates.subspan(first, std::min(lanes, rates.size() - first)), first, told))
            return false;
    return true;
}

} // namespace downhill
