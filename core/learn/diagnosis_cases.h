// Loss curves to be read, without end.
#pragma once

#include "core/digits/digit_images.h"
#include "core/learn/diagnosis_case.h"
#include "core/training/training_run.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace downhill {

/// Says what is wrong with a training of the network, with the cure looked up. Where `stop` asks it may come
/// back without one.
using TrainingJudge = std::function<Diagnosis(const TrainingRun&, const std::stop_token&)>;

/// Draws runs with one and two knobs, and of the network where there is a judge for it. In every eight cases
/// each kind comes twice, in any order. What kind a case is, the diagnosis of its run says; a run that comes
/// out otherwise than wished, or can't be told by its curve, is drawn again.
///
/// Which cases come follows from the seed and the judge alone. For one thread at a time.
class DiagnosisCases {
public:
    static constexpr std::size_t round = 8;

    explicit DiagnosisCases(std::uint64_t seed, TrainingJudge judge = {})
        : seed_(seed), judge_(std::move(judge)) {}

    /// Case number `index`, whichever were drawn before. One of the network takes some seconds, the others a
    /// fraction of one. Empty only where `stop` asks.
    std::optional<DiagnosisCase> draw(std::uint64_t index, const std::stop_token& stop = {});

    /// What kind it shall be.
    CaseKind wished(std::uint64_t index) const;

private:
    std::optional<DiagnosisCase> drawTraining(std::uint64_t index, const std::stop_token& stop);

    std::uint64_t seed_;
    TrainingJudge judge_;
    std::shared_ptr<const DigitData> digits_; ///< once they are needed
};

} // namespace downhill
