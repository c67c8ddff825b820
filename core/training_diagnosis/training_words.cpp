#include "core/training_diagnosis/training_words.h"

#include "core/descent/rate_schedule.h"
#include "core/diagnosis/diagnosis_words.h"
#include "core/diagnosis/phrases.h"
#include "core/text/number_text.h"

#include <cmath>

namespace downhill {
namespace {

/// To two decimals, or to two digits.
std::string costText(double cost) { return displayText(cost, cost < 1 ? 2 : 3); }

std::string imagesText(std::uint64_t images) {
    return images == 1 ? "1 image" : countText(images) + " images";
}

std::string changeText(const TrainingReading& read) { return "the change at step " + countText(read.since); }

/// `Cost 2.41 → about 0.31 in 1,400 steps (44,800 images read).`
std::string courseText(const TrainingReading& read, const Training& training) {
    const std::uint64_t images =
        training.imagesRead - imagesReadBy(*training.settings, training.data->training.count(), read.since);
    const std::string begin = read.since > 0 ? "Since " + changeText(read) + ": cost " : "Cost ";
    return begin + costText(read.startCost) + " → " + (read.noisy ? "about " : "") + costText(read.endCost) +
           " in " + stepsText(read.steps) + " (" + imagesText(images) + " read).";
}

std::string rightText(const Training& training) {
    if (training.heldOut.empty())
        return "";
    return " " + percentText(training.heldOut.back().accuracy) + " of held-out digits right.";
}

std::string guessingText(const TrainingReading& read) {
    return "A network that knows nothing and guesses pays " + displayText(read.guessing) + ".";
}

/// Where there was a peak worth naming.
std::string peakText(const TrainingReading& read) {
    constexpr double worthNaming = 10;
    if (!(read.highest > worthNaming * read.startCost && read.highest > 2 * read.endCost))
        return "";
    return " At step " + countText(read.highestAt) + " it was " + displayText(read.highest, 3) + ".";
}

std::string explosionText(const TrainingReading& read, const Training& training) {
    if (read.reading.finiteRows == 0)
        return "The cost is not defined with these knobs, so there is nothing to follow.";
    if (!read.reading.notFinite)
        return courseText(read, training) + peakText(read) + " " + guessingText(read);
    std::string text;
    if (read.highest > read.startCost)
        text =
            "The cost grew from " + costText(read.startCost) + " to " + displayText(read.highest, 3) + ". ";
    return text + "At step " + countText(training.stepsTaken()) +
           " it was too large for a computer's numbers.";
}

std::string bouncingText(const TrainingReading& read, const Training& training) {
    std::string text = courseText(read, training) + peakText(read);
    text += read.still ? " There it lies still, and no step leads on."
                       : " It bounces around that level, and does not get lower.";
    constexpr double nearly = 0.9;
    if (read.endCost > nearly * read.guessing)
        text += " " + guessingText(read);
    return text + rightText(training);
}

/// What the schedule has made of the rate, where that may be why nothing moves.
std::string loweredRateText(const Training& training) {
    const std::uint64_t last = training.stepsTaken() > 0 ? training.stepsTaken() - 1 : 0;
    const Hyperparameters& hyper = hyperparametersAt(*training.settings, last);
    const RateSchedule rates(hyper.rate, hyper.schedule, training.settings->steps);
    constexpr double much = 0.5;
    if (rates.factor(last) > much)
        return "";
    return " By now the schedule has lowered the rate to " + displayText(rates.at(last)) + ".";
}

std::string crawlingText(const TrainingReading& read, const Training& training) {
    constexpr double worthSaying = 1e6;
    const std::string pace =
        read.stepsToHalve < worthSaying
            ? " At this pace it takes about " + roughly(read.stepsToHalve) + " more steps to halve the cost."
            : " It hardly gets lower at all.";
    return courseText(read, training) + pace + loweredRateText(training) + rightText(training);
}

std::string convergingText(const TrainingReading& read, const Training& training) {
    if (read.steps == 0)
        return read.since > 0 ? "No step was taken since " + changeText(read) + "." : "No step was taken.";
    constexpr double low = 0.25;
    const bool atFloor = read.level && read.endCost < low * read.guessing;
    return courseText(read, training) + (atFloor ? " It hardly gets lower any more." : "") +
           rightText(training);
}

std::string overshootingText(const TrainingReading& read, const Training& training) {
    return courseText(read, training) + " It rose in " + percentText(read.risingShare) +
           " of the steps of the second half, and gets lower all the same." + rightText(training);
}

} // namespace

std::string headlineOf(Verdict verdict, const TrainingReading& read) {
    switch (verdict) {
    case Verdict::oscillating:
        return read.still ? "Thrown onto a plateau" : "Bouncing around the same level";
    case Verdict::converging:
        return "Converging";
    case Verdict::stationary:
    case Verdict::diverging:
    case Verdict::overshooting:
    case Verdict::crawling:
        break;
    }
    return headlineOf(verdict, read.reading);
}

std::string evidenceOf(Verdict verdict, const TrainingReading& read, const Training& training) {
    switch (verdict) {
    case Verdict::stationary:
        return "At the start the slope of every knob is exactly 0, so no step moves.";
    case Verdict::diverging:
        return explosionText(read, training);
    case Verdict::oscillating:
        return bouncingText(read, training);
    case Verdict::overshooting:
        return overshootingText(read, training);
    case Verdict::crawling:
        return crawlingText(read, training);
    case Verdict::converging:
        break;
    }
    return convergingText(read, training);
}

std::string adviceOf(Verdict verdict, Cure cure, const TrainingReading& read, const Training& training,
                     const TrainingCure& found) {
    if (verdict == Verdict::stationary)
        return "Start somewhere else.";
    if (verdict == Verdict::overshooting)
        return "A lower rate would glide.";
    if (read.reading.finiteRows == 0)
        return "Start where the cost is defined.";
    if (cure == Cure::none)
        return "";
    if (found.searched && !found.rate)
        return "None of the rates that were tried learns anything from here: start elsewhere.";
    const std::string action = actionOf(cure, !training.settings->changes.empty());
    return found.rate ? action + ": " + displayText(*found.rate) + " works." : action + ".";
}

} // namespace downhill
