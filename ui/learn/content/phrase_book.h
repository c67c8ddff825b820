// The phrases of a content file, with numbers put in for the names in braces.
#pragma once

#include "core/learn/phrase.h"
#include "ui/learn/content/learn_content.h"

#include <QStringList>

namespace downhill {

class PhraseBook {
public:
    explicit PhraseBook(std::map<QString, QString> phrases) : phrases_(std::move(phrases)) {}
    /// Of resources/learn/NAME.json.
    explicit PhraseBook(const char* name) : PhraseBook(builtInLearnContent(name).phrases) {}

    /// What the phrase does not fit, which a test sees to, is shown as it is, with a warning.
    QString text(const Phrase& phrase) const;
    QString text(const Words& words) const; ///< with a blank between the sentences

private:
    std::map<QString, QString> phrases_;
};

/// The names that stand in braces, each as often as it does: `rule` and `rate` in `{rule} at {rate}`.
QStringList namesIn(const QString& text);
/// Whether there is a brace that is not one around a name.
bool hasStrayBrace(const QString& text);

} // namespace downhill
