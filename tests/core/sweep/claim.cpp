#include "tests/core/sweep/claim.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace downhill {

bool printsAs(double said, double truth, int digits) {
    if (said == truth || (std::isnan(said) && std::isnan(truth)))
        return true;
    return displayText(said, digits) == displayText(truth, digits) ||
           std::fabs(said - truth) <= 1e-9 * std::fabs(truth);
}

std::size_t Claim::lastFinite() const {
    std::size_t row = last();
    while (row > 0 && !isFiniteRow(run(), row))
        --row;
    return row;
}

Rows Claim::beforeNoise(Rows rows) const {
    double largestW = 0, largestCost = 0;
    for (std::size_t row = 0; row <= rows.to; ++row) {
        largestW = std::max(largestW, lengthOf(run().w(row)));
        largestCost = std::max(largestCost, std::fabs(run().cost(row)));
    }
    // a slope is the difference of terms that a place of that size makes
    while (rows.to > rows.from &&
           (slopeSize(rows.to) <= 1e-9 * slopeSize(0) ||
            (rows.to + 1 < run().rows() && lengthOf(run().change(rows.to)) <= 1e-9 * largestW)))
        --rows.to;
    return rows;
}

std::size_t Claim::turnsOrClimbs(Rows rows) const {
    std::size_t count = 0;
    for (std::size_t row = rows.from; row < rows.to; ++row) {
        double before = 0, after = 0;
        for (std::size_t i = 0; i < run().knobs(); ++i) {
            before += run().slope(row)[i] * run().change(row)[i];
            after += run().slope(row + 1)[i] * run().change(row)[i];
        }
        const bool turns = row > rows.from && reversesAfter(run(), row - 1);
        count += turns || before > 0 || after > 0 || run().cost(row + 1) > run().cost(row);
    }
    return count;
}

const FactValue* Claim::find(const std::string& name) const {
    for (const auto& [key, value] : fact_.values)
        if (key == name)
            return &value;
    return nullptr;
}

double Claim::number(const std::string& name) const {
    const FactValue* value = find(name);
    if (value != nullptr) {
        if (const auto* rounded = std::get_if<Rounded>(value))
            return rounded->value;
        if (const auto* count = std::get_if<Count>(value))
            return static_cast<double>(count->value);
        if (const auto* share = std::get_if<Share>(value))
            return share->value;
        if (const auto* roughly = std::get_if<Roughly>(value))
            return roughly->value;
        if (const auto* factor = std::get_if<Factor>(value))
            return factor->value;
    }
    expect(false, "has a number " + name);
    return 0;
}

const Series& Claim::series(const std::string& name) const {
    static const Series none;
    const FactValue* value = find(name);
    const auto* series = value == nullptr ? nullptr : std::get_if<Series>(value);
    expect(series != nullptr, "has a series " + name);
    return series == nullptr ? none : *series;
}

std::string Claim::text(const std::string& name) const {
    const FactValue* value = find(name);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    expect(text != nullptr, "has a text " + name);
    return text == nullptr ? std::string() : *text;
}

std::vector<double> Claim::place() const {
    std::vector<double> w;
    const FactValue* value = find("place");
    const auto* facts = value == nullptr ? nullptr : std::get_if<Facts>(value);
    if (facts != nullptr)
        for (const Fact& fact : *facts)
            for (const auto& [name, part] : fact.values)
                if (const auto* rounded = std::get_if<Rounded>(&part))
                    w.push_back(rounded->value);
    return w;
}

bool Claim::namesRows() const {
    const double first = number("first"), end = number("last");
    const bool there = first <= end && end <= static_cast<double>(last());
    expect(there, "there are such steps");
    return there;
}

void Claim::expect(bool holds, const std::string& claim, const std::string& why) const {
    if (!holds)
        findings_.push_back({"3 " + fact_.id + ": not so that " + claim, why});
}

void Claim::expectNumber(const std::string& name, double truth) const {
    const double said = number(name);
    expect(printsAs(said, truth, 4), name + " is what it says",
           exactText(said) + ", really " + exactText(truth));
}

void Claim::expectAbout(const std::string& name, double truth, double tolerance) const {
    const double said = number(name);
    expect(std::fabs(said - truth) <= tolerance * std::fabs(truth), name + " is about what it says",
           exactText(said) + ", really " + exactText(truth));
}

void Claim::expectEach(Rows rows, const std::string& claim,
                       const std::function<bool(std::size_t row)>& holds) const {
    std::size_t wrong = 0, first = 0;
    for (std::size_t row = rows.to + 1; row-- > rows.from;)
        if (!holds(row)) {
            ++wrong;
            first = row;
        }
    expect(wrong == 0, claim,
           std::to_string(wrong) + " of " + std::to_string(rows.to - rows.from + 1) + " rows, first row " +
               std::to_string(first));
}

void Claim::expectEachStep(Rows rows, const std::string& claim,
                           const std::function<bool(std::size_t row, std::size_t next)>& holds) const {
    if (rows.to <= rows.from)
        return;
    expectEach({rows.from, rows.to - 1}, claim, [&](std::size_t row) { return holds(row, row + 1); });
}

void Claim::expectCostSeries(const std::string& name, std::size_t from, std::size_t to) const {
    const Series& said = series(name);
    bool same = !said.values.empty();
    for (std::size_t i = 0; i < said.values.size(); ++i)
        same = same && from + i <= to && printsAs(said.values[i], run().cost(from + i), 4);
    expect(same, name + " are those of the rows");
    bool more = false; // standing still is none, nor is what doubles round away
    for (std::size_t row = from + said.values.size(); row <= to && same && !more; ++row)
        more = !printsAs(run().cost(row), said.values.back(), 4) &&
               std::fabs(run().cost(row) - said.values.back()) > 1e-12 * std::fabs(run().cost(0));
    expect(said.goesOn || !more, name + " go on as it says");
    expect(!said.goesOn || from + said.values.size() <= to, name + " go on as it says");
}

} // namespace downhill
