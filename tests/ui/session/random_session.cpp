#include "tests/ui/session/random_session.h"

#include "core/network/initial_knobs.h"

#include <bit>
#include <cmath>
#include <limits>

namespace downhill::test {

double RandomSession::number() {
    switch (below(8)) {
    case 0:
        return 0.0;
    case 1:
        return -0.0;
    case 2:
        return below(2000) - 1000;
    default:
        break;
    }
    double value = 0;
    do
        value = std::bit_cast<double>(std::uint64_t{random_()});
    while (!std::isfinite(value));
    return value;
}

double RandomSession::positive() {
    const double value = std::abs(number());
    return value > 0 ? value : std::numeric_limits<double>::denorm_min();
}

QString RandomSession::name() {
    static const QStringList names{"mine",      "<b>bold</b>",    "rate 0.1, \"quoted\"",
                                   "5 × 3 & é", "back\\slash %1", "\u202eright\u202c",
                                   "w₁² 😀"};
    return names[below(static_cast<int>(names.size()))];
}

Hyperparameters RandomSession::hyper() {
    Hyperparameters hyper;
    hyper.rate = positive();
    const double part = std::ldexp(static_cast<double>(random_() >> 11U), -53); // 0 ≤ … < 1
    switch (below(4)) {
    case 0:
        hyper.rule = {"momentum", {part}};
        break;
    case 1:
        hyper.rule = {"adam", {part, part / 3, positive()}};
        break;
    default:
        break;
    }
    if (perhaps())
        hyper.schedule = {"exponential", {(1 + part) / 2}};
    return hyper;
}

RunSettings RandomSession::run(std::size_t knobs) {
    static const std::vector<std::string> one{"w^2", "|w| · 2", "sin(3w) + w^2/10", "(w^2-4)^2/8"};
    static const std::vector<std::string> two{"w1^2 + 6w2^2", "w1^2 + w2^4"};
    const auto& costs = knobs == 1 ? one : two;
    RunSettings settings;
    settings.cost = costs[static_cast<std::size_t>(below(static_cast<int>(costs.size())))];
    settings.start.clear();
    for (std::size_t knob = 0; knob < knobs; ++knob)
        settings.start.push_back(number());
    settings.hyper = hyper();
    for (std::uint64_t step = 1; perhaps() && step < 100; step += 1 + static_cast<std::uint64_t>(below(9)))
        settings.rateChanges.push_back({step, positive()});
    settings.steps = 1 + static_cast<std::uint64_t>(below(static_cast<int>(RunSettings::maxSteps)));
    settings.tolerance = perhaps() ? 0 : positive();
    return settings;
}

TrainingSettings RandomSession::training() {
    TrainingSettings settings;
    if (perhaps())
        settings.digits = {"/a, b/images.gz", "/é/labels"};
    settings.network = {perhaps() ? Activation::relu : Activation::tanh,
                        perhaps() ? OutputCost::squaredError : OutputCost::crossEntropy};
    settings.seed = random_() >> 11U; // below 2⁵³
    if (below(4) == 0)
        settings.start =
            std::make_shared<const std::vector<float>>(initialKnobs(settings.network, settings.seed));
    settings.hyper = hyper();
    settings.hyper.batch =
        perhaps() ? Hyperparameters::allSamples : 1 + static_cast<std::size_t>(below(9999));
    for (std::uint64_t step = 0; perhaps() && step < 100; step += 1 + static_cast<std::uint64_t>(below(9))) {
        settings.changes.push_back({step, hyper()});
        settings.changes.back().hyper.batch = 1 + static_cast<std::size_t>(below(9999));
    }
    if (perhaps())
        settings.steps = 1 + static_cast<std::uint64_t>(below(static_cast<int>(RunSettings::maxSteps)));
    settings.tolerance = perhaps() ? 0 : positive();
    return settings;
}

Predictions::State RandomSession::predictions(std::size_t knobs) {
    Predictions::State state;
    state.on = true;
    state.revealed =
        perhaps() ? static_cast<std::size_t>(below(50)) : std::numeric_limits<std::size_t>::max();
    const int count = below(4);
    for (int i = 0; i < count; ++i) {
        Prediction one{.step = static_cast<std::size_t>(3 * i + 1), .said = {}, .truth = {}};
        const bool revealed = i + 1 < count || perhaps();
        for (std::size_t knob = 0; knob < knobs; ++knob) {
            one.said.push_back(number());
            if (revealed)
                one.truth.push_back(below(9) ? number() : -std::numeric_limits<double>::infinity());
        }
        if (revealed)
            one.stepLength = below(9) ? positive() : std::numeric_limits<double>::infinity();
        state.steps.push_back(one);
    }
    if (perhaps())
        state.verdict = static_cast<Verdict>(below(6));
    state.verdictSettled = perhaps();
    state.tally = {below(99), below(99), below(99), below(99)};
    return state;
}

RunPageState RandomSession::runPage(std::size_t knobs) {
    RunPageState state;
    state.settings = run(knobs);
    for (int look = below(3); look < mostPins && perhaps(); look += 1 + below(3)) {
        const RunSettings pinned = run(knobs);
        state.pins.push_back({name(), PinnedRun{costOf(pinned), pinned}, {}, look, perhaps()});
    }
    state.step = below(static_cast<int>(RunSettings::maxSteps) + 1);
    state.speed = 0.5 * below(20);
    state.logarithmic = perhaps();
    state.rateCurve = perhaps();
    state.fromHere = perhaps();
    state.pinsShown = perhaps();
    if (perhaps()) {
        const double from = 0.1 * below(1000), to = from + 0.001 * (1 + below(1000));
        state.part = MapView{{from, to}, {-to, -from}};
    }
    if (perhaps())
        state.predictions = predictions(knobs);
    return state;
}

NetworkState RandomSession::network() {
    NetworkState state;
    state.page.settings = training();
    state.page.step = static_cast<std::uint64_t>(below(1'000'000'000));
    state.page.speed = 10 * below(20);
    state.page.logarithmic = perhaps();
    state.page.byImages = perhaps();
    state.page.pinsShown = perhaps();
    for (int look = below(3); look < mostPins && perhaps(); look += 1 + below(3))
        state.pins.push_back({name(), look, perhaps(), training(), random_() % 1'000'000'000});
    return state;
}

SessionState RandomSession::session() {
    SessionState session;
    session.page = static_cast<PageName>(below(4));
    if (below(5))
        session.oneKnob = runPage(1);
    if (below(5))
        session.twoKnobs = runPage(2);
    if (below(5))
        session.network = network();
    return session;
}

Scene RandomSession::scene() {
    Scene scene;
    scene.title = name();
    if (perhaps())
        scene.note = name() + QStringLiteral("\n\t") + name();
    scene.session = session();
    scene.playTo = perhaps() ? static_cast<std::uint64_t>(below(1000)) : 0;
    for (const StagePictureRow& row : stagePictures())
        if (scene.pictures.size() < 3 && perhaps())
            scene.pictures.push_back(row.picture);
    for (const auto& [partName, part] : partNames) {
        if (below(9) == 0)
            scene.at = part;
        if (below(4) == 0)
            scene.access[part] = perhaps() ? PartAccess::locked : PartAccess::hidden;
    }
    scene.question.kind = static_cast<SceneQuestion::Kind>(below(3));
    if (perhaps())
        scene.question.words = name();
    if (perhaps())
        scene.question.answer = name();
    return scene;
}

LessonState RandomSession::lesson() {
    LessonState lesson{session(), {}};
    while (below(3) == 0)
        lesson.scenes.push_back(scene());
    return lesson;
}

} // namespace downhill::test
