#include "ui/lesson/choice_json.h"

#include "ui/words/words.h"

namespace downhill {

QString refusedChoice(const char* key, const ChoiceProblem& problem) {
    return QStringLiteral("\"%1\": ").arg(QLatin1String(key)) + wordsOf(problem.fact());
}

} // namespace downhill
