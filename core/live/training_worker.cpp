#include "core/live/training_worker.h"

#include "core/training/trainer.h"
#include "core/training_diagnosis/training_diagnosis.h"
#include "core/work/latest_wins.h"
#include "core/work/telling.h"

#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>
#include <utility>
#include <variant>

namespace downhill {
namespace {

using Digits = std::variant<std::shared_ptr<const DigitData>, DigitsProblem>;

/// The digits that were loaded last: most trainings are on the same.
class LoadedDigits {
public:
    Digits get(const DigitSource& source) {
        const Times times = {timeOf(source.images), timeOf(source.labels)};
        if (!data_ || source != source_ || times != times_) {
            data_.reset(); // never two sets at once: they may be large
            Digits loaded = loadDigits(source);
            if (loaded.index() != 0)
                return loaded;
            data_ = std::get<0>(loaded);
            source_ = source;
            times_ = times;
        }
        return data_;
    }

private:
    using Time = std::filesystem::file_time_type;
    using Times = std::pair<Time, Time>;

    static Time timeOf(const std::string& path) {
        std::error_code ignored; // a file that is not there is told of by who reads it
        return path.empty() ? Time() : std::filesystem::last_write_time(path, ignored);
    }

    DigitSource source_;
    Times times_;
    std::shared_ptr<const DigitData> data_;
};

/// The diagnosis of a training that goes on: made anew ten times a second, which is as fast as one reads.
class Diagnosed {
public:
    const Diagnosis& of(const TrainingRun& training) {
        const auto now = Clock::now();
        if (!latest_ || now - made_ >= std::chrono::milliseconds(100)) {
            latest_ = diagnose(training);
            made_ = now;
        }
        return *latest_;
    }

private:
    using Clock = std::chrono::steady_clock;
    std::optional<Diagnosis> latest_;
    Clock::time_point made_;
};

/// All that was ordered and not yet carried out. Orders do not wait in a line: those that came since are all
/// carried out at once.
struct Orders {
    std::uint64_t generation = 0;
    std::optional<TrainingSettings> begin;
    std::optional<std::uint64_t> steps;
    std::optional<std::uint64_t> back;
    std::optional<Hyperparameters> hyper;
    bool going = false;            ///< until something else is ordered
    std::uint64_t stepsToMake = 0; ///< where it is not going
    bool halt = false;             ///< what was going on is not to be finished
};

} // namespace

struct TrainingWorker::Shared {
    explicit Shared(Listener listener) : telling(std::move(listener)) {}

    Telling<TrainingResult> telling;
    std::mutex mutex;
    Orders orders;

    // of the worker's thread alone
    LoadedDigits digits;
    std::optional<Trainer> trainer;
    std::uint64_t trained = 0; ///< the generation of the trainer

    LatestWins thread; ///< last: joins before the rest goes

    template <class Change>
    void order(const Change& change) {
        const std::lock_guard lock(mutex);
        change(orders);
        // a job that did not get its turn is not missed: this one does what it would have done
        thread.submit([this](const std::stop_token& stop) { carryOut(stop); });
    }

    Orders takeOrders() {
        const std::lock_guard lock(mutex);
        Orders taken = std::exchange(orders, {});
        orders.generation = taken.generation;
        orders.going = taken.going;
        return taken;
    }

