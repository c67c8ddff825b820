#include "core/training_diagnosis/training_rate_search.h"

#include "core/descent/rate_schedule.h"
#include "core/maths/batches.h"
#include "core/text/decimals.h"
#include "core/training_diagnosis/training_reading.h"
#include "core/verdict/reading.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace downhill {
namespace {

/// The rates to choose from, by number: 0 is 1, 1 is 3, 2 is 10, −1 is 0.3.
double rateNumber(int i) {
    const int exponent = static_cast<int>(std::floor(i / 2.0));
    return decimal(i - 2 * exponent == 0 ? 1 : 3, exponent);
}
constexpr int lowest = -14, highest = 6; ///< 10⁻⁷, 1000

/// So few of the images that training on all of them is quick.
std::shared_ptr<const DigitData> someOf(const DigitData& data, std::uint64_t seed, std::size_t images) {
    auto some = std::make_shared<DigitData>(DigitData{data.name, data.synthetic, {}, {}});
    const auto add = [](DigitImages& to, const DigitImages& from, std::size_t image) {
        const auto pixels = from.image(image);
        to.pixels.insert(to.pixels.end(), pixels.begin(), pixels.end());
        to.labels.push_back(from.labels[image]);
    };
    Batches byChance(seed, data.training.count()); // they may be sorted
    for (const std::uint32_t image : byChance.next(images))
        add(some->training, data.training, image);
    add(some->heldOut, data.heldOut, 0); // nobody looks
    return some;
}

class TrainingRateSearch {
public:
    TrainingRateSearch(const TrainingRun& training, Cure cure, const std::stop_token& stop)
        : settings_(*training.settings), data_(training.data), cure_(cure), stop_(stop) {
        constexpr std::uint64_t images = 20'000, fewestSteps = 60, mostSteps = 3000;
        constexpr std::size_t mostImages = 500;
        Hyperparameters hyper = hyperparametersAt(settings_, training.stepsTaken());
        inForce_ = hyper.rate;
        hyper.schedule = settled(hyper.schedule, settings_.steps);
        const std::size_t all = data_->training.count();
        if (hyper.batch >= all && all > mostImages)
            data_ = someOf(*data_, settings_.seed, mostImages);
        else
            hyper.batch = std::min({hyper.batch, mostImages, all});
        const std::uint64_t batch = std::min(hyper.batch, data_->training.count());
        settings_.steps = std::min(settings_.steps, std::clamp(images / batch, fewestSteps, mostSteps));
        settings_.hyper = std::move(hyper);
        settings_.changes.clear();
    }

    std::optional<double> operator()() {
        const int away = cure_ == Cure::lower ? -1 : 1;
        std::optional<Tried> best;
        for (int i = cure_ == Cure::lower ? highest : lowest; i >= lowest && i <= highest; i += 2 * away) {
            const std::optional<Tried> tried = tryOut(i);
            if (tried && best && !(tried->cost < best->cost))
                break;
            if (tried && tried->works)
                best = tried;
        }
        if (!best)
            return std::nullopt;
        for (const int i : {best->number - 1, best->number + 1})
            if (const auto tried = tryOut(i); tried && tried->works && tried->cost < best->cost)
                best = tried;
        return stop_.stop_requested() ? std::nullopt : std::optional(rateNumber(best->number));
    }

private:
    struct Tried {
        int number;  ///< of the rate
        double cost; ///< in the end
        bool works;
    };

    /// None where it is not wanted.
    std::optional<Tried> tryOut(int number) const {
        TrainingSettings settings = settings_;
        const double rate = settings.hyper.rate = rateNumber(number);
        const bool wanted = number >= lowest && number <= highest &&
                            (cure_ == Cure::lower ? rate < inForce_ : rate > inForce_);
        if (!wanted || stop_.stop_requested())
            return std::nullopt;
        const TrainingReading read = readingOf(train(std::move(settings), data_, stop_));
        return Tried{number, read.endCost, works(verdictOf(read.reading)) && read.endCost < read.startCost};
    }

    TrainingSettings settings_; ///< but for the rate
    std::shared_ptr<const DigitData> data_;
    double inForce_ = 0; ///< rate
    Cure cure_;
    const std::stop_token& stop_;
};

} // namespace

std::optional<double> suggestedRateFor(const TrainingRun& training, const std::stop_token& stop) {
    const Reading reading = readingOf(training).reading;
    const Cure cure = cureOf(verdictOf(reading), reading);
    return cure == Cure::none ? std::nullopt : TrainingRateSearch(training, cure, stop)();
}

} // namespace downhill
