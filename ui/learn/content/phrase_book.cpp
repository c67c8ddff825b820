#include "ui/learn/content/phrase_book.h"

#include "ui/text/text.h"
#include "ui/words/placeholders.h"

#include <QStringList>

namespace downhill {

QString PhraseBook::text(const Fact& fact) const {
    const auto found = phrases_.find(qs(fact.id));
    if (found == phrases_.end()) {
        qWarning("There is no phrase \"%s\"", fact.id.c_str());
        return qs(fact.id);
    }
    return withValues(found->second, fact);
}

QString PhraseBook::text(const Facts& facts) const {
    QStringList sentences;
    for (const Fact& fact : facts)
        sentences += text(fact);
    return sentences.join(QLatin1Char(' '));
}

} // namespace downhill
