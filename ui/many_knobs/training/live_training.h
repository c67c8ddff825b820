// Settings in, a training out: the one place where the window meets the training's worker.
#pragma once

#include "core/live/training_worker.h"
#include "ui/playback/pace.h"
#include "ui/work/newest_hop.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace downhill {

/// What is chosen for the network, and the newest of what its training has come to. Orders go to the worker
/// at once; results come back through one queued hop, and only those of the newest training are shown.
class LiveTraining : public QObject {
    Q_OBJECT
public:
    using Activity = TrainingResult::Activity;

    explicit LiveTraining(QObject* parent = nullptr); ///< begins nothing yet
    ~LiveTraining() override;

    /// What the training began with; changes made on the way are in training()->settings.
    const TrainingSettings& settings() const { return settings_; }
    /// In force from the next step on.
    const Hyperparameters& hyperparameters() const { return hyper_; }

    /// The newest of it: null until the first row is there.
    const std::shared_ptr<const TrainingRun>& training() const { return shown_.training; }
    const std::optional<Diagnosis>& diagnosis() const { return shown_.diagnosis; }
    bool isTraining() const { return wanted_ == Activity::training; }
    bool hasEnded() const { return wanted_ == Activity::ended; }
    /// What the worker said with the newest of it: it may take the time of a step to do as it is told.
    Activity lastActivity() const { return shown_.activity; }
    /// 0 while it pauses.
    double imagesPerSecond() const { return imagesPerSecond_; }

    /// Forgets what there is and begins this. Settings without problems.
    void begin(TrainingSettings settings, bool paused);
    /// The same, paused, and trains to that step.
    void beginAt(TrainingSettings settings, std::uint64_t step);
    /// The settings that lead to where it is now, with all changes that were made on the way.
    TrainingSettings soFar() const;
    /// Whether training() is of what was begun last, and where beginAt() was to lead.
    bool isThere() const;
    /// The step that it is at, or that beginAt() is still on the way to.
    std::uint64_t stepWanted() const;
    /// The settings with what is in force now from the first step on.
    TrainingSettings fromTheStart() const;
    /// Once: only when it is looked at are there digits to be drawn.
    void beginIfNothingIsThere();
    /// fromTheStart(), paused; the seed decides where the start is.
    void restart(std::uint64_t seed);
    /// The same, on the digits of two files, whose names are as the system has them.
    void useDigits(const QString& images, const QString& labels);
    /// From the next step on.
    void setHyperparameters(Hyperparameters hyper);

    /// Whether settingsChanged() says that what was wanted is not to be had, and what was there before stays.
    bool isTakingBack() const { return takingBack_; }

    /// None: as fast as it goes.
    void setStepsPerSecond(std::optional<double> speed);

public slots:
    void play(); ///< goes on, beyond its last step where it had come to that
    void pause();
    void toggle() { isTraining() ? pause() : play(); }
    void step();
    void goBack(std::uint64_t step); ///< to the latest checkpoint there or before; forgets what is behind it

signals:
    void settingsChanged(); ///< or what is in force
    void trainingChanged();
    void diagnosisChanged();
    void activityChanged();
    void failed(const QString& why); ///< no digits, no memory

private:
    void take(TrainingResult result);
    void takeBack(const TrainingRun& training);
    void setWanted(Activity activity);
    void measureSpeed();

    TrainingSettings settings_;
    Hyperparameters hyper_ = TrainingSettings().hyper;
    TrainingResult shown_;
    Activity wanted_ = Activity::paused;
    std::uint64_t generation_ = 0;
    std::optional<std::uint64_t>
        awaitedStep_; ///< of beginAt(), until it is there or something else is wanted

    Pace pace_;
    bool paced_ = false, takingBack_ = false;
    double imagesPerSecond_ = 0;
    std::uint64_t imagesBefore_ = 0;
    QElapsedTimer sinceBefore_;

    NewestHop<TrainingResult> hop_;
    std::unique_ptr<TrainingWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
