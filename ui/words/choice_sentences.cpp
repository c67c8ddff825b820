// Update rules, schedules of the rate, and their parameters: titles, and what they do.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences choiceSentences() {
    static constexpr Sentence all[] = {
        {"choice.gd", QT_TRANSLATE_NOOP("Choice", "Gradient descent")},
        {"choice.gd.about", QT_TRANSLATE_NOOP("Choice", "A step is the slope times the rate, no more.")},
        {"choice.momentum", QT_TRANSLATE_NOOP("Choice", "Momentum (heavy ball)")},
        {"choice.momentum.about",
         QT_TRANSLATE_NOOP("Choice",
                           "Speed is carried on from step to step, as by a heavy ball that rolls.")},
        {"choice.nesterov", QT_TRANSLATE_NOOP("Choice", "Nesterov momentum")},
        {"choice.nesterov.about",
         QT_TRANSLATE_NOOP("Choice", "Like the heavy ball, but it looks ahead and brakes sooner.")},
        {"choice.adagrad", QT_TRANSLATE_NOOP("Choice", "AdaGrad")},
        {"choice.adagrad.about",
         QT_TRANSLATE_NOOP("Choice", "Each knob's steps are divided by the size of all its slopes so far, so "
                                     "they become shorter and shorter.")},
        {"choice.rmsprop", QT_TRANSLATE_NOOP("Choice", "RMSProp")},
        {"choice.rmsprop.about",
         QT_TRANSLATE_NOOP("Choice",
                           "Each knob's steps are divided by the usual size of its latest slopes.")},
        {"choice.adam", QT_TRANSLATE_NOOP("Choice", "Adam")},
        {"choice.adam.about",
         QT_TRANSLATE_NOOP(
             "Choice",
             "Momentum and RMSProp together: a mean slope, divided by the usual size of the slopes.")},
        {"choice.adadelta", QT_TRANSLATE_NOOP("Choice", "AdaDelta")},
        {"choice.adadelta.about",
         QT_TRANSLATE_NOOP("Choice",
                           "A step is the slope, times the usual size of the latest steps, divided by "
                           "that of the latest slopes.")},
        {"choice.adamw", QT_TRANSLATE_NOOP("Choice", "AdamW")},
        {"choice.adamw.about",
         QT_TRANSLATE_NOOP("Choice", "Adam, and each step takes a small share off each knob as well.")},
        {"choice.amsgrad", QT_TRANSLATE_NOOP("Choice", "AMSGrad")},
        {"choice.amsgrad.about",
         QT_TRANSLATE_NOOP("Choice",
                           "Adam that divides by the largest usual size that the slopes ever had.")},
        {"choice.nadam", QT_TRANSLATE_NOOP("Choice", "NAdam")},
        {"choice.nadam.about",
         QT_TRANSLATE_NOOP("Choice", "Adam that looks ahead, as Nesterov's momentum does.")},
        {"choice.sign", QT_TRANSLATE_NOOP("Choice", "Sign descent")},
        {"choice.sign.about",
         QT_TRANSLATE_NOOP("Choice", "The slope only says which way: each step is as long as the rate.")},
        {"choice.lion", QT_TRANSLATE_NOOP("Choice", "Lion")},
        {"choice.lion.about",
         QT_TRANSLATE_NOOP("Choice", "The sign of a mean slope says which way: each step is as long as the "
                                     "rate, a decay apart.")},
        {"choice.constant", QT_TRANSLATE_NOOP("Choice", "Constant")},
        {"choice.constant.about", QT_TRANSLATE_NOOP("Choice", "The rate stays as it is.")},
        {"choice.step", QT_TRANSLATE_NOOP("Choice", "In steps")},
        {"choice.step.about",
         QT_TRANSLATE_NOOP("Choice", "The rate is lowered every so many steps, at one go.")},
        {"choice.exponential", QT_TRANSLATE_NOOP("Choice", "Exponential")},
        {"choice.exponential.about",
         QT_TRANSLATE_NOOP("Choice", "Each step keeps the same share of the rate.")},
        {"choice.inverse", QT_TRANSLATE_NOOP("Choice", "Inverse time")},
        {"choice.inverse.about",
         QT_TRANSLATE_NOOP("Choice",
                           "The rate falls fast at first and ever more slowly later, but never ends.")},
        {"choice.cosine", QT_TRANSLATE_NOOP("Choice", "Cosine")},
        {"choice.cosine.about", QT_TRANSLATE_NOOP("Choice", "The rate glides from its full size down to 0.")},
        {"parameter.momentum", QT_TRANSLATE_NOOP("Choice", "Momentum")},
        {"parameter.decay", QT_TRANSLATE_NOOP("Choice", "Decay")},
        {"parameter.beta1", QT_TRANSLATE_NOOP("Choice", "Beta 1")},
        {"parameter.beta2", QT_TRANSLATE_NOOP("Choice", "Beta 2")},
        {"parameter.weight_decay", QT_TRANSLATE_NOOP("Choice", "Decay")},
        {"parameter.momentum_decay", QT_TRANSLATE_NOOP("Choice", "Decay")},
        {"parameter.epsilon", QT_TRANSLATE_NOOP("Choice", "Epsilon")},
        {"parameter.every", QT_TRANSLATE_NOOP("Choice", "Every so many steps")},
        {"parameter.factor", QT_TRANSLATE_NOOP("Choice", "Factor")},
        {"parameter.steps", QT_TRANSLATE_NOOP("Choice", "Steps until 0")},
        {"unit.per_step", QT_TRANSLATE_NOOP("Choice", "per step")},
        {"unit.each_time", QT_TRANSLATE_NOOP("Choice", "each time")},
        {"unit.of_knobs", QT_TRANSLATE_NOOP("Choice", "of each knob, times the rate")},
        {"unit.of_warm_up", QT_TRANSLATE_NOOP("Choice", "of the momentum's warm-up, per step")},
        {"unit.of_slope", QT_TRANSLATE_NOOP("Choice", "in units of the slope")},
    };
    return {"Choice", all};
}

} // namespace downhill
