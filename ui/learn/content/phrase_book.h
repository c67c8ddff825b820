// The phrases of a content file, with numbers put in for the names in braces.
#pragma once

#include "core/facts/fact.h"
#include "ui/learn/content/learn_content.h"

#include <QString>

#include <map>

namespace downhill {

class PhraseBook {
public:
    explicit PhraseBook(std::map<QString, QString> phrases) : phrases_(std::move(phrases)) {}
    /// Of resources/learn/NAME.json.
    explicit PhraseBook(const char* name) : PhraseBook(builtInLearnContent(name).phrases) {}

    /// What the phrase does not fit, which a test sees to, is shown as it is, with a warning.
    QString text(const Fact& fact) const;
    QString text(const Facts& facts) const; ///< with a blank between the sentences

private:
    std::map<QString, QString> phrases_;
};

} // namespace downhill
