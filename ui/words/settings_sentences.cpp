// What is wrong with settings: what was given, and what is allowed.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences settingsSentences() {
    static constexpr Sentence all[] = {
        {"problem.cost", QT_TRANSLATE_NOOP("Settings", "Cost: given was {given}, allowed is {allowed}")},
        {"problem.constants",
         QT_TRANSLATE_NOOP("Settings", "Constants: given was {given}, allowed is {allowed}")},
        {"problem.start", QT_TRANSLATE_NOOP("Settings", "Start: given was {given}, allowed is {allowed}")},
        {"problem.start_knobs",
         QT_TRANSLATE_NOOP("Settings", "Knobs to start from: given was {given}, allowed is {allowed}")},
        {"problem.rate",
         QT_TRANSLATE_NOOP("Settings", "Learning rate: given was {given}, allowed is {allowed}")},
        {"problem.rule", QT_TRANSLATE_NOOP("Settings", "Rule: given was {given}, allowed is {allowed}")},
        {"problem.schedule",
         QT_TRANSLATE_NOOP("Settings", "Schedule: given was {given}, allowed is {allowed}")},
        {"problem.rate_changes",
         QT_TRANSLATE_NOOP("Settings", "Rate changes: given was {given}, allowed is {allowed}")},
        {"problem.batch", QT_TRANSLATE_NOOP("Settings", "Batch: given was {given}, allowed is {allowed}")},
        {"problem.changes",
         QT_TRANSLATE_NOOP("Settings", "Changes: given was {given}, allowed is {allowed}")},
        {"problem.steps", QT_TRANSLATE_NOOP("Settings", "Steps: given was {given}, allowed is {allowed}")},
        {"problem.tolerance",
         QT_TRANSLATE_NOOP("Settings", "Tolerance: given was {given}, allowed is {allowed}")},
        {"problem.choice", QT_TRANSLATE_NOOP("Settings", "given was '{given}', allowed is {allowed}")},
        {"given.nothing", QT_TRANSLATE_NOOP("Settings", "nothing")},
        {"given.numbers", QT_TRANSLATE_NOOP("Settings", "{first},… ({count} numbers)")},
        {"given.of_them", QT_TRANSLATE_NOOP("Settings", "{count} of them")},
        {"given.without_value", QT_TRANSLATE_NOOP("Settings", "{parameter} without a value")},
        {"given.without_steps", QT_TRANSLATE_NOOP("Settings", "{name} without a number of steps")},
        {"given.knobs", QT_TRANSLATE_NOOP("Settings", "{count} knobs")},
        {"given.not_finite_knob", QT_TRANSLATE_NOOP("Settings", "a knob that is not finite")},
        {"given.change_at", QT_TRANSLATE_NOOP("Settings", "one at step {step}")},
        {"allowed.cost",
         QT_TRANSLATE_NOOP("Settings", "a formula in w, or in w1 and w2, or a catalogue name: {why}")},
        {"allowed.constant",
         QT_TRANSLATE_NOOP(
             "Settings",
             "LETTER=NUMBER, as a=3, with a single letter other than e and w and a finite number")},
        {"allowed.constants",
         QT_TRANSLATE_NOOP("Settings", "a value for each letter that the formula names: {letters}")},
        {"allowed.constants.none", QT_TRANSLATE_NOOP("Settings", "none: the formula names no letter")},
        {"allowed.column",
         QT_TRANSLATE_NOOP("Settings",
                           "LETTER=TITLE, as x=height, with a letter of the formula, as x, y or x1, and "
                           "the title of a column or its number")},
        {"allowed.one_column", QT_TRANSLATE_NOOP("Settings", "one column for each letter")},
        {"allowed.one_value", QT_TRANSLATE_NOOP("Settings", "one value for each letter")},
        {"allowed.start", QT_TRANSLATE_NOOP("Settings", "one finite number for each knob")},
        {"allowed.start.one_knob", QT_TRANSLATE_NOOP("Settings", "one finite number")},
        {"allowed.start.knobs", QT_TRANSLATE_NOOP("Settings", "{knobs} finite numbers, one for each knob")},
        {"allowed.above", QT_TRANSLATE_NOOP("Settings", "a finite number above {from}")},
        {"allowed.from", QT_TRANSLATE_NOOP("Settings", "{from} or a finite number above {from}")},
        {"allowed.from_to_less", QT_TRANSLATE_NOOP("Settings", "a number from {from} to less than {to}")},
        {"allowed.above_to", QT_TRANSLATE_NOOP("Settings", "a number above {from}, at most {to}")},
        {"allowed.whole", QT_TRANSLATE_NOOP("Settings", "a whole number from {from} to {to}")},
        {"allowed.digits",
         QT_TRANSLATE_NOOP("Settings", "builtin, or two files with one comma in between: IMAGES,LABELS")},
        {"allowed.one_of", QT_TRANSLATE_NOOP("Settings", "one of {names}")},
        {"allowed.alone", QT_TRANSLATE_NOOP("Settings", "{name} alone, it has no parameters")},
        {"allowed.with_parameters", QT_TRANSLATE_NOOP("Settings", "{name} with {parameters}")},
        {"allowed.once", QT_TRANSLATE_NOOP("Settings", "to say {parameter} once")},
        {"allowed.rate_change",
         QT_TRANSLATE_NOOP(
             "Settings",
             "STEP=RATE, as 10=0.01, with a whole STEP from 1 to {most} and a finite RATE above 0")},
        {"allowed.one_rate", QT_TRANSLATE_NOOP("Settings", "one rate for each step")},
        {"allowed.most_changes", QT_TRANSLATE_NOOP("Settings", "at most {most} changes")},
        {"allowed.most", QT_TRANSLATE_NOOP("Settings", "at most {most}")},
        {"allowed.step_to", QT_TRANSLATE_NOOP("Settings", "a step from 1 to {most}")},
        {"allowed.one_to", QT_TRANSLATE_NOOP("Settings", "1 to {most}")},
        {"allowed.rate_above_0", QT_TRANSLATE_NOOP("Settings", "a finite rate above 0")},
        {"allowed.later_step", QT_TRANSLATE_NOOP("Settings", "a later step than that of the change before")},
        {"allowed.one_or_more", QT_TRANSLATE_NOOP("Settings", "1 or more")},
        {"allowed.knobs", QT_TRANSLATE_NOOP("Settings", "{count}")},
        {"allowed.finite_knobs", QT_TRANSLATE_NOOP("Settings", "finite knobs")},
        {"allowed.steps_of",
         QT_TRANSLATE_NOOP("Settings", "{name}:{parameter}=N, where the training is endless")},
    };
    return {"Settings", all};
}

} // namespace downhill
