#include "core/training_diagnosis/training_reading.h"

#include "core/maths/norm.h"
#include "core/network/initial_knobs.h"
#include "core/training_diagnosis/smoothed_costs.h"
#include "core/verdict/trend.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace downhill {
namespace {

/// With fewer rows only an explosion is diagnosed: an eighth of 8 rows is a single one, and with noise an
/// eighth of 32 rows, 4, has half the scatter of a single one.
constexpr std::size_t fewestRows = 8, fewestNoisyRows = 32;

/// The rows since the last change, of which all costs are finite.
struct Stretch {
    std::uint64_t since = 0;       ///< step
    std::uint64_t sinceBefore = 0; ///< step of the change before
    std::size_t from = 0, to = 0;  ///< rows `from` … `to` − 1; none where from == to
    std::size_t rows() const noexcept { return to - from; }
};

std::size_t finiteRowsOf(const TrainingRun& training) {
    // only the last row can be other than finite
    const std::size_t rows = training.rows.size();
    return rows > 0 && !std::isfinite(training.rows.back().cost) ? rows - 1 : rows;
}

Stretch stretchOf(const TrainingRun& training) {
    Stretch stretch;
    for (const HyperparameterChange& change : training.settings->changes)
        if (change.step <= training.stepsTaken() && change.step > 0) {
            stretch.sinceBefore = stretch.since;
            stretch.since = change.step;
        }
    stretch.to = finiteRowsOf(training);
    const auto from = static_cast<std::size_t>((stretch.since + training.stride - 1) / training.stride);
    stretch.from = std::min(from, stretch.to > 0 ? stretch.to - 1 : 0);
    return stretch;
}

/// The cost that a stretch began with.
///
/// For a network with random knobs the cost of the held-out images is the best estimate: there are many, and
/// at the start all images are equally new to it. Else it is the mean of up to 32 rows before the change, or
/// of the first ones: that scatters √32, nearly six, times less than a single row.
double startCostOf(const TrainingRun& training, const Stretch& stretch, bool noisy) {
    constexpr std::size_t some = 32;
    if (!noisy)
        return static_cast<double>(training.rows[stretch.from].cost);
    if (stretch.since == 0 && training.settings->start == nullptr && !training.heldOut.empty() &&
        training.heldOut[0].step == 0 && std::isfinite(training.heldOut[0].cost))
        return training.heldOut[0].cost;
    if (stretch.since == 0) // not so many that they have got lower by then
        return SmoothedCosts(training.rows, 0, std::clamp<std::size_t>(stretch.rows() / 16, 1, some), false)
            .between(0, 1)
            .cost;
    const auto before = static_cast<std::size_t>(stretch.sinceBefore / training.stride);
    const std::size_t first = std::max(before, stretch.from - std::min(stretch.from, some - 1));
    return SmoothedCosts(training.rows, std::min(first, stretch.from), stretch.from + 1, false)
        .between(0, 1)
        .cost;
}

double distanceBetween(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return std::sqrt(sum);
}

/// The size that knobs have before they have learned anything, or more where they were given so.
double sizeBefore(const TrainingSettings& settings, const std::vector<float>& knobs) {
    const double size = normOf(knobs);
    return settings.start == nullptr ? size
                                     : std::max(size, normOf(initialKnobs(settings.network, settings.seed)));
}

/// Length of the path of the knobs since that step, from checkpoint to checkpoint, relative to the Euclidean
/// norm that they had.
double wayOf(const TrainingRun& training, std::uint64_t since) {
    const std::vector<float>* first = nullptr;
    const std::vector<float>* last = nullptr;
    double way = 0;
    const auto goTo = [&](const std::vector<float>& knobs) {
        if (first == nullptr)
            first = &knobs;
        else
            way += distanceBetween(*last, knobs);
        last = &knobs;
    };
    for (std::size_t i = 0; i < training.checkpoints.size(); ++i) {
        const bool isLatestBefore =
            i + 1 == training.checkpoints.size() || training.checkpoints[i + 1]->step > since;
        if (training.checkpoints[i]->step >= since || isLatestBefore)
            goTo(training.checkpoints[i]->knobs);
    }
    goTo(training.newest->knobs);
    return way / sizeBefore(*training.settings, *first);
}

/// The share of the steps of the second half that made the cost rise, by more than a float rounds (ten times
/// its 2⁻²³ = 1.2·10⁻⁷, relative); of more than 4,096 steps a regular sample.
double risingShareOf(const RowsView<TrainingRow>& rows, const Stretch& stretch) {
    constexpr std::size_t mostLooks = 1 << 12;
    constexpr double rounding = 1e-6;
    const std::size_t from = stretch.from + stretch.rows() / 2;
    const std::size_t stride = 1 + (stretch.to - from) / mostLooks / 2 * 2; // odd, for bounces come in pairs
    std::size_t rising = 0, looked = 0;
    for (std::size_t row = from; row + 1 < stretch.to; row += stride, ++looked)
        rising +=
            static_cast<double>(rows[row + 1].cost) > (1 + rounding) * static_cast<double>(rows[row].cost)
                ? 1
                : 0;
    return looked > 0 ? static_cast<double>(rising) / static_cast<double>(looked) : 0;
}

class Reader {
public:
    explicit Reader(const TrainingRun& training)
        : training_(training),
          stretch_(stretchOf(training)),
          hyper_(hyperparametersAt(*training.settings, training.stepsTaken())) {}