    void carryOut(const std::stop_token& stop);
    void carryOut(Orders& taken, const std::stop_token& stop);
    std::optional<Fact> begin(Orders& taken);
    void keepWhatWas(std::uint64_t generation, const std::stop_token& stop, Fact problem);
    void goOn(const Orders& taken, const std::stop_token& stop);
    void rest(const std::stop_token& stop, std::optional<Fact> problem = std::nullopt);
    /// Where there is no training to be told of.
    static TrainingResult nothingOf(std::uint64_t generation) {
        TrainingResult result;
        result.generation = generation;
        result.activity = TrainingResult::Activity::ended;
        return result;
    }
};

/// Where that does not go, what was trained before is still there, at rest. Answers with what is wrong.
std::optional<Fact> TrainingWorker::Shared::begin(Orders& taken) {
    Digits loaded = digits.get(taken.begin->digits);
    if (auto* problem = std::get_if<DigitsProblem>(&loaded))
        return std::move(problem->fact);
    trainer.reset();
    trainer.emplace(std::move(*taken.begin), std::get<0>(loaded));
    trained = taken.generation;
    return std::nullopt;
}

void TrainingWorker::Shared::carryOut(const std::stop_token& stop) {
    Orders taken = takeOrders();
    if (std::optional<WorkFailure> failure = failureOf([&] { carryOut(taken, stop); })) {
        trainer.reset();
        TrainingResult result = nothingOf(taken.generation);
        result.failure = std::move(failure);
        telling.tell(result);
    }
}

void TrainingWorker::Shared::carryOut(Orders& taken, const std::stop_token& stop) {
    if (taken.begin)
        if (std::optional<Fact> problem = begin(taken))
            return keepWhatWas(taken.generation, stop, std::move(*problem));
    if (!trainer || trained != taken.generation)
        return;
    if (taken.steps)
        trainer->setSteps(*taken.steps);
    if (taken.hyper)
        trainer->change(*taken.hyper);
    if (taken.back)
        trainer->goBack(*taken.back);
    goOn(taken, stop);
}

void TrainingWorker::Shared::goOn(const Orders& taken, const std::stop_token& stop) {
    const std::uint64_t until = taken.going ? TrainingSettings::endless : trainer->step() + taken.stepsToMake;
    Diagnosed diagnosed;
    trainer->train(until, stop, [&](TrainingRun soFar) {
        TrainingResult result;
        result.generation = trained;
        result.diagnosis = diagnosed.of(soFar);
        result.training = std::make_shared<const TrainingRun>(std::move(soFar));
        telling.tell(result);
    });
    if (!trainer->hasEnded() && trainer->step() < until) { // other orders came in between
        const std::lock_guard lock(mutex);
        if (!taken.going && !orders.halt)
            orders.stepsToMake += until - trainer->step();
        return;
    }
    rest(stop);
}

void TrainingWorker::Shared::keepWhatWas(std::uint64_t generation, const std::stop_token& stop,
                                         Fact problem) {
    {
        const std::lock_guard lock(mutex);
        if (orders.generation != generation) // another one was begun since
            return;
        orders.going = false;
    }
    if (!trainer) {
        TrainingResult result = nothingOf(generation);
        result.error = std::move(problem);
        return telling.tell(result);
    }
    trained = generation;
    rest(stop, std::move(problem));
}

void TrainingWorker::Shared::rest(const std::stop_token& stop, std::optional<Fact> problem) {
    trainer->measure();
    TrainingResult result;
    result.generation = trained;
    result.training = std::make_shared<const TrainingRun>(trainer->training());
    result.activity =
        trainer->hasEnded() ? TrainingResult::Activity::ended : TrainingResult::Activity::paused;
    result.diagnosis = diagnose(*result.training);
    result.error = std::move(problem);
    telling.tell(result);
    if (result.diagnosis->cure == Cure::none || stop.stop_requested() || !telling.isLatest(trained))
        return;
    result.diagnosis = diagnoseWithCure(*result.training, stop);
    if (!stop.stop_requested())
        telling.tell(result);
}

TrainingWorker::TrainingWorker(Listener listener) : shared_(std::make_unique<Shared>(std::move(listener))) {}

TrainingWorker::~TrainingWorker() { shared_->telling.silence(); }

std::uint64_t TrainingWorker::submit(TrainingSettings settings, bool paused) {
    std::uint64_t generation = 0;
    shared_->order([&](Orders& orders) {
        generation = shared_->telling.next();
        orders = {};
        orders.generation = generation;
        orders.halt = true;
        orders.begin = std::move(settings);
        orders.going = !paused;
    });
    return generation;
}

void TrainingWorker::pause() {
    shared_->order([](Orders& orders) {
        orders.going = false;
        orders.stepsToMake = 0;
        orders.halt = true;
    });
}

void TrainingWorker::resume() {
    shared_->order([](Orders& orders) { orders.going = true; });
}

void TrainingWorker::step(std::uint64_t steps) {
    shared_->order([steps](Orders& orders) {
        orders.stepsToMake = (orders.going ? 0 : orders.stepsToMake) + steps;
        orders.going = false;
    });
}

void TrainingWorker::change(Hyperparameters hyper) {
    shared_->order([&](Orders& orders) { orders.hyper = std::move(hyper); });
}

void TrainingWorker::setSteps(std::uint64_t steps) {
    shared_->order([steps](Orders& orders) { orders.steps = steps; });
}

void TrainingWorker::goBack(std::uint64_t step) {
    shared_->order([step](Orders& orders) {
        orders.back = step;
        orders.going = false;
        orders.stepsToMake = 0;
        orders.halt = true;
    });
}

} // namespace downhill
