#include "ui/many_knobs/training/live_training.h"

#include "ui/words/words.h"
#include "ui/work/failure_words.h"

#include <QFile>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace downhill {

LiveTraining::LiveTraining(QObject* parent)
    : QObject(parent), hop_(this, [this](TrainingResult result) { take(std::move(result)); }) {
    worker_ = std::make_unique<TrainingWorker>([this](const TrainingResult& result) { hop_.send(result); });
    connect(&pace_, &Pace::due, this, [this](int steps) {
        if (steps > 0)
            worker_->step(static_cast<std::uint64_t>(steps));
    });
}

LiveTraining::~LiveTraining() { worker_.reset(); }

void LiveTraining::begin(TrainingSettings settings, bool paused) {
    settings_ = std::move(settings);
    hyper_ = settings_.changes.empty() ? settings_.hyper : settings_.changes.back().hyper;
    awaitedStep_.reset();
    const bool slowly = paced_ && !paused;
    generation_ = worker_->submit(settings_, paused || slowly);
    setWanted(paused ? Activity::paused : Activity::training);
    emit settingsChanged();
}

void LiveTraining::beginAt(TrainingSettings settings, std::uint64_t step) {
    begin(std::move(settings), true);
    if (step == 0)
        return;
    awaitedStep_ = step;
    worker_->step(step);
}

std::uint64_t LiveTraining::stepWanted() const {
    const bool there = shown_.training && shown_.generation == generation_;
    return awaitedStep_ ? *awaitedStep_ : there ? shown_.training->stepsTaken() : 0;
}

bool LiveTraining::isThere() const {
    return shown_.training && shown_.generation == generation_ && !awaitedStep_;
}

TrainingSettings LiveTraining::soFar() const {
    if (!isThere())
        return settings_;
    TrainingSettings settings = *shown_.training->settings;
    settings.steps = settings_.steps;
    // what was changed a moment ago may not have come back from the worker yet
    const std::uint64_t step = shown_.training->stepsTaken();
    if (step == 0) {
        settings.hyper = hyper_;
        settings.changes.clear();
    } else if (hyperparametersAt(settings, step) != hyper_) {
        std::erase_if(settings.changes,
                      [=](const HyperparameterChange& change) { return change.step >= step; });
        settings.changes.push_back({step, hyper_});
    }
    return settings;
}

void LiveTraining::beginIfNothingIsThere() {
    if (generation_ == 0)
        begin({}, true);
}

TrainingSettings LiveTraining::fromTheStart() const {
    TrainingSettings settings = settings_;
    settings.hyper = hyper_;
    settings.changes.clear();
    return settings;
}

void LiveTraining::restart(std::uint64_t seed) {
    TrainingSettings settings = fromTheStart();
    if (seed != settings.seed)
        settings.start.reset(); // knobs from a file are one start, whatever the seed
    settings.seed = seed;
    begin(std::move(settings), true);
}

void LiveTraining::useDigits(const QString& images, const QString& labels) {
    TrainingSettings settings = fromTheStart();
    settings.digits = {QFile::encodeName(images).toStdString(), QFile::encodeName(labels).toStdString()};
    begin(std::move(settings), true);
}

void LiveTraining::setHyperparameters(Hyperparameters hyper) {
    if (hyper == hyper_)
        return;
    hyper_ = std::move(hyper);
    awaitedStep_.reset();
    // before the first step there is nothing to change on the way
    if (shown_.training == nullptr || shown_.training->stepsTaken() == 0)
        settings_.hyper = hyper_;
    worker_->change(hyper_);
    emit settingsChanged();
}

void LiveTraining::setStepsPerSecond(std::optional<double> speed) {
    paced_ = speed.has_value();
    if (speed)
        pace_.setSpeed(*speed);
    if (!isTraining())
        return;
    if (paced_)
        worker_->pause();
    else
        worker_->resume();
    setWanted(Activity::training);
}

void LiveTraining::play() {
    if (isTraining() || generation_ == 0)
        return;
    awaitedStep_.reset();
    if (hasEnded() && shown_.training && shown_.training->stopped != StopReason::maxSteps) {
        restart(settings_.seed); // behind an explosion nothing goes on
    } else if (hasEnded()) {
        constexpr std::uint64_t most = RunSettings::maxSteps;
        settings_.steps =
            settings_.steps < most ? std::min(2 * settings_.steps, most) : TrainingSettings::endless;
        worker_->setSteps(settings_.steps);
    }
    if (!paced_)
        worker_->resume();
    setWanted(Activity::training);
}

void LiveTraining::pause() {
    if (!isTraining())
        return;
    worker_->pause();
    setWanted(Activity::paused);
}

void LiveTraining::step() {
    if (generation_ == 0)
        return;
    awaitedStep_.reset();
    setWanted(Activity::paused);
    worker_->step();
}

void LiveTraining::goBack(std::uint64_t step) {
    if (generation_ == 0)
        return;
    awaitedStep_.reset();
    setWanted(Activity::paused);
    worker_->goBack(step);
}

void LiveTraining::setWanted(Activity activity) {
    wanted_ = activity;
    imagesPerSecond_ = 0;
    imagesBefore_ = shown_.training ? shown_.training->imagesRead : 0;
    sinceBefore_.start();
    if (isTraining() && paced_)
        pace_.start();
    else
        pace_.stop();
    emit activityChanged();
}

void LiveTraining::take(TrainingResult result) {
    if (result.generation != generation_)
        return;
    const QString problem =
        result.failure ? failureWords(*result.failure, tr("There is not enough memory to train any more."))
        : result.error ? wordsOf(*result.error)
                       : QString();
    if (!result.training) {
        awaitedStep_.reset();
        setWanted(Activity::paused);
        emit failed(problem);
        return;
    }
    if (!problem.isEmpty()) // what was wanted is not to be had, and what was there stays
        takeBack(*result.training);
    // A verdict is not told with every row: the last one of the same training stays until there is another.
    const bool newDiagnosis = result.diagnosis.has_value() || shown_.generation != result.generation;
    if (!newDiagnosis)
        result.diagnosis = shown_.diagnosis;
    const Activity activity = result.activity;
    shown_ = std::move(result);
    if (shown_.activity == Activity::ended || shown_.training->stepsTaken() >= awaitedStep_)
        awaitedStep_.reset();
    measureSpeed();
    // Someone who pauses does not wait for it, so rows may still arrive; the end is what only the worker
    // knows.
    if (activity == Activity::ended && wanted_ != Activity::ended)
        setWanted(Activity::ended);
    else if (activity == Activity::training && hasEnded()) // what was changed made it go on
        setWanted(Activity::training);
    emit trainingChanged();
    if (newDiagnosis)
        emit diagnosisChanged();
    if (!problem.isEmpty())
        emit failed(problem);
}

void LiveTraining::takeBack(const TrainingRun& training) {
    settings_ = *training.settings;
    hyper_ = hyperparametersAt(settings_, training.stepsTaken());
    settings_.changes.clear();
    setWanted(Activity::paused);
    const QScopedValueRollback taking(takingBack_, true);
    emit settingsChanged();
}

// Over half a second each, for a number that can be read.
void LiveTraining::measureSpeed() {
    constexpr int enough = 500;
    if (!isTraining() || sinceBefore_.elapsed() < enough)
        return;
    const std::uint64_t now = shown_.training->imagesRead;
    imagesPerSecond_ = static_cast<double>(now - std::min(now, imagesBefore_)) * 1000 /
                       static_cast<double>(sinceBefore_.restart());
    imagesBefore_ = now;
}

} // namespace downhill
