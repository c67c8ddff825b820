#include "ui/handout/scene_computing.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/step_buffer_pool.h"
#include "core/diagnosis/diagnosis.h"
#include "core/digits/digit_source.h"
#include "core/text/number_text.h"
#include "core/training/trainer.h"
#include "core/training_diagnosis/training_diagnosis.h"
#include "ui/charts/plot/caption.h"
#include "ui/export/hyperparameter_words.h"
#include "ui/export/run_picture.h"
#include "ui/export/training_picture.h"
#include "ui/pins/pin_list.h"
#include "ui/run/run_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

void stopIfWanted(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw SceneStopped();
}

/// How many steps may be known; none: all.
std::optional<std::size_t> revealed(const Scene& scene, const Predictions::State& predictions) {
    if (predictions.on)
        return predictions.revealed;
    return scene.question.kind == SceneQuestion::Kind::predict ? std::optional<std::size_t>(0) : std::nullopt;
}

/// Of a run whose end is not told.
QString hidingWords(const Formula& cost, const RunSettings& settings) {
    QStringList parts{costWords(cost), startWords(settings), rateWords(settings.hyper)};
    parts += ruleWords(settings.hyper);
    if (!settings.rateChanges.empty())
        parts += PictureText::tr("rate changes %1").arg(qs(rateChangesText(settings.rateChanges)));
    parts += PictureText::tr("at most %1").arg(stepsWords(settings.steps));
    return parts.join(captionGap());
}

/// The words stand below the picture, and can be searched there.
ComputedScene withoutCaption(Picture picture, QString words) {
    picture.caption.clear();
    return {std::move(picture), std::move(words)};
}

} // namespace

SceneComputing::SceneComputing(std::function<void(const QString&)> tell)
    : tell_(tell ? std::move(tell) : [](const QString&) {}) {}

SceneComputing::~SceneComputing() = default;

ComputedScene SceneComputing::compute(const Scene& scene, const std::stop_token& stop) {
    const SessionState& session = scene.session;
    if (const RunPageState* shown = shownRun(session))
        return run(scene, *shown, stop);
    if (session.page == PageName::network && session.network)
        return training(scene, *session.network, stop);
    return {};
}

ComputedScene SceneComputing::run(const Scene& scene, const RunPageState& state,
                                  const std::stop_token& stop) {
    StepBufferPool pool;
    const auto runOf = [&](const Formula& cost, const RunSettings& settings) {
        auto done = std::make_shared<const Run>(descend(cost, settings, stop, pool, [&](const Run& partial) {
            tell_(PictureText::tr("%1 of at most %2")
                      .arg(qs(countText(partial.stepsTaken())), stepsWords(settings.steps)));
        }));
        stopIfWanted(stop);
        return done;
    };
    RunPicture content{.cost = costOf(state.settings), .run = {}, .diagnosis = {}};
    content.run = runOf(*content.cost, state.settings);

    PinList pins;
    pins.setOfThisCost(isRunOf(content.cost));
    std::vector<PinList::Pin> all = state.pins;
    for (PinList::Pin& pin : all)
        if (auto* pinned = std::get_if<PinnedRun>(&pin.what); pinned && pin.shown)
            pinned->curve = RunCurve(runOf(*pinned->cost, pinned->settings)).thinned();
    pins.setPins(std::move(all));

    const auto known = revealed(scene, state.predictions);
    const bool hides = known && *known < content.run->stepsTaken();
    if (hides) {
        content.run = std::make_shared<const Run>(content.run->upTo(*known));
        pins.setSecret(state.settings);
    } else {
        content.diagnosis = diagnoseWithoutCure(*content.run, *content.cost, viewOf(*content.cost));
    }
    const auto step = static_cast<std::size_t>(
        std::max<std::uint64_t>(scene.playTo, static_cast<std::uint64_t>(std::max(0, state.step))));
    content.step = std::min(step, content.run->stepsTaken());
    content.pinned = pins.lines();
    content.part = state.part;
    Picture picture = pictureOf(content, ExportKind::bothCurves, state.logarithmic);
    QString words = hides ? hidingWords(*content.cost, state.settings) : picture.caption;
    return withoutCaption(std::move(picture), std::move(words));
}

ComputedScene SceneComputing::training(const Scene& scene, const NetworkState& state,
                                       const std::stop_token& stop) {
    const auto trained = [&](const TrainingSettings& settings, std::uint64_t step) {
        Trainer trainer(settings, digitsOf(settings.digits));
        trainer.train(step, stop, [&](const TrainingRun& partial) {
            tell_(PictureText::tr("%1 of %2").arg(qs(countText(partial.stepsTaken())), stepsWords(step)));
        });
        stopIfWanted(stop);
        trainer.measure();
        return std::make_shared<const TrainingRun>(trainer.training());
    };
    TrainingPicture content;
    content.training = trained(state.page.settings, std::max(scene.playTo, state.page.step));
    content.diagnosis = diagnose(*content.training);
    content.effort = state.page.byImages ? Effort::images : Effort::steps;
    PinList pins;
    for (const TrainingPin& pin : state.pins)
        if (pin.shown) {
            auto pinned = trained(pin.settings, pin.step);
            const Diagnosis diagnosis = diagnose(*pinned);
            pins.add({pin.name, std::move(pinned), diagnosis, pin.look, true});
        }
    content.pinned = pins.trainingLines();
    Picture picture = pictureOf(content, state.page.logarithmic);
    QString words = picture.caption;
    return withoutCaption(std::move(picture), std::move(words));
}

std::shared_ptr<const DigitData> SceneComputing::digitsOf(const DigitSource& source) {
    if (!digits_ || *source_ != source) {
        auto loaded = loadDigits(source);
        if (const auto* problem = std::get_if<DigitsProblem>(&loaded))
            throw SceneFailure{wordsOf(problem->fact)};
        digits_ = std::get<std::shared_ptr<const DigitData>>(std::move(loaded));
        source_ = std::make_unique<DigitSource>(source);
    }
    return digits_;
}

} // namespace downhill
