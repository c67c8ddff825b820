#include "ui/words/placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace downhill {

namespace {

const QRegularExpression& nameInBraces() {
    static const QRegularExpression name(QStringLiteral("\\{([a-z][a-z_]*)\\}"));
    return name;
}

} // namespace

QString withValues(const QString& sentence, const Fact& fact, Language language) {
    QString text;
    qsizetype end = 0; // in one go: what is put in may have braces too
    bool goesOn = false;
    for (auto it = nameInBraces().globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const std::string name = match.captured(1).toStdString();
        const auto value = std::ranges::find(fact.values, name, [](const auto& pair) { return pair.first; });
        if (value == fact.values.end())
            qWarning("\"%s\" has no value for \"%s\"", fact.id.c_str(), name.c_str());
        text += sentence.mid(end, match.capturedStart() - end);
        text += value == fact.values.end() ? match.captured() : wordsOf(value->second, language);
        end = match.capturedEnd();
        const auto* series = value == fact.values.end() ? nullptr : std::get_if<Series>(&value->second);
        goesOn = series != nullptr && series->goesOn;
    }
    const QString rest = sentence.mid(end);
    return goesOn && rest == QLatin1String(".") ? text : text + rest;
}

QStringList namesIn(const QString& text) {
    QStringList names;
    for (auto it = nameInBraces().globalMatch(text); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

bool hasStrayBrace(const QString& text) {
    const QString rest = QString(text).remove(nameInBraces());
    return rest.contains(u'{') || rest.contains(u'}');
}

} // namespace downhill
