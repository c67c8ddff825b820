// Predict first: the run is hidden step by step, and what someone says of it is kept beside the truth.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/predict/prediction.h"

#include <QObject>

#include <optional>

namespace downhill {

class LiveRun;

/// While it is on, a LiveRun hides its steps; every new run begins hidden. Nobody needs to say anything
/// before a step is revealed.
class Predictions : public QObject {
    Q_OBJECT
public:
    explicit Predictions(LiveRun* live, QObject* parent = nullptr); ///< off

    /// Since it was switched on, over all runs.
    struct Tally {
        int steps = 0, close = 0; ///< steps that were predicted and revealed, and of those the close ones
        int verdicts = 0, right = 0;
        bool operator==(const Tally&) const = default;
    };

    struct State {
        bool on = false;
        std::size_t revealed = 0;      ///< steps of the run that are known; where it is off, all of them
        std::vector<Prediction> steps; ///< what was said of it
        std::optional<Verdict> verdict;
        bool verdictSettled = false; ///< and counted
        Tally tally;
        bool operator==(const State&) const = default;
    };
    State state() const;
    /// Of the run that is there, whose steps it hides or reveals.
    void setState(const State& state);

    bool isOn() const { return on_; }
    void setOn(bool on);          ///< on: from step 0, with an empty tally
    bool isOpen() const;          ///< something is hidden, so that there is something to say
    std::size_t nextStep() const; ///< the first that is hidden, where isOpen()

    /// Where the next step leads, instead of what was said of it before; nothing where nothing is open. One
    /// entry a knob; not all finite: nothing is said.
    void say(const std::vector<double>& place);
    void takeBack();
    void sayVerdict(std::optional<Verdict> verdict);

    const std::vector<Prediction>& steps() const { return steps_; } ///< of this run, in order
    const Prediction* of(std::size_t step) const;                   ///< null where nothing was said
    std::optional<Verdict> verdict() const { return verdict_; }
    const Tally& tally() const { return tally_; }

public slots:
    void revealStep();
    void revealAll();
    void startAgain(); ///< the same run, hidden again

signals:
    void switched(bool on);
    void changed();          ///< something was said, taken back, or settled
    void answered();         ///< said or taken back
    void revealed(int step); ///< up to this one
    void forgotten();        ///< another run, or the same again: nothing is said of it yet

private:
    void forget();
    void settle();
    void settleVerdict();

    LiveRun* live_;
    bool on_ = false;
    std::vector<Prediction> steps_;
    std::optional<Verdict> verdict_;
    bool verdictSettled_ = false;
    Tally tally_;
};

} // namespace downhill