    TrainingReading operator()() {
        Reading& reading = read_.reading;
        read_.since = stretch_.since;
        read_.steps = training_.stepsTaken() - stretch_.since;
        read_.noisy = hyper_.batch < training_.data->training.count();
        read_.guessing = guessingCost(training_.settings->network.output);
        reading.notFinite =
            training_.stopped == StopReason::notFinite || !std::isfinite(training_.newest->cost);
        reading.finiteRows = stretch_.to;
        read_.endCost = training_.newest->cost;
        if (stretch_.to == 0)
            return read_;
        // that of the next images need not be zero as well
        reading.stationary = training_.rows[0].gradientNorm == 0 && training_.newest->gradientNorm == 0;
        reading.last = stretch_.to - 1;
        reading.moved = training_.stepsTaken() > 0;
        read_.startCost = startCostOf(training_, stretch_, read_.noisy);
        findHighest();
        if (stretch_.rows() > 1)
            readCosts();
        return read_;
    }

private:
    void findHighest() {
        constexpr std::size_t some = 1000;
        for (std::size_t row = stretch_.from; row < std::min(stretch_.to, stretch_.from + some); ++row)
            if (const auto cost = static_cast<double>(training_.rows[row].cost); cost > read_.highest) {
                read_.highest = cost;
                read_.highestAt = row * training_.stride;
            }
    }

    void readCosts() {
        Reading& reading = read_.reading;
        const SmoothedCosts costs(training_.rows, stretch_.from, stretch_.to, read_.noisy);
        const bool few = stretch_.rows() < (read_.noisy ? fewestNoisyRows : fewestRows);
        const SmoothedCosts::Level end = costs.between(few && read_.noisy ? 0.5 : 0.875, 1);
        if (read_.noisy)
            read_.endCost = end.cost;
        else if (!reading.notFinite)
            read_.endCost = training_.newest->cost;

        constexpr std::size_t eighths = 8, many = 64;
        std::vector<double> course = costs.means(read_.noisy ? eighths : many);
        course.insert(course.begin(), read_.startCost);
        constexpr double sure = 3; // standard deviations: by chance alone once in 740 (normal, one side)
        const double noise = sure * (few ? guessedNoise() : end.noise);
        reading.stillRising = isFarAbove(end.cost - noise) || isStillRising(course, noise);
        if (few)
            return;
        endNoise_ = end.noise;
        readPace(costs);
        readBounces();
    }

