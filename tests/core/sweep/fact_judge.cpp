#include "tests/core/sweep/fact_judge.h"

#include "tests/core/sweep/claim.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <variant>

namespace downhill {
namespace {

const CheckOfFacts* checkOf(const std::string& id) {
    const CheckOfFacts* longest = nullptr;
    for (const auto& checks : {checksOfHeadlines(), checksOfPlaces(), checksOfCourse(), checksOfTurns(),
                               checksOfKnobs(), checksOfAdvice()})
        for (const CheckOfFacts& check : checks)
            if (id.starts_with(check.idBegins) &&
                (longest == nullptr || std::strlen(check.idBegins) > std::strlen(longest->idBegins)))
                longest = &check;
    return longest;
}

struct IsNumber {
    bool operator()(const std::string& text) const {
        return text.find("nan") == std::string::npos && text.find("inf") == std::string::npos;
    }
    bool operator()(const Series& series) const {
        for (const double value : series.values)
            if (!std::isfinite(value))
                return false;
        return true;
    }
    bool operator()(const Count&) const { return true; }
    bool operator()(const Facts& facts) const {
        for (const Fact& fact : facts)
            for (const auto& [name, value] : fact.values)
                if (!std::visit(*this, value))
                    return false;
        return true;
    }
    bool operator()(const auto& number) const { return std::isfinite(number.value); }
};

void judgeFact(const Fact& fact, const JudgedRun& judged, const Diagnosis& diagnosis, Findings& findings) {
    for (const auto& [name, value] : fact.values)
        if (!std::visit(IsNumber(), value))
            findings.push_back({"5 " + fact.id + " with a {" + name + "} that is no number", ""});
    if (const CheckOfFacts* check = checkOf(fact.id))
        check->check(Claim(fact, judged, diagnosis, findings));
    else
        findings.push_back({"3 no check for fact " + fact.id, ""});
}

/// Of plain descent: the geometric mean over the second half, up to where nothing moves any more, and the
/// sign that says whether steps reverse.
void judgeFactor(const JudgedRun& judged, const Diagnosis& diagnosis, Findings& findings) {
    const std::optional<double> factor = diagnosis.factor;
    if (!factor)
        return;
    const Run& run = judged.run;
    if (!std::isfinite(*factor)) {
        findings.push_back({"5 factor is no number", exactText(*factor)});
        return;
    }
    if (!run.settings().hyper.rule.row().isPlain || !RateSchedule(run.settings()).isConstant())
        return;
    const Fact none;
    const Claim claim(none, judged, diagnosis, findings);
    const Rows rows = claim.beforeNoise(claim.secondHalf());
    if (rows.to < rows.from + 4 || rows.to != claim.last())
        return;
    const double mean = std::pow(claim.slopeSize(rows.to) / claim.slopeSize(rows.from),
                                 1 / static_cast<double>(rows.to - rows.from));
    std::size_t reversals = 0;
    for (std::size_t row = rows.from; row + 2 <= rows.to; ++row)
        reversals += reversesAfter(run, row);
    const std::string said = exactText(*factor) + ", really " + exactText(mean);
    if (!(std::fabs(std::fabs(*factor) - mean) <= 0.05 * mean + 0.02))
        findings.push_back({"3 factor is not the mean of the second half", said});
    if (reversals == 0 && *factor < 0)
        findings.push_back({"3 factor is negative, and no step reverses", said});
    if (reversals + 1 == rows.to - rows.from && *factor > 0)
        findings.push_back({"3 factor is positive, and each step reverses", said});
}

void judgeLowerPoint(const JudgedRun& judged, const Diagnosis& diagnosis, Findings& findings) {
    if (!diagnosis.lowerPoint)
        return;
    const double there = judged.cost.cost(*diagnosis.lowerPoint),
                 end = judged.run.cost(judged.run.rows() - 1);
    if (!(there < end) && std::isfinite(end))
        findings.push_back({"3 lower point is not lower", exactText(there) + " for " + exactText(end)});
}

} // namespace

Findings judgeFacts(const JudgedRun& judged, const Diagnosis& diagnosis) {
    Findings findings;
    judgeFactor(judged, diagnosis, findings);
    judgeLowerPoint(judged, diagnosis, findings);
    judgeFact(diagnosis.headline, judged, diagnosis, findings);
    for (const Facts& facts : {diagnosis.evidence, diagnosis.advice})
        for (const Fact& fact : facts)
            judgeFact(fact, judged, diagnosis, findings);
    return findings;
}

} // namespace downhill
