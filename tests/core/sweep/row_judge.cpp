#include "tests/core/sweep/row_judge.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"
#include "tests/core/sweep/run_shape.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace downhill {

RunSettings goneOn(RunSettings settings, std::uint64_t times) {
    settings.hyper.schedule = settled(settings.hyper.schedule, settings.steps);
    settings.steps = std::min(settings.steps * times, RunSettings::maxSteps);
    return settings;
}

JudgedRun judgedRun(const CostFunction& cost, const RunSettings& settings) {
    Run run = descend(cost, settings), longer = descend(cost, goneOn(settings, timesLonger));
    ShapeOfRun shape = shapeOf(run), longerShape = shapeOf(longer);
    if (longerShape.shape == Shape::falling) { // or is it but the rim of a plain?
        constexpr std::uint64_t most = 100'000;
        const std::uint64_t times = std::clamp<std::uint64_t>(most / settings.steps, timesLonger, 400);
        const Shape far = shapeOf(descend(cost, goneOn(settings, times))).shape;
        if (far != Shape::falling && far != Shape::left)
            longerShape.shape = Shape::doubtful;
    }
    return {cost, std::move(run), std::move(longer), shape, longerShape};
}

namespace {

bool gets(Verdict verdict) { return verdict == Verdict::converging || verdict == Verdict::overshooting; }

/// Whether what became of it lets a verdict stand.
bool agrees(Verdict verdict, const ShapeOfRun& told, const Run& run) {
    const std::size_t last = run.rows() - 1;
    const bool endsAbove = !(run.cost(last) <= run.cost(0));
    const bool steeper = lengthOf(run.slope(last)) > lengthOf(run.slope(last / 2)) ||
                         lengthOf(run.slope(last)) > lengthOf(run.slope(0));
    switch (told.shape) {
    case Shape::noStart:
    case Shape::left:
    case Shape::falling:
        return verdict == Verdict::diverging;
    case Shape::above:
        return verdict == Verdict::diverging || (verdict == Verdict::oscillating && told.turnsBack);
    case Shape::noSlope:
        return verdict == Verdict::stationary;
    case Shape::jumping:
        return verdict == Verdict::oscillating || (verdict == Verdict::diverging && endsAbove);
    case Shape::settled:
        return gets(verdict) || verdict == Verdict::crawling || (verdict == Verdict::diverging && steeper);
    case Shape::underWay:
        return verdict != Verdict::stationary && (verdict != Verdict::diverging || steeper);
    case Shape::doubtful:
        break;
    }
    return true;
}

std::string costsOf(const Run& run) {
    return exactText(run.cost(0)) + " to " + exactText(run.cost(run.rows() - 1));
}

/// A slope is left that the steps could follow, and they no longer do: the rate is as good as nothing.
bool stopsOnASlope(const Run& run) {
    const std::size_t last = run.rows() - 1;
    for (std::size_t row = last / 2; row < last; ++row)
        if (reversesAfter(run, row))
            return false;
    return lengthOf(run.slope(last)) > 0.3 * lengthOf(run.slope(0));
}

void judgePace(const ShapeOfRun& told, const Run& run, Verdict verdict, const std::string& where,
               Findings& findings) {
    if (told.shape != Shape::settled || !isFiniteRow(run, run.rows() - 1))
        return;
    constexpr std::size_t surelyFew = 700, surelyMany = 1500;
    if (stopsOnASlope(run)) {
        if (gets(verdict))
            findings.push_back({where + "converging, but stopped on a slope", costsOf(run)});
        return;
    }
    if (!told.there)
        return;
    const bool rateStays = RateSchedule(run.settings()).isConstant();
    if (*told.there > surelyMany && gets(verdict))
        findings.push_back(
            {where + "converging, but needs thousands of steps", "there at " + std::to_string(*told.there)});
    if (*told.there < surelyFew && verdict == Verdict::crawling &&
        lengthOf(run.slope(run.rows() - 1)) < (rateStays ? 0.01 : 1e-4) * lengthOf(run.slope(0)) &&
        run.stopped() != StopReason::belowTolerance)
        findings.push_back({where + "crawling, but soon there", "there at " + std::to_string(*told.there)});
}

} // namespace

