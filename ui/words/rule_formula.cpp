#include "ui/words/rule_formula.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QRegularExpression>

namespace downhill {

namespace {

QString inLanguage(const QString& part) {
    if (part.front().isDigit())
        return exactForPeople(QString(part).remove(u',').toDouble());
    const std::string id = "symbol." + QString(part).replace(u' ', u'_').toStdString();
    return findSentence(id) ? wordsOf(Fact{id, {}}) : part;
}

} // namespace

QString ruleFormula(const char* formula) {
    static const QRegularExpression part(
        QStringLiteral("up to|then falling to|[a-z][a-z0-9_]+|[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?"));
    const QString english = QString::fromUtf8(formula);
    QString text;
    qsizetype end = 0;
    for (auto it = part.globalMatch(english); it.hasNext();) {
        const auto match = it.next();
        text += english.mid(end, match.capturedStart() - end) + inLanguage(match.captured());
        end = match.capturedEnd();
    }
    return text + english.mid(end);
}

} // namespace downhill
