#include "ui/pins/pin_summary.h"

#include "core/text/number_text.h"
#include "ui/run/run_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/words/words.h"

namespace downhill {

namespace {

PinSummary summaryOf(const PinnedRun& pinned) {
    const RunSettings& settings = pinned.settings;
    const QString rate = exactForPeople(settings.hyper.rate);
    PinSummary summary{
        settings.hyper.rate,
        settings.hyper.rule,
        std::nullopt,
        0,
        PinListText::tr("rate %1").arg(rate),
        PinListText::tr("%1, %2, rate %3").arg(costWords(*pinned.cost), startWords(settings), rate)};
    if (pinned.curve) {
        summary.steps = pinned.curve->stepsTaken();
        summary.finalCost = pinned.curve->costs().back();
    }
    return summary;
}

PinSummary summaryOf(const std::shared_ptr<const TrainingRun>& training) {
    const TrainingSettings& settings = *training->settings;
    const QString batch = batchWords(settings.hyper.batch, training->data->training.count());
    const QString rate = exactForPeople(settings.hyper.rate);
    return {settings.hyper.rate,
            settings.hyper.rule,
            training->stepsTaken(),
            training->heldOut.empty() ? training->newest->cost : training->heldOut.back().cost,
            PinListText::tr("rate %1, %2").arg(rate, batch),
            PinListText::tr("%1, seed %2, rate %3, %4 each step")
                .arg(qs(training->data->name), QString::number(settings.seed), rate, batch)};
}

} // namespace

PinSummary summaryOf(const Pinned& what) {
    return std::visit([](const auto& one) { return summaryOf(one); }, what);
}

} // namespace downhill