Findings judgeReading(const JudgedRun& judged, const Diagnosis& diagnosis) {
    Findings findings;
    const Run& run = judged.run;
    const std::size_t last = run.rows() - 1;
    const std::string verdict = nameOf(diagnosis.verdict);
    if (gets(diagnosis.verdict) && !(run.cost(last) <= run.cost(0))) {
        const bool rounding = std::fabs(run.cost(last) - run.cost(0)) <= 1e-12 * std::fabs(run.cost(0));
        findings.push_back(
            {std::string("1 works, but ends above its start") + (rounding ? " by rounding" : ""),
             verdict + ": " + costsOf(run)});
    }
    // steeper and steeper for now may be but the rim of a plain, and a bounce may shrink ever so slowly
    const Shape own = judged.shape.shape, on = judged.longerShape.shape;
    const bool onlyForNow = (own == Shape::jumping && on != Shape::jumping) ||
                            (own == Shape::falling && on != Shape::falling && on != Shape::left);
    if (!onlyForNow && !agrees(diagnosis.verdict, judged.shape, run))
        findings.push_back({"reading: " + verdict + ", but " + nameOf(judged.shape.shape), costsOf(run)});
    judgePace(judged.shape, run, diagnosis.verdict, "reading: ", findings);
    return findings;
}

namespace {

/// Of one that is still under way when the longer run ends: whether it is a crawl is reckoned, and that may
/// be wrong, but not by a factor of three.
void judgeReckoning(const JudgedRun& judged, Verdict verdict, Findings& findings) {
    if (judged.longerShape.shape != Shape::underWay || !RateSchedule(judged.run.settings()).isConstant())
        return;
    constexpr std::uint64_t surelyMany = 3000, surelyFew = 330, enough = 4 * surelyMany;
    const std::uint64_t times = enough / judged.run.settings().steps + 1;
    if (times <= timesLonger)
        return;
    const Run far = descend(judged.cost, goneOn(judged.run.settings(), times));
    const ShapeOfRun told = shapeOf(far);
    if (told.shape != Shape::settled || !told.there || far.stopped() == StopReason::belowTolerance)
        return;
    const std::string there = "there at " + std::to_string(*told.there);
    if (*told.there > surelyMany && gets(verdict))
        findings.push_back({"reckoned: converging, but needs thousands of steps", there});
    if (*told.there < surelyFew && verdict == Verdict::crawling)
        findings.push_back({"reckoned: crawling, but soon there", there});
}

} // namespace

Findings judgeOutlook(const JudgedRun& judged, const Diagnosis& diagnosis) {
    Findings findings;
    const bool says = diagnosis.outlook.has_value();
    const Verdict final = says ? diagnosis.outlook->verdict : diagnosis.verdict;
    const std::string said = std::string("4 ") + nameOf(final) + (says ? " by its outlook" : "");
    if (gets(final) && !(judged.longer.cost(judged.longer.rows() - 1) <= judged.longer.cost(0)))
        findings.push_back({said + ", but gone on ends above its start", costsOf(judged.longer)});
    else if (!agrees(final, judged.longerShape, judged.longer))
        findings.push_back(
            {said + ", but gone on: " + nameOf(judged.longerShape.shape), costsOf(judged.longer)});
    judgePace(judged.longerShape, judged.longer, final, "4 gone on: ", findings);
    judgeReckoning(judged, final, findings);

    const Verdict read = diagnose(judged.longer).verdict;
    if (says && final == diagnosis.verdict)
        findings.push_back({"4 outlook is the verdict itself", nameOf(final)});
    if (read != final)
        findings.push_back({"4 the longer run is read differently without the outlook saying so",
                            std::string(nameOf(final)) + ", gone on " + nameOf(read)});
    return findings;
}

