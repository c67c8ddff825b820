#include "core/learn/case_facts.h"

#include "core/learn/case_curve.h"
#include "core/text/number_text.h"

#include <cmath>
#include <utility>

namespace downhill {
namespace {

std::string number(double value) { return displayText(value); }

Fact verdictOn(bool right) { return {right ? "answer.right" : "answer.wrong"}; }

/// A run that has arrived is there but for rounding.
bool isAsGoodAsZero(double cost) { return cost != 0 && std::fabs(cost) < 1e-12; }

/// Of a phrase with `{last}` in it, that one or its twin without the number.
Fact cameTo(double last, Fact phrase) {
    if (isAsGoodAsZero(last))
        phrase.id += ".zero";
    else
        phrase.values.emplace_back("last", number(last));
    return phrase;
}

/// Of a phrase with `{steps}` in it, that one or its twin for a single one.
Fact inSteps(std::size_t steps, Fact phrase) {
    if (steps == 1)
        phrase.id += ".one_step";
    else
        phrase.values.emplace_back("steps", countText(steps));
    return phrase;
}

/// Of a phrase with `{share}` in it, that one or its twin that says less than the share.
Fact madeUp(double share, Fact phrase) {
    constexpr double leastPercent = 0.1;
    const double percent = 100 * share;
    if (percent < leastPercent)
        phrase.id += ".less";
    phrase.values.emplace_back("share", displayText(std::fmax(percent, leastPercent), 2) + " %");
    return phrase;
}

/// A flat bounce, or its twin with a band.
Fact bounced(const CaseCurve& curve, Fact phrase) {
    const std::string low = number(curve.lateLow), high = number(curve.lateHigh);
    if (low == high) {
        phrase.id += ".level";
        phrase.values.emplace_back("level", low);
    } else {
        phrase.values.emplace_back("low", low);
        phrase.values.emplace_back("high", high);
    }
    return phrase;
}

Facts explosion(const DiagnosisCase& one, const CaseCurve& curve) {
    Facts facts{
        inSteps(curve.costs.size() - 1,
                {"fact.diverging", {{"first", number(curve.first())}, {"last", number(curve.last())}}})};
    if (curve.costs.size() < one.run->rows())
        facts.push_back({"fact.diverging.beyond_numbers"});
    return facts;
}

Facts crawl(const DiagnosisCase& one, const CaseCurve& curve) {
    Facts facts{{"fact.crawling",
                 {{"steps", countText(one.run->stepsTaken())},
                  {"first", number(curve.first())},
                  {"last", number(curve.last())}}}};
    if (const double possible = curve.first() - one.floor; possible > 0)
        facts.push_back(madeUp(curve.fall() / possible, {"fact.crawling.share"}));
    return facts;
}

Facts descent(const DiagnosisCase& one, const CaseCurve& curve) {
    if (one.training)
        return {{"fact.healthy.noisy", {{"first", number(curve.first())}, {"last", number(curve.last())}}}};
    Facts facts{cameTo(curve.last(), {"fact.healthy", {{"first", number(curve.first())}}})};
    if (curve.fall() > 0)
        facts.push_back(madeUp(curve.lastQuarter / curve.fall(), {"fact.healthy.flattens"}));
    return facts;
}

/// What the curve does, in its numbers.
Facts courseOf(const DiagnosisCase& one) {
    const CaseCurve curve(*one.run);
    switch (one.kind) {
    case CaseKind::diverging:
        return explosion(one, curve);
    case CaseKind::oscillating:
        return {bounced(curve, {"fact.oscillating"})};
    case CaseKind::crawling:
        return crawl(one, curve);
    case CaseKind::healthy:
        break;
    }
    return descent(one, curve);
}

const char* nameOf(CaseKind kind) {
    switch (kind) {
    case CaseKind::diverging:
        return "diverging";
    case CaseKind::crawling:
        return "crawling";
    case CaseKind::oscillating:
        return "oscillating";
    case CaseKind::healthy:
        break;
    }
    return "healthy";
}

/// `C = w² from 5 at rate 0.1`, or the network at its rate.
Fact whatItWas(const DiagnosisCase& one, std::string id) {
    if (one.training)
        return {id + ".network", {{"knobs", countText(one.knobs)}, {"rate", number(one.rate)}}};
    const auto w = one.run->w(0);
    const std::string place = w.size() == 1 ? number(w[0]) : "(" + number(w[0]) + ", " + number(w[1]) + ")";
    return {std::move(id), {{"cost", one.cost}, {"place", place}, {"rate", number(one.rate)}}};
}

} // namespace

Fact diagnosisTask() { return {"task"}; }

Facts factsOn(const DiagnosisCase& one, CaseKind answer) {
    const bool right = answer == one.kind;
    Facts facts{verdictOn(right)};
    if (!right) // what one would see if the answer were right
        facts.push_back({std::string("expected.") + nameOf(answer)});
    const Facts course = courseOf(one);
    facts.insert(facts.end(), course.begin(), course.end());
    facts.push_back({std::string("kind.") + nameOf(one.kind)});
    return facts;
}

Facts factsOn(const DiagnosisCase& one, RateProblem answer) {
    const bool right = answer == problemOf(one.kind);
    return {verdictOn(right), {std::string(right ? "problem." : "problem_after_slip.") + nameOf(one.kind)}};
}

Facts factsOn(const DiagnosisCase& one, Cure answer) {
    const Cure cure = cureOf(one.kind);
    const auto id = [&] {
        switch (cure) {
        case Cure::lower:
            return answer == cure          ? "cure.lower"
                   : answer == Cure::raise ? "cure.lower.not_raise"
                                           : "cure.lower.not_leave";
        case Cure::raise:
            return answer == cure          ? "cure.raise"
                   : answer == Cure::lower ? "cure.raise.not_lower"
                                           : "cure.raise.not_leave";
        case Cure::none:
            break;
        }
        return answer == cure ? "cure.leave" : "cure.leave.not_change";
    };
    return {verdictOn(answer == cure), {id()}};
}

Facts factsOnCured(const DiagnosisCase& one) {
    if (!one.cured) {
        Fact phrase = whatItWas(one, "was_well");
        phrase.values.emplace_back("evidence", one.diagnosis.evidence);
        return {phrase};
    }
    const CaseCurve curve(*one.run), cured(*one.cured);
    const Fact before = one.kind == CaseKind::oscillating ? bounced(curve, {"before.oscillating"})
                                                          : Fact{"before", {{"last", number(curve.last())}}};
    const Fact after = {"cured", {{"rate", number(one.cured->settings().hyper.rate)}}};
    return {whatItWas(one, "was"), before, inSteps(one.cured->stepsTaken(), cameTo(cured.last(), after))};
}

} // namespace downhill
