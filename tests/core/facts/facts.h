// What tests ask of facts.
#pragma once

#include "core/facts/fact.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace downhill {

std::ostream& operator<<(std::ostream& out, const Facts& facts);

struct ValuePrinter {
    std::ostream& out;
    void operator()(const std::string& text) const { out << text; }
    void operator()(const Series& series) const { out << testing::PrintToString(series.values); }
    void operator()(const Facts& facts) const { out << facts; }
    void operator()(const auto& number) const { out << number.value; }
};

inline std::ostream& operator<<(std::ostream& out, const Fact& fact) {
    out << fact.id;
    for (const auto& [name, value] : fact.values) {
        out << " " << name << "=";
        std::visit(ValuePrinter{out}, value);
    }
    return out;
}

inline std::ostream& operator<<(std::ostream& out, const Facts& facts) {
    for (const Fact& fact : facts)
        out << "[" << fact << "]";
    return out;
}

inline std::vector<std::string> idsOf(const Facts& facts) {
    std::vector<std::string> ids;
    for (const Fact& fact : facts)
        ids.push_back(fact.id);
    return ids;
}

/// The value of that name; a failure and one that is nothing where there is none of that type.
template <class Value>
Value valueOf(const Fact& fact, const std::string& name) {
    const auto found = std::ranges::find(fact.values, name, [](const auto& pair) { return pair.first; });
    const auto* value = found == fact.values.end() ? nullptr : std::get_if<Value>(&found->second);
    EXPECT_NE(value, nullptr) << name << " in " << fact;
    return value == nullptr ? Value() : *value;
}

/// The fact with that id; a failure and an empty one where there is none.
inline Fact factOf(const Facts& facts, const std::string& id) {
    const auto found = std::ranges::find(facts, id, &Fact::id);
    EXPECT_NE(found, facts.end()) << id << " in " << facts;
    return found == facts.end() ? Fact() : *found;
}

inline bool holds(const Facts& facts, const std::string& id) {
    return std::ranges::find(facts, id, &Fact::id) != facts.end();
}

} // namespace downhill
