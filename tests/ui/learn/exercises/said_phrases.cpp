#include "tests/ui/learn/exercises/said_phrases.h"

#include "ui/learn/content/phrase_book.h"
#include "ui/words/placeholders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace downhill {

void SaidPhrases::add(const Fact& phrase) {
    std::set<std::string> names;
    for (const auto& [name, value] : phrase.values) {
        EXPECT_TRUE(names.insert(name).second) << phrase.id << " has two values for " << name;
        EXPECT_NE(value, FactValue()) << phrase.id << ": " << name;
    }
    EXPECT_EQ(names_.try_emplace(phrase.id, names).first->second, names) << phrase.id;
}

void SaidPhrases::add(const Facts& words) {
    for (const Fact& phrase : words)
        add(phrase);
}

std::vector<std::string> SaidPhrases::problemsIn(const char* name) const {
    std::vector<std::string> problems;
    auto unsaid = builtInLearnContent(name).phrases;
    for (const auto& [id, names] : names_) {
        const auto found = unsaid.extract(QString::fromStdString(id));
        if (found.empty()) {
            problems.push_back(id + " is not there");
            continue;
        }
        std::set<std::string> inBraces;
        for (const QString& one : namesIn(found.mapped()))
            inBraces.insert(one.toStdString());
        if (inBraces != names)
            problems.push_back(id + " has other names");
        if (std::ranges::any_of(found.mapped(), [](QChar c) { return c.isDigit(); }))
            problems.push_back(id + " has digits");
    }
    for (const auto& [id, words] : unsaid)
        problems.push_back(id.toStdString() + " is never said");
    return problems;
}

} // namespace downhill
