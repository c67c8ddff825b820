#include "ui/words/data_words.h"

namespace downhill {

QString refusalWords(const CsvRefusal& refusal, Language language) {
    const CsvProblem& first = refusal.problems.front();
    QString words =
        first.line == 0
            ? wordsOf(first.reason, language)
            : wordsOf(Fact{"data.at_line", {{"line", Count{first.line}}, {"reason", Facts{first.reason}}}},
                      language);
    if (refusal.count > 1)
        words += QStringLiteral("; ") +
                 wordsOf(Fact{"data.more_rows", {{"count", Count{refusal.count - 1}}}}, language);
    return words;
}

} // namespace downhill
