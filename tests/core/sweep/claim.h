// A sentence that was said of a run, to be held against every row that it speaks of.
#pragma once

#include "core/facts/fact.h"
#include "tests/core/sweep/finding.h"
#include "tests/core/sweep/row_judge.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace downhill {

/// Rows `from` to `to`, both counted in.
struct Rows {
    std::size_t from = 0, to = 0;
};

class Claim {
public:
    Claim(const Fact& fact, const JudgedRun& judged, const Diagnosis& diagnosis, Findings& findings)
        : fact_(fact), judged_(judged), diagnosis_(diagnosis), findings_(findings) {}

    const Fact& fact() const { return fact_; }
    const Run& run() const { return judged_.run; }
    const Run& longer() const { return judged_.longer; }
    const JudgedRun& judged() const { return judged_; }
    const Diagnosis& diagnosis() const { return diagnosis_; }
    const CostFunction& cost() const { return judged_.cost; }
    std::size_t last() const { return run().rows() - 1; }
    /// The last row that holds finite numbers only.
    std::size_t lastFinite() const;
    Rows all() const { return {0, lastFinite()}; }
    Rows secondHalf() const { return {lastFinite() / 2, lastFinite()}; }
    /// Up to where costs and steps are more than what doubles round away.
    Rows beforeNoise(Rows rows) const;

    bool idHas(const std::string& part) const { return fact_.id.find(part) != std::string::npos; }
    bool has(const std::string& name) const { return find(name) != nullptr; }
    double number(const std::string& name) const; ///< 0 and a finding where there is none
    const Series& series(const std::string& name) const;
    std::string text(const std::string& name) const;
    /// The place in `{place}`.
    std::vector<double> place() const;

    /// How many of the steps from these rows turn back on the one before, or are uphill somewhere.
    std::size_t turnsOrClimbs(Rows rows) const;
    double slopeSize(std::size_t row) const { return lengthOf(run().slope(row)); }

    /// Whether rows {first} and {last} are there, in this order; a finding where not.
    bool namesRows() const;

    /// What is claimed, and does it hold?
    void expect(bool holds, const std::string& claim, const std::string& why = {}) const;
    /// The number of that name is this, to its printed digits.
    void expectNumber(const std::string& name, double truth) const;
    /// … to about a tenth.
    void expectAbout(const std::string& name, double truth, double tolerance = 0.1) const;
    /// Holds for each of the rows, but where one of the rows or the next is not there.
    void expectEach(Rows rows, const std::string& claim,
                    const std::function<bool(std::size_t row)>& holds) const;
    /// The same of steps: `holds` is told the rows before and after.
    void expectEachStep(Rows rows, const std::string& claim,
                        const std::function<bool(std::size_t row, std::size_t next)>& holds) const;
    void expectCostSeries(const std::string& name, std::size_t from, std::size_t to) const;

private:
    const FactValue* find(const std::string& name) const;

    const Fact& fact_;
    const JudgedRun& judged_;
    const Diagnosis& diagnosis_;
    Findings& findings_;
};

/// As both are printed with so many digits, or nearly so.
bool printsAs(double said, double truth, int digits);

/// Which facts a check is for: all whose id begins with it; of two the longer one.
struct CheckOfFacts {
    const char* idBegins;
    void (*check)(const Claim& claim);
};

std::span<const CheckOfFacts> checksOfHeadlines();
std::span<const CheckOfFacts> checksOfPlaces();
std::span<const CheckOfFacts> checksOfCourse();
std::span<const CheckOfFacts> checksOfTurns();
std::span<const CheckOfFacts> checksOfKnobs();
std::span<const CheckOfFacts> checksOfAdvice();

} // namespace downhill
