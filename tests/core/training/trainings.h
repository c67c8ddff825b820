// What tests of trainings share.
#pragma once

#include "core/descent/rate_schedule.h"
#include "core/digits/synthetic_digits.h"
#include "core/rules/update_rule.h"
#include "core/training/trainer.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace downhill {

inline RuleChoice rule(const std::string& text) { return std::get<RuleChoice>(parseChoice<RuleRow>(text)); }
inline ScheduleChoice schedule(const std::string& text) {
    return std::get<ScheduleChoice>(parseChoice<ScheduleRow>(text));
}

/// Few enough to train on in no time.
inline std::shared_ptr<const DigitData> fewDigits() {
    static const auto data = std::make_shared<const DigitData>(syntheticDigits(1, 120, 20));
    return data;
}

inline std::shared_ptr<const DigitData> allDigits() {
    static const auto data = std::make_shared<const DigitData>(syntheticDigits());
    return data;
}

/// 8 images a step: 15 steps an epoch of fewDigits().
inline TrainingSettings fewAtATime(std::uint64_t steps) {
    TrainingSettings settings;
    settings.steps = steps;
    settings.hyper.batch = 8;
    return settings;
}

inline Hyperparameters hyperparametersWith(double rate, const char* name, std::size_t batch = 8) {
    Hyperparameters hyper = TrainingSettings().hyper;
    hyper.rate = rate;
    hyper.rule = rule(name);
    hyper.batch = batch;
    return hyper;
}

inline void goOn(Trainer& trainer, std::uint64_t until) { trainer.train(until, {}, nullptr); }

/// To the last bit: tables, measurements and knobs.
inline void expectSame(const TrainingRun& a, const TrainingRun& b) {
    EXPECT_EQ(a.stopped, b.stopped);
    EXPECT_EQ(a.stride, b.stride);
    EXPECT_EQ(a.imagesRead, b.imagesRead);
    ASSERT_EQ(a.rows.size(), b.rows.size());
    for (std::size_t row = 0; row < a.rows.size(); ++row) {
        ASSERT_EQ(a.rows[row].cost, b.rows[row].cost) << "row " << row;
        ASSERT_EQ(a.rows[row].gradientNorm, b.rows[row].gradientNorm) << "row " << row;
    }
    ASSERT_EQ(a.heldOut.size(), b.heldOut.size());
    for (std::size_t i = 0; i < a.heldOut.size(); ++i) {
        ASSERT_EQ(a.heldOut[i].step, b.heldOut[i].step);
        ASSERT_EQ(a.heldOut[i].cost, b.heldOut[i].cost);
        ASSERT_EQ(a.heldOut[i].accuracy, b.heldOut[i].accuracy);
    }
    EXPECT_EQ(a.newest->step, b.newest->step);
    EXPECT_EQ(a.newest->cost, b.newest->cost);
    EXPECT_EQ(a.newest->knobs, b.newest->knobs);
    EXPECT_EQ(a.newest->gradient, b.newest->gradient);
}

} // namespace downhill
