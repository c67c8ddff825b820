#include "core/text/number_text.h"
#include "ui/history/change_parts.h"
#include "ui/page/page_state.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

// What is in force counts: on the way it is a change, at the start a setting.
QStringList differencesOf(const TrainingPageState& before, const TrainingPageState& after) {
    const TrainingSettings &was = before.settings, &is = after.settings;
    QStringList names;
    if (was.digits != is.digits)
        names += HistoryText::tr("other digits");
    if (was.network != is.network)
        names += HistoryText::tr("other network");
    if (was.seed != is.seed)
        names += fromTo(HistoryText::tr("seed"), QString::number(was.seed), QString::number(is.seed));
    if (static_cast<bool>(was.start) != static_cast<bool>(is.start) ||
        (was.start && is.start && *was.start != *is.start))
        names += is.start ? HistoryText::tr("knobs from a file") : HistoryText::tr("knobs at random");
    names += hyperDifferences(hyperparametersAt(was, before.step), hyperparametersAt(is, after.step),
                              HistoryText::tr("images each step"));
    names += pinDifferences(before.pins, after.pins);
    if (before.logarithmic != after.logarithmic)
        names += after.logarithmic ? HistoryText::tr("log scale") : HistoryText::tr("linear scale");
    if (before.byImages != after.byImages)
        names += after.byImages ? HistoryText::tr("by images read") : HistoryText::tr("by steps");
    if (before.speed != after.speed)
        names += fromTo(HistoryText::tr("speed"), exactForPeople(before.speed), exactForPeople(after.speed));
    if (names.isEmpty() && after.step < before.step)
        names += after.step == 0 ? HistoryText::tr("back to the start")
                                 : HistoryText::tr("back to step %1").arg(qs(countText(after.step)));
    if (names.isEmpty() && before.step < after.step)
        names += HistoryText::tr("on to step %1").arg(qs(countText(after.step)));
    if (names.isEmpty() && before.pinsShown != after.pinsShown)
        names += HistoryText::tr("tab");
    if (names.isEmpty() && was != is)
        names += HistoryText::tr("training");
    return names;
}

} // namespace downhill