namespace {

double inForceAtTheEnd(const Run& run) {
    const std::size_t last = run.stepsTaken();
    return RateSchedule(run.settings()).base(last > 0 ? last - 1 : 0);
}

void judgeSuggested(const JudgedRun& judged, const Diagnosis& diagnosis, double rate, Findings& findings) {
    const Run& run = judged.run;
    const RunSettings settings = withRateThroughout(run.settings(), rate);
    const Run cured = descend(judged.cost, settings),
              on = descend(judged.cost, goneOn(settings, timesLonger));
    const double start = run.cost(0), end = run.cost(run.rows() - 1), curedEnd = cured.cost(cured.rows() - 1),
                 onEnd = on.cost(on.rows() - 1);
    const std::string which = "2 cure " + std::string(nameOf(diagnosis.cure)) + " ";
    const std::string at = exactText(rate) + " ends at " + exactText(curedEnd) + ", gone on at " +
                           exactText(onEnd) + "; the run went from " + costsOf(run);
    const Verdict verdict = diagnose(cured).verdict, onVerdict = diagnose(on).verdict;
    if (!gets(verdict))
        findings.push_back({which + "comes out " + nameOf(verdict), at});
    if (std::isfinite(end) && !(curedEnd <= end))
        findings.push_back({which + "ends above the run it cures", at});
    if (!(curedEnd < start))
        findings.push_back({which + "ends above the start", at});
    if (!gets(onVerdict))
        findings.push_back({which + "gone on comes out " + nameOf(onVerdict), at});
    if (!(onEnd <= curedEnd + 0.05 * (start - curedEnd)))
        findings.push_back({which + "gone on ends higher", at});
}

std::optional<double> numberOf(const Fact& fact, const std::string& name) {
    for (const auto& [key, value] : fact.values) {
        if (key != name)
            continue;
        if (const auto* rounded = std::get_if<Rounded>(&value))
            return rounded->value;
        if (const auto* count = std::get_if<Count>(&value))
            return static_cast<double>(count->value);
    }
    return std::nullopt;
}

/// `{rate} gets there in {steps} steps`.
void judgeArrival(const JudgedRun& judged, const Fact& fact, Findings& findings) {
    const auto rate = numberOf(fact, "rate"), steps = numberOf(fact, "steps");
    if (!rate || !steps)
        return;
    const RunSettings settings = withRateThroughout(judged.run.settings(), *rate);
    const Run on = descend(judged.cost, goneOn(settings, timesLonger));
    const std::string at = exactText(*rate) + " in " + exactText(*steps);
    if (*steps > static_cast<double>(settings.steps))
        findings.push_back({"2 gets there after its end", at});
    double level = on.cost(on.rows() - 1);
    const std::size_t lately = on.stopped() == StopReason::belowTolerance ? 0 : on.rows() / 8;
    for (std::size_t row = on.rows() - lately; row < on.rows(); ++row)
        level = std::min(level, on.cost(row));
    constexpr double share = 0.9998; // 0.9999, and something is left to how a level is read
    const auto there = rowThere(on, level, share);
    if (!there || static_cast<double>(*there) > *steps)
        findings.push_back({"2 gets there later than said",
                            at + ", really " + (there ? std::to_string(*there) : std::string("never"))});
}

} // namespace

Findings judgeCure(const JudgedRun& judged, const Diagnosis& diagnosis) {
    Findings findings;
    const Run& run = judged.run;
    const double start = run.cost(0), end = run.cost(run.rows() - 1);
    const std::string verdict = nameOf(diagnosis.verdict);
    if (diagnosis.cure == Cure::raise && !(end <= start))
        findings.push_back({"2 raise for a run above its start", costsOf(run)});
    const bool fits = [&] {
        switch (diagnosis.verdict) {
        case Verdict::diverging:
        case Verdict::oscillating:
            return diagnosis.cure != Cure::raise;
        case Verdict::crawling:
            return diagnosis.cure != Cure::lower;
        case Verdict::stationary:
        case Verdict::overshooting:
        case Verdict::converging:
            break;
        }
        return diagnosis.cure == Cure::none;
    }();
    if (!fits)
        findings.push_back({"2 cure " + std::string(nameOf(diagnosis.cure)) + " for " + verdict, ""});
    if (diagnosis.suggestedRate) {
        const double rate = *diagnosis.suggestedRate, before = inForceAtTheEnd(run);
        if (!(std::isfinite(rate) && rate > 0)) {
            findings.push_back({"2 suggested rate is no rate", exactText(rate)});
        } else {
            if (diagnosis.cure == Cure::none)
                findings.push_back({"2 a rate without a cure", exactText(rate)});
            if ((diagnosis.cure == Cure::lower && !(rate < before)) ||
                (diagnosis.cure == Cure::raise && !(rate > before)))
                findings.push_back(
                    {"2 cure goes the other way", exactText(rate) + " for " + exactText(before)});
            judgeSuggested(judged, diagnosis, rate, findings);
        }
    }
    for (const Fact& fact : diagnosis.advice)
        judgeArrival(judged, fact, findings);
    return findings;
}

} // namespace downhill