    /// The noise of few rows cannot be measured. The costs of single images have a standard deviation of
    /// about their mean, and a mean of n images one that is √n times smaller.
    double guessedNoise() const {
        if (!read_.noisy)
            return 0;
        const double images = static_cast<double>(hyper_.batch) * static_cast<double>(stretch_.rows()) / 2;
        return read_.startCost / std::sqrt(images);
    }

    /// A cost that wanders stays below twice its start; a network that exploded costs more than guessing.
    bool isFarAbove(double cost) const { return cost > 2 * read_.startCost && cost > read_.guessing; }

    /// The pace from the third quarter to the last. Its noise is that of a difference of two means; twice
    /// that is the fastest fall that is not refuted at the level of 2.3 % (normal, one side).
    void readPace(const SmoothedCosts& costs) {
        const SmoothedCosts::Level before = costs.between(0.5, 0.75), now = costs.between(0.75, 1);
        const double steps = static_cast<double>(stretch_.rows()) / 4 * static_cast<double>(training_.stride);
        const auto stepsToHalve = [&](double fall) {
            return fall > 0 ? steps * std::numbers::ln2 / std::log1p(fall / now.cost)
                            : std::numeric_limits<double>::infinity();
        };
        read_.stepsToHalve = stepsToHalve(before.cost - now.cost);
        // where it rose by chance it may fall as well
        const double fall = std::max(before.cost - now.cost, 0.0);
        const double noise = std::hypot(before.noise, now.noise);
        slow_ = stepsToHalve(fall + 2 * noise) > crawlingSteps;
        constexpr double aLittle = 0.1; // in a quarter of the rows; 34 % in all four
        read_.level = fall + noise < aLittle * before.cost && stepsToHalve(fall + noise) > crawlingSteps / 2;
    }

    /// Whether the cost stays where no training should end, and why.
    ///
    /// A share s of the cost of guessing, s·ln 10 of cross-entropy, means that the right digit has the
    /// probability 10⁻ˢ (geometric mean over the images): 0.56 at a quarter, more than all others together;
    /// 0.18 at three quarters, less than twice that of guessing. Less than a twentieth below guessing, 0.11,
    /// is nothing learned. The same shares serve the squared error. A tenth above its start counts as higher.
    void readBounces() {
        Reading& reading = read_.reading;
        constexpr double low = 0.25, mostly = 0.75, hardlyLess = 0.95, aLittle = 0.1;
        const double cost = read_.endCost, ignorant = std::min(read_.startCost, read_.guessing);
        const bool unskilled = cost > low * read_.guessing;
        const bool high = unskilled || cost > (1 + aLittle) * read_.startCost;
        const bool crawls = unskilled && slow_ && cost > mostly * ignorant;
        const bool getsNowhere =
            crawls || (high && (read_.level || cost - endNoise_ > hardlyLess * ignorant));
        reading.crawls = crawls;
        reading.trendsDown = !getsNowhere;
        if (!read_.noisy) {
            // Without noise no step of a rate below 2/L makes the cost rise, L being its largest curvature
            // (the descent lemma). An eighth: a single swing of a rule with momentum is no bouncing.
            constexpr double often = 0.125;
            read_.risingShare = risingShareOf(training_.rows, stretch_);
            reading.reversing = read_.risingShare >= often;
        }
        read_.still = training_.newest->gradientNorm == 0 || (!read_.noisy && !reading.reversing);
        // Of their own norm: a path that long that gained nothing went to and fro. On a plateau the gradient,
        // and so the path, is a small part of that.
        constexpr double far = 0.5;
        if (getsNowhere && !reading.reversing)
            reading.reversing = wayOf(training_, stretch_.since) > far;
    }

    const TrainingRun& training_;
    Stretch stretch_;
    const Hyperparameters& hyper_; ///< in force
    TrainingReading read_;
    double endNoise_ = 0;
    bool slow_ = false; ///< even at the fastest pace that the noise allows for
};

} // namespace

TrainingReading readingOf(const TrainingRun& training) { return Reader(training)(); }

} // namespace downhill
