#include "ui/lesson/choice_json.h"

#include "ui/text/text.h"

namespace downhill {

QString refusedChoice(const char* key, const ChoiceProblem& problem) {
    return QStringLiteral("\"%1\": ").arg(QLatin1String(key)) + qs(problem.message());
}

} // namespace downhill
