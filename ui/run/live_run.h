// Settings in, a run out: the one place where the window meets the worker.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/live/run_worker.h"
#include "ui/work/newest_hop.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace downhill {

/// Holds the settings chosen now and the latest result for them. Every change starts a new run on the worker;
/// results come back through one queued hop, coalesced to the newest, and only those of the newest settings
/// are shown.
class LiveRun : public QObject {
    Q_OBJECT
public:
    /// Runs that one at once, with memory from `pool`; null: from one of its own.
    explicit LiveRun(const NamedCost& first, std::shared_ptr<StepBufferPool> pool = nullptr,
                     QObject* parent = nullptr);
    ~LiveRun() override;

    const RunSettings& settings() const { return settings_; }
    /// The cost of the settings; never null.
    const std::shared_ptr<const Formula>& formula() const { return formula_; }
    /// Its catalogue entry, or null for a formula of one's own.
    const NamedCost* namedCost() const { return findNamedCost(*formula_); }

    /// The run shown now: null until the first one arrives. It may belong to settings a moment older than
    /// settings(). While its coming steps are hidden it is what is known of it, as of a run that goes on.
    const std::shared_ptr<const Run>& run() const { return known_; }
    /// All of it, also what is hidden: for those who count its memory and show nothing.
    const std::shared_ptr<const Run>& wholeRun() const { return shown_.run; }
    /// The formula which that run descended.
    std::shared_ptr<const Formula> runFormula() const;
    /// Of the whole run; none while it goes on, or a part of it is hidden.
    const std::optional<Diagnosis>& diagnosis() const;
    bool isComplete() const { return shown_.complete; }

    /// Takes settings that have no problems and runs them; others change nothing and their problems come
    /// back.
    std::vector<SettingsProblem> setSettings(RunSettings settings);
    /// Changes some of them: `live->change([&](RunSettings& s) { s.hyper.rate = 0.5; })`.
    template <typename Change>
    std::vector<SettingsProblem> change(Change&& edit) {
        RunSettings edited = settings_;
        edit(edited);
        return setSettings(std::move(edited));
    }

    /// Whoever may not change all of them: other settings that it does not allow change nothing. None: all
    /// may be changed.
    using Guard = std::function<bool(const RunSettings& now, const RunSettings& wanted)>;
    void setGuard(Guard guard) { guard_ = std::move(guard); }

    void cancel() { worker_->cancel(); }

    /// Shows this run, and every one to come, first without any step; none of what is hidden, nor the
    /// verdict, is to be had here before it is revealed.
    void hideSteps();
    /// No run is hidden from now on.
    void showAllSteps();
    /// Shows one more step, and answers whether there was one.
    bool revealStep();
    /// Shows this run to its end, even to one that is still to come.
    void revealAll();
    /// Shows this run to that step and no further, while runs are hidden.
    void revealTo(std::size_t step);
    /// The last step that may be known; the largest number where nothing is hidden.
    std::size_t revealed() const;
    /// Whether steps of the run shown now, or its end, are hidden.
    bool isHiding() const;

signals:
    void settingsChanged();
    void refused(); ///< by the guard
    void hidingChanged(bool hiding);
    void runChanged();               ///< a run, or more of one, is there
    void diagnosisChanged();         ///< its verdict is there, or the cure has been found
    void failed(const QString& why); ///< no memory for the run, say; the one before stays shown

private:
    void take(RunResult result);
    void setHorizon(std::optional<std::size_t> horizon);
    void updateKnown();

    RunSettings settings_;
    std::shared_ptr<const Formula> formula_;
    RunResult shown_;
    std::shared_ptr<const Run> known_;   ///< of the shown run, as far as the horizon
    std::optional<std::size_t> horizon_; ///< the last step that is known; none where nothing is hidden
    bool hiding_ = false;
    Guard guard_;
    bool awaited_ = true; ///< the run of the newest settings is still to come
    std::uint64_t generation_ = 0;

    NewestHop<RunResult> hop_;
    std::unique_ptr<RunWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
