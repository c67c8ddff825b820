// Sessions as no person would make them, but could.
#pragma once

#include "ui/session/scene.h"

#include <cstdint>
#include <random>

namespace downhill::test {

/// Any settings without problems, any doubles to the last bit, with pins and predictions or without.
class RandomSession {
public:
    explicit RandomSession(std::uint32_t seed) : random_(seed) {}

    SessionState session();
    Scene scene();
    LessonState lesson(); ///< with scenes or without
    /// Any finite double, all magnitudes alike, zeros of both signs among them.
    double number();
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

private:
    bool perhaps() { return below(2) == 1; }
    double positive();
    Hyperparameters hyper();
    RunSettings run(std::size_t knobs);
    TrainingSettings training();
    RunPageState runPage(std::size_t knobs);
    NetworkState network();
    Predictions::State predictions(std::size_t knobs);
    QString name();

    std::mt19937_64 random_;
};

} // namespace downhill::test
