// Settings in, a run out: the one place where the window meets the worker.
#pragma once

#include "core/cost/catalogue.h"
#include "core/descent/run_worker.h"
#include "ui/run/newest_hop.h"

#include <QObject>

#include <memory>
#include <optional>

namespace downhill {

/// Holds the settings chosen now and the latest result for them. Every change starts a new run on the worker;
/// results come back through one queued hop, coalesced to the newest, and only those of the newest settings
/// are shown.
class LiveRun : public QObject {
    Q_OBJECT
public:
    explicit LiveRun(const NamedCost& first, QObject* parent = nullptr); ///< runs that one at once
    ~LiveRun() override;

    const RunSettings& settings() const { return settings_; }
    /// The cost of the settings; never null.
    const std::shared_ptr<const Formula>& formula() const { return formula_; }
    /// Its catalogue entry, or null for a formula of one's own.
    const NamedCost* namedCost() const { return findNamedCost(*formula_); }

    /// The run shown now: null until the first one arrives. It may belong to settings a moment older than
    /// settings().
    const std::shared_ptr<const Run>& run() const { return shown_.run; }
    /// The formula which that run descended.
    std::shared_ptr<const Formula> runFormula() const;
    const std::optional<Diagnosis>& diagnosis() const { return shown_.diagnosis; }
    bool isComplete() const { return shown_.complete; }

    /// Takes settings that have no problems and runs them; others change nothing and their problems come
    /// back.
    std::vector<SettingsProblem> setSettings(RunSettings settings);
    /// Changes some of them: `live->change([&](RunSettings& s) { s.rate = 0.5; })`.
    template <typename Change>
    std::vector<SettingsProblem> change(Change&& edit) {
        RunSettings edited = settings_;
        edit(edited);
        return setSettings(std::move(edited));
    }

    void cancel() { worker_->cancel(); }

signals:
    void settingsChanged();
    void runChanged();               ///< a run, or more of one, is there
    void diagnosisChanged();         ///< its verdict is there, or the cure has been found
    void failed(const QString& why); ///< there was no memory for the run; the one before stays shown

private:
    void take(RunResult result);

    RunSettings settings_;
    std::shared_ptr<const Formula> formula_;
    RunResult shown_;
    std::uint64_t generation_ = 0;

    NewestHop<RunResult> hop_;
    std::unique_ptr<RunWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
