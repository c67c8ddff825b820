// What a scene shows, computed anew from its settings.
#pragma once

#include "ui/export/picture.h"
#include "ui/session/scene.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace downhill {

struct DigitData;
struct DigitSource;

/// What a page of the handout is about.
struct ComputedScene {
    std::optional<Picture> picture; ///< none where the scene keeps no run
    QString settings;               ///< in words: the caption of an export
};

/// Thrown: why a scene cannot be computed, in one line.
struct SceneFailure {
    QString why;
};
/// Thrown where it was told to stop.
struct SceneStopped {};

/// Runs and trains, on any one thread. Digits are kept from one scene to the next.
class SceneComputing {
public:
    /// `tell` hears, from the same thread, how far a long one has come.
    explicit SceneComputing(std::function<void(const QString&)> tell = nullptr);
    ~SceneComputing();

    /// A run is shown to its end with the scene's step marked; one that is to be predicted only as far as it
    /// was revealed, and without its verdict. A training is shown as far as it had come. Throws a
    /// SceneFailure, SceneStopped, or std::bad_alloc.
    ComputedScene compute(const Scene& scene, const std::stop_token& stop = {});

private:
    ComputedScene run(const Scene& scene, const RunPageState& state, const std::stop_token& stop);
    ComputedScene training(const Scene& scene, const NetworkState& state, const std::stop_token& stop);
    std::shared_ptr<const DigitData> digitsOf(const DigitSource& source);

    std::function<void(const QString&)> tell_;
    std::unique_ptr<DigitSource> source_; ///< of the digits
    std::shared_ptr<const DigitData> digits_;
};

} // namespace downhill
