// What each of two knobs does, where they differ.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences knobSentences() {
    static constexpr Sentence all[] = {
        {"knobs.explodes.bounces",
         QT_TRANSLATE_NOOP("Diagnosis", "{knob} diverges (factor {factor}); {other_knob} oscillates "
                                        "(factor {other_factor}). One rate has to serve both knobs.")},
        {"knobs.explodes.overshoots",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{knob} diverges (factor {factor}), while {other_knob} would converge (factor "
                           "{other_factor}). One rate has to serve both knobs.")},
        {"knobs.explodes.crawls",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{knob} diverges (factor {factor}), while {other_knob} would converge (factor "
                           "{other_factor}). One rate has to serve both knobs.")},
        {"knobs.explodes.glides",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{knob} diverges (factor {factor}), while {other_knob} would converge (factor "
                           "{other_factor}). One rate has to serve both knobs.")},
        {"knobs.explodes.runs_off",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Along {other_knob} it gets steeper and steeper (factor {other_factor}), "
                           "while {knob} diverges (factor {factor}).")},
        {"knobs.bounces.overshoots",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{knob} oscillates (factor {factor}); {other_knob} overshoots every step "
                           "(factor {other_factor}). One rate has to serve both knobs.")},
        {"knobs.bounces.crawls",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} "
                           "oscillates (factor {factor}) and limits the rate.")},
        {"knobs.bounces.glides",
         QT_TRANSLATE_NOOP("Diagnosis", "{knob} oscillates (factor {factor}); {other_knob} glides "
                                        "(factor {other_factor}). One rate has to serve both knobs.")},
        {"knobs.bounces.runs_off",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Along {other_knob} it gets steeper and steeper (factor {other_factor}), "
                           "while {knob} oscillates (factor {factor}).")},
        {"knobs.overshoots.crawls",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} "
                           "overshoots every step (factor {factor}) and limits the rate.")},
        {"knobs.overshoots.glides",
         QT_TRANSLATE_NOOP("Diagnosis", "{knob} overshoots every step (factor {factor}); {other_knob} glides "
                                        "(factor {other_factor}). One rate has to serve both knobs.")},
        {"knobs.overshoots.runs_off",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Along {other_knob} it gets steeper and steeper (factor {other_factor}), "
                           "while {knob} overshoots every step (factor {factor}).")},
        {"knobs.crawls.glides",
         QT_TRANSLATE_NOOP("Diagnosis", "{knob} crawls (factor {factor}) and sets the pace; {other_knob} "
                                        "glides (factor {other_factor}).")},
        {"knobs.crawls.runs_off",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Along {other_knob} it gets steeper and steeper (factor {other_factor}), "
                           "while {knob} crawls (factor {factor}).")},
        {"knobs.glides.runs_off",
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Along {other_knob} it gets steeper and steeper (factor {other_factor}), "
                           "while {knob} glides (factor {factor}).")},
        {"knobs.pace", QT_TRANSLATE_NOOP("Diagnosis", "{knob} sets the pace (factor {factor}); {other_knob} "
                                                      "is there sooner (factor {other_factor}).")},
    };
    return {"Diagnosis", all};
}

} // namespace downhill
