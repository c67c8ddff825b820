// What to do about a run, or why nothing helps.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences adviceSentences() {
    static constexpr Sentence all[] = {
        {"advice.lower", QT_TRANSLATE_NOOP("Advice", "Lower the rate.")},
        {"advice.lower.arrives",
         QT_TRANSLATE_N_NOOP("Advice", "Lower the rate: {rate} gets there in {steps} steps."), "steps",
         "Lower the rate: {rate} gets there in {steps} step."},
        {"advice.lower.works", QT_TRANSLATE_NOOP("Advice", "Lower the rate: {rate} works.")},
        {"advice.lower.from_start", QT_TRANSLATE_NOOP("Advice", "Lower the rate from the start.")},
        {"advice.lower.from_start.arrives",
         QT_TRANSLATE_N_NOOP("Advice", "Lower the rate from the start: {rate} gets there in {steps} steps."),
         "steps", "Lower the rate from the start: {rate} gets there in {steps} step."},
        {"advice.lower.from_start.works",
         QT_TRANSLATE_NOOP("Advice", "Lower the rate from the start: {rate} works.")},
        {"advice.lower.ends_higher",
         QT_TRANSLATE_NOOP(
             "Advice", "Lower the rate: it settles then, though not as low as this run happened to end.")},
        {"advice.raise.ends_higher",
         QT_TRANSLATE_NOOP(
             "Advice", "Raise the rate: it settles then, though not as low as this run happened to end.")},
        {"advice.raise", QT_TRANSLATE_NOOP("Advice", "Raise the rate.")},
        {"advice.raise.arrives",
         QT_TRANSLATE_N_NOOP("Advice", "Raise the rate: {rate} gets there in {steps} steps."), "steps",
         "Raise the rate: {rate} gets there in {steps} step."},
        {"advice.raise.works", QT_TRANSLATE_NOOP("Advice", "Raise the rate: {rate} works.")},
        {"advice.raise.from_start", QT_TRANSLATE_NOOP("Advice", "Raise the rate from the start.")},
        {"advice.raise.from_start.arrives",
         QT_TRANSLATE_N_NOOP("Advice", "Raise the rate from the start: {rate} gets there in {steps} steps."),
         "steps", "Raise the rate from the start: {rate} gets there in {steps} step."},
        {"advice.raise.from_start.works",
         QT_TRANSLATE_NOOP("Advice", "Raise the rate from the start: {rate} works.")},
        {"advice.would_glide", QT_TRANSLATE_NOOP("Advice", "A lower rate would glide.")},
        {"advice.would_glide.arrives",
         QT_TRANSLATE_N_NOOP("Advice", "A lower rate would glide: {rate} gets there in {steps} steps."),
         "steps", "A lower rate would glide: {rate} gets there in {steps} step."},
        {"advice.would_glide.works", QT_TRANSLATE_NOOP("Advice", "A lower rate would glide: {rate} works.")},
        {"advice.less_momentum", QT_TRANSLATE_NOOP("Advice", "Less momentum would swing less.")},
        {"advice.less_momentum.named",
         QT_TRANSLATE_NOOP("Advice", "Less momentum (a lower {parameter}) would swing less.")},
        {"rates.lower", QT_TRANSLATE_NOOP("Advice", "lower rates")},
        {"rates.higher", QT_TRANSLATE_NOOP("Advice", "higher rates")},
        {"advice.none_arrives",
         QT_TRANSLATE_N_NOOP("Advice", "None of the {rates} that were tried arrives from here in {steps} "
                                       "steps: allow more, or start elsewhere."),
         "steps",
         "None of the {rates} that were tried arrives from here in {steps} step: allow more, or start "
         "elsewhere."},
        {"advice.none_arrives.shrink_more_slowly",
         QT_TRANSLATE_N_NOOP(
             "Advice", "None of the {rates} that were tried arrives from here in {steps} steps: let the "
                       "rate shrink more slowly, allow more, or start elsewhere."),
         "steps",
         "None of the {rates} that were tried arrives from here in {steps} step: let the rate shrink more "
         "slowly, allow more, or start elsewhere."},
        {"advice.none_arrives.less_momentum",
         QT_TRANSLATE_N_NOOP("Advice", "None of the {rates} that were tried arrives from here in {steps} "
                                       "steps. Less momentum lets the swings die down."),
         "steps",
         "None of the {rates} that were tried arrives from here in {steps} step. Less momentum lets the "
         "swings "
         "die down."},
        {"advice.none_arrives.less_momentum.named",
         QT_TRANSLATE_N_NOOP("Advice",
                             "None of the {rates} that were tried arrives from here in {steps} "
                             "steps. Less momentum (a lower {parameter}) lets the swings die down."),
         "steps",
         "None of the {rates} that were tried arrives from here in {steps} step. Less momentum (a lower "
         "{parameter}) "
         "lets the swings die down."},
        {"advice.looks_bottomless",
         QT_TRANSLATE_NOOP("Advice", "It looks as if this cost had no bottom; then no rate helps.")},
        {"advice.no_bottom",
         QT_TRANSLATE_NOOP("Advice", "No rate helps: this cost has no bottom to arrive at.")},
        {"advice.bottom_farther",
         QT_TRANSLATE_NOOP("Advice", "More steps would show whether there is a bottom.")},
        {"advice.slope_never_shrinks",
         QT_TRANSLATE_NOOP("Advice",
                           "The slope is as large in each row, so the steps do not shrink by themselves: "
                           "let a schedule shrink the rate.")},
        {"advice.steps_never_shrink",
         QT_TRANSLATE_NOOP("Advice",
                           "The steps of this rule do not shrink with the slope: let a schedule shrink the "
                           "rate far enough.")},
        {"advice.decay_pulls",
         QT_TRANSLATE_NOOP("Advice",
                           "Weight decay pulls each knob towards 0, away from the bottom as well: try less "
                           "of it.")},
        {"advice.start_where_defined", QT_TRANSLATE_NOOP("Advice", "Start where the cost is defined.")},
        {"advice.beside_ridge", QT_TRANSLATE_NOOP("Advice", "Start a little beside its ridge.")},
        {"advice.beside_place", QT_TRANSLATE_NOOP("Advice", "Start a little beside it.")},
        {"advice.start_elsewhere", QT_TRANSLATE_NOOP("Advice", "Start somewhere else.")},
        {"advice.training.none_learns",
         QT_TRANSLATE_NOOP("Advice",
                           "None of the rates that were tried learns anything from here: start elsewhere.")},
    };
    return {"Advice", all};
}

} // namespace downhill
