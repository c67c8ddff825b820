#include "ui/learn/content/phrase_book.h"

#include "ui/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace downhill {

namespace {

const QRegularExpression& nameInBraces() {
    static const QRegularExpression name(QStringLiteral("\\{([a-z][a-z_]*)\\}"));
    return name;
}

} // namespace

QString PhraseBook::text(const Phrase& phrase) const {
    const auto found = phrases_.find(qs(phrase.id));
    if (found == phrases_.end()) {
        qWarning("There is no phrase \"%s\"", phrase.id.c_str());
        return qs(phrase.id);
    }
    const QString& words = found->second;
    QString text;
    qsizetype end = 0; // in one go: what is put in may have braces too
    for (auto it = nameInBraces().globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        const std::string name = match.captured(1).toStdString();
        const auto value =
            std::ranges::find(phrase.values, name, [](const auto& pair) { return pair.first; });
        if (value == phrase.values.end())
            qWarning("The phrase \"%s\" has no value for \"%s\"", phrase.id.c_str(), name.c_str());
        text += words.mid(end, match.capturedStart() - end);
        text += value == phrase.values.end() ? match.captured() : qs(value->second);
        end = match.capturedEnd();
    }
    return text + words.mid(end);
}

QString PhraseBook::text(const Words& words) const {
    QStringList sentences;
    for (const Phrase& phrase : words)
        sentences += text(phrase);
    return sentences.join(QLatin1Char(' '));
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
