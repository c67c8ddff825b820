#include "ui/run/live_run.h"

namespace downhill {

LiveRun::LiveRun(const NamedCost& first, QObject* parent)
    : QObject(parent), hop_(this, [this](RunResult result) { take(std::move(result)); }) {
    formula_ = std::get<std::shared_ptr<const Formula>>(Formula::parse(first.formula));
    settings_ = withCost({}, first);

    worker_ = std::make_unique<RunWorker>([this](const RunResult& result) { hop_.send(result); });
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
    if (settings == settings_)
        return {};
    if (settings.cost != settings_.cost) {
        formula_ = std::get<std::shared_ptr<const Formula>>(resolveCost(settings.cost));
        settings.cost = formula_->text(); // a catalogue name becomes the formula it stands for
    }
    settings_ = std::move(settings);
    generation_ = worker_->submit(formula_, settings_, viewOf(*formula_));
    emit settingsChanged();
    return {};
}

void LiveRun::take(RunResult result) {
    if (result.generation != generation_)
        return;
    if (!result.run) {
        emit failed(QString::fromStdString(result.error));
        return;
    }
    const bool newRun = result.run != shown_.run;
    // A run that is still going on has no verdict yet: the last one stays until there is a new one.
    if (!result.diagnosis && result.run->stopped() != StopReason::running)
        result.diagnosis = shown_.diagnosis;
    const bool newDiagnosis =
        result.diagnosis.has_value() != shown_.diagnosis.has_value() || result.complete || newRun;
    shown_ = std::move(result);
    if (newRun)
        emit runChanged();
    if (newDiagnosis)
        emit diagnosisChanged();
}

} // namespace downhill
