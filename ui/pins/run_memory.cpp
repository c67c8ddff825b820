#include "ui/pins/run_memory.h"

#include "core/descent/step_buffer_pool.h"
#include "core/training/training_run.h"
#include "ui/pins/pin_work.h"
#include "ui/run/live_run.h"

#include <algorithm>
#include <set>
#include <utility>

namespace downhill {

namespace {

struct WholePin {
    PinWork* work;
    int look;
    const RunCurve* curve;
};

template <typename Pages, typename Visit>
void forEachCurve(const Pages& pages, Visit&& visit) {
    for (const auto& page : pages)
        for (const PinList::Pin& pin : page.pins->pins().pins())
            if (const auto* pinned = std::get_if<PinnedRun>(&pin.what); pinned && pinned->curve)
                visit(page.pins, pin.look, *pinned->curve);
}

/// Its rows may be shared with the one that goes on; so this is the most that it keeps.
std::size_t bytesOf(const TrainingRun& training) {
    return training.rows.size() * sizeof(TrainingRow) + training.heldOut.size() * sizeof(HeldOutRow) +
           (training.newest->knobs.size() + training.newest->gradient.size()) * sizeof(float);
}

} // namespace

/// Adds memory up, each piece once, whoever keeps it.
class RunMemory::Sum {
public:
    /// Whether it was there before.
    bool has(const RunCurve& curve) const { return counted_.contains(curve.costs().data()); }
    void add(const RunCurve& curve) {
        if (counted_.insert(curve.costs().data()).second)
            bytes_ += curve.bytes();
    }
    std::size_t bytes() const { return bytes_; }

private:
    std::set<const double*> counted_; ///< where the rows lie
    std::size_t bytes_ = 0;
};

RunMemory::RunMemory(QObject* parent) : QObject(parent), pool_(std::make_shared<StepBufferPool>()) {
    setBudget(standardBudget);
}

RunMemory::~RunMemory() = default;

void RunMemory::add(const LiveRun* live, PinWork* pins) {
    pages_.push_back({live, pins});
    connect(live, &LiveRun::runChanged, this, &RunMemory::balance);
    connect(&pins->pins(), &PinList::changed, this, &RunMemory::balance);
}

void RunMemory::addTrainings(const PinList* pins) {
    connect(pins, &PinList::changed, this, &RunMemory::balance);
    addTrainings([pins] {
        Trainings all;
        for (const PinList::Pin& pin : pins->pins())
            if (const auto* training = std::get_if<std::shared_ptr<const TrainingRun>>(&pin.what))
                all.push_back(*training);
        return all;
    });
}

void RunMemory::addTrainings(std::function<Trainings()> kept) { trainings_.push_back(std::move(kept)); }

void RunMemory::addRun(std::function<std::shared_ptr<const Run>()> kept) {
    keptRuns_.push_back(std::move(kept));
}

RunMemory::Sum RunMemory::ofRunsInUse() const {
    Sum sum;
    for (const Page& page : pages_)
        if (const auto& run = page.live->wholeRun())
            sum.add(RunCurve(run));
    for (const auto& kept : keptRuns_)
        if (const auto run = kept())
            sum.add(RunCurve(run));
    return sum;
}

std::size_t RunMemory::ofTrainings() const {
    std::set<const TrainingRun*> counted;
    std::size_t bytes = 0;
    for (const auto& kept : trainings_)
        for (const auto& training : kept())
            if (counted.insert(training.get()).second)
                bytes += bytesOf(*training);
    return bytes;
}

void RunMemory::setBudget(std::size_t bytes) {
    budget_ = bytes;
    pool_->limitOne(bytes);
    balance();
}

std::size_t RunMemory::used() const {
    Sum sum = ofRunsInUse();
    forEachCurve(pages_, [&](PinWork*, int, const RunCurve& curve) { sum.add(curve); });
    return sum.bytes() + ofTrainings() + pool_->idleBytes();
}

void RunMemory::balance() {
    const std::size_t budget = budget_ - std::min(budget_, ofTrainings());
    Sum sum = ofRunsInUse();
    std::vector<WholePin> whole;
    forEachCurve(pages_, [&](PinWork* work, int look, const RunCurve& curve) {
        if (curve.isWhole())
            whole.push_back({work, look, &curve});
        else
            sum.add(curve);
    });
    std::ranges::stable_sort(whole, {}, [](const WholePin& pin) { return pin.curve->bytes(); });
    std::vector<WholePin> tooMuch;
    for (const WholePin& pin : whole)
        if (sum.has(*pin.curve) || sum.bytes() + pin.curve->bytes() <= budget)
            sum.add(*pin.curve);
        else
            tooMuch.push_back(pin);
    pool_->limitIdle(budget - std::min(budget, sum.bytes()));
    for (const WholePin& pin : tooMuch)
        pin.work->thin(pin.look);
}

} // namespace downhill
