#include "ui/run/live_run.h"

#include "ui/run/run_words.h"
#include "ui/work/failure_words.h"

#include <limits>
#include <utility>

namespace downhill {

namespace {
constexpr std::size_t theEnd = std::numeric_limits<std::size_t>::max(); // a horizon that hides nothing
}

LiveRun::LiveRun(const NamedCost& first, std::shared_ptr<StepBufferPool> pool, QObject* parent)
    : QObject(parent), hop_(this, [this](RunResult result) { take(std::move(result)); }) {
    settings_ = withCost({}, first);
    formula_ = costOf(settings_);

    worker_ =
        std::make_unique<RunWorker>([this](const RunResult& result) { hop_.send(result); }, std::move(pool));
    generation_ = worker_->submit(formula_, settings_, viewOf(*formula_));
}

LiveRun::~LiveRun() { worker_.reset(); }

std::shared_ptr<const Formula> LiveRun::runFormula() const {
    return std::dynamic_pointer_cast<const Formula>(shown_.cost);
}

std::vector<SettingsProblem> LiveRun::setSettings(RunSettings settings) {
    auto problems = problemsOf(settings);
    if (!problems.empty())
        return problems;
    settings = withoutName(std::move(settings));
    if (settings == settings_)
        return {};
    if (guard_ && !guard_(settings_, settings)) {
        emit refused();
        return {};
    }
    if (!isSameCost(settings, settings_))
        formula_ = costOf(settings);
    settings_ = std::move(settings);
    generation_ = worker_->submit(formula_, settings_, viewOf(*formula_));
    awaited_ = true;
    if (horizon_)
        setHorizon(0);
    emit settingsChanged();
    return {};
}

void LiveRun::take(RunResult result) {
    if (result.generation != generation_)
        return;
    awaited_ = false;
    if (!result.run) {
        emit failed(failureWords(*result.failure, noMemoryWords(settings_, formula_->knobs())));
        return;
    }
    const bool newRun = result.run != shown_.run;
    // A run that is still going on has no verdict: the one of the run before says nothing about it.
    const bool newDiagnosis =
        result.diagnosis.has_value() != shown_.diagnosis.has_value() || result.complete || newRun;
    shown_ = std::move(result);
    updateKnown();
    if (newRun)
        emit runChanged();
    if (newDiagnosis)
        emit diagnosisChanged();
}

const std::optional<Diagnosis>& LiveRun::diagnosis() const {
    static const std::optional<Diagnosis> none;
    return hiding_ ? none : shown_.diagnosis;
}

void LiveRun::hideSteps() { setHorizon(0); }
void LiveRun::showAllSteps() { setHorizon(std::nullopt); }
void LiveRun::revealAll() {
    if (horizon_ && !awaited_)
        setHorizon(theEnd);
}

void LiveRun::revealTo(std::size_t step) {
    if (horizon_)
        setHorizon(step);
}
std::size_t LiveRun::revealed() const { return horizon_.value_or(theEnd); }

bool LiveRun::revealStep() {
    if (!hiding_ || awaited_ || *horizon_ >= shown_.run->stepsTaken())
        return false;
    setHorizon(*horizon_ + 1);
    return true;
}

bool LiveRun::isHiding() const { return hiding_; }

void LiveRun::setHorizon(std::optional<std::size_t> horizon) {
    if (horizon == horizon_)
        return;
    horizon_ = horizon;
    if (!shown_.run)
        return;
    updateKnown();
    emit runChanged();
    emit diagnosisChanged();
}

void LiveRun::updateKnown() {
    const std::size_t known = horizon_.value_or(theEnd);
    known_ =
        known >= shown_.run->stepsTaken() ? shown_.run : std::make_shared<const Run>(shown_.run->upTo(known));
    const bool hiding = known != theEnd && known_->stopped() == StopReason::running;
    if (hiding == hiding_)
        return;
    hiding_ = hiding;
    emit hidingChanged(hiding);
}

} // namespace downhill
