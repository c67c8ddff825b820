// What a training does, in its numbers.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences trainingSentences() {
    static constexpr Sentence all[] = {
        {"headline.training.plateau", QT_TRANSLATE_NOOP("Training", "Thrown onto a plateau")},
        {"headline.training.bounces", QT_TRANSLATE_NOOP("Training", "Oscillating around the same level")},
        {"headline.training.converging", QT_TRANSLATE_NOOP("Training", "Converging")},
        {"training.course", QT_TRANSLATE_N_NOOP("Training", "Cost {from} → {to} in {steps} steps {read}."),
         "steps", "Cost {from} → {to} in {steps} step {read}."},
        {"training.course.since",
         QT_TRANSLATE_N_NOOP("Training",
                             "Since the change at step {since}: cost {from} → {to} in {steps} steps {read}."),
         "steps", "Since the change at step {since}: cost {from} → {to} in {steps} step {read}."},
        {"training.course.about",
         QT_TRANSLATE_N_NOOP("Training", "Cost {from} → about {to} in {steps} steps {read}."), "steps",
         "Cost {from} → about {to} in {steps} step {read}."},
        {"training.course.about.since",
         QT_TRANSLATE_N_NOOP(
             "Training",
             "Since the change at step {since}: cost {from} → about {to} in {steps} steps {read}."),
         "steps", "Since the change at step {since}: cost {from} → about {to} in {steps} step {read}."},
        {"training.read", QT_TRANSLATE_N_NOOP("Training", "({images} images read)"), "images",
         "({images} image read)"},
        {"training.right", QT_TRANSLATE_NOOP("Training", "{share} of held-out digits right.")},
        {"training.guessing",
         QT_TRANSLATE_NOOP("Training", "A network that knows nothing and guesses pays {cost}.")},
        {"training.peak", QT_TRANSLATE_NOOP("Training", "At step {step} it was {cost}.")},
        {"training.cost_undefined",
         QT_TRANSLATE_NOOP("Training",
                           "The cost is not defined with these knobs, so there is nothing to follow.")},
        {"training.grew", QT_TRANSLATE_NOOP("Training", "The cost grew from {from} to {to}.")},
        {"training.lies_still", QT_TRANSLATE_NOOP("Training", "There it lies still, and no step leads on.")},
        {"training.bounces",
         QT_TRANSLATE_NOOP("Training", "It oscillates around that level, and does not get lower.")},
        {"training.schedule_lowered",
         QT_TRANSLATE_NOOP("Training", "By now the schedule has lowered the rate to {rate}.")},
        {"training.pace",
         QT_TRANSLATE_NOOP("Training", "At this pace it takes about {steps} more steps to halve the cost.")},
        {"training.hardly_lower", QT_TRANSLATE_NOOP("Training", "It hardly gets lower at all.")},
        {"training.no_step_since",
         QT_TRANSLATE_NOOP("Training", "No step was taken since the change at step {since}.")},
        {"training.at_floor", QT_TRANSLATE_NOOP("Training", "It hardly gets lower any more.")},
        {"training.rises",
         QT_TRANSLATE_NOOP(
             "Training", "It rose in {share} of the steps of the second half, and gets lower all the same.")},
        {"training.slope_zero",
         QT_TRANSLATE_NOOP("Training",
                           "At the start the slope of every knob is exactly 0, so no step moves.")},
    };
    return {"Training", all};
}

} // namespace downhill
