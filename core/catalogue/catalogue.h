// The named costs: each is a formula, a view to draw it in, where to start, and how fast.
#pragma once

#include "core/cost/knob_range.h"
#include "core/facts/fact.h"
#include "core/formula/formula.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace downhill {

struct NamedCost {
    std::string name;            ///< as on the command line: lower-case words with hyphens, `double-valley`
    std::string formula;         ///< as typed: `(w^2-4)^2/8 + w/2`
    std::vector<KnobRange> view; ///< the range worth drawing, one a knob
    std::vector<double> start;   ///< one entry a knob, inside the view
    double rate = 0.1;           ///< a learning rate that shows what the cost teaches
    std::uint64_t steps = 20;    ///< in so many steps
    std::string data = {};       ///< the built-in set that it is the mean over, where it speaks of columns

    Fact title() const { return {"catalogue." + name}; }
    Fact lesson() const { return {"catalogue." + name + ".lesson"}; } ///< one sentence on what it teaches
};

/// All of them, in the order of the menu: those with one knob, the first of which is the bowl w², then those
/// with two; of each the ones over data last.
std::span<const NamedCost> catalogue();

/// The entry of that name, or null.
const NamedCost* findNamedCost(std::string_view name);

/// As a formula; over its set, where it has one.
std::shared_ptr<const Formula> formulaOf(const NamedCost& cost);

/// The entry that is this formula, however it was typed, or null: what a typed formula is called when it is
/// one of ours. Over data of one's own it is the first with that formula.
const NamedCost* findNamedCost(const Formula& formula);

/// Whether the formula is over the set of that entry, as it is, scaled, or with points moved.
bool isOverItsData(const NamedCost& cost, const Formula& formula);

/// The range of each knob worth drawing: the catalogue's, where the formula is one of ours, and over the same
/// data, or a usual one.
std::vector<KnobRange> viewOf(const Formula& formula);

/// A catalogue name or a formula with these constants in, the formula out; a text that is neither gives the
/// formula's error. A name brings its set, where no data are given.
ParsedFormula resolveCost(std::string_view nameOrFormula, const Constants& constants = {},
                          const Data& data = {});

} // namespace downhill
