#include "ui/run/run_words.h"

#include "core/descent/run_settings.h"
#include "core/descent/step_buffer.h"
#include "core/formula/formula.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/words/formula_words.h"

#include <QStringList>

namespace downhill {

QString constantsWords(const Constants& constants) {
    QStringList words;
    for (const auto& [letter, value] : constants)
        words += RunWordsText::tr("%1 = %2").arg(qs(letter), exactForPeople(value));
    return words.join(QStringLiteral(", "));
}

QString costWords(const Formula& cost) {
    QStringList knobs;
    for (const std::string& name : cost.knobNames())
        knobs += qs(name);
    QString words = RunWordsText::tr("C(%1) = %2").arg(knobs.join(QStringLiteral(", ")), printedWords(cost));
    if (!cost.data().empty())
        words = RunWordsText::tr("%1 over %2").arg(words, rowsWords(cost.data()));
    if (!cost.constants().empty())
        words = RunWordsText::tr("%1 with %2").arg(words, constantsWords(cost.constants()));
    return words;
}

QString startWords(const RunSettings& settings) {
    QStringList start;
    for (const double w : settings.start)
        start += exactForPeople(w);
    return RunWordsText::tr("start %1").arg(start.join(QStringLiteral(", ")));
}

QString noMemoryWords(const RunSettings& settings, std::size_t knobs) {
    constexpr double megabyte = 1e6;
    const double megabytes = bytesOfRows(knobs, settings.steps + 1) / megabyte;
    return RunWordsText::tr("There is not enough memory to record %1 steps (%2 MB): choose fewer.")
        .arg(qs(countText(settings.steps)), qs(displayText(megabytes, 2)));
}

} // namespace downhill
