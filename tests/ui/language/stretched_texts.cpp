#include "tests/ui/language/stretched_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace downhill {

namespace {

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ"),
                         other = QStringLiteral("àçéîñöšüýžÀÇÉÎÑÖŠÜÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other[at];
}

/// Of one letter it is a sign, as w and C are; the letter of a mnemonic stays.
QString longer(const QString& word) {
    const qsizetype mnemonic = word.indexOf(u'&'), letters = word.size() - (mnemonic < 0 ? 0 : 1);
    if (letters < 2)
        return word;
    QString all;
    for (qsizetype i = 0; i < word.size(); ++i)
        all += mnemonic >= 0 && i == mnemonic + 1 ? word[i] : accented(word[i]);
    return all + QString((2 * letters + 4) / 5, QChar(u'é'));
}

} // namespace

QString stretched(const QString& text) {
    if (text.trimmed().isEmpty())
        return text;
    static const QRegularExpression part(
        QStringLiteral("%n|%L?[0-9]+|\\{[a-z_0-9]+\\}|<[^>]*>|&[a-z]+;|[A-Za-z]*&?[A-Za-z]+"));
    QString all;
    qsizetype end = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        all += text.mid(end, match.capturedStart() - end);
        const QString found = match.captured();
        const bool stays = QStringLiteral("%{<").contains(found.front()) || found.endsWith(u';');
        all += stays ? found : longer(found);
        end = match.capturedEnd();
    }
    all += text.mid(end);
    qsizetype first = 0, last = all.size();
    while (all[first].isSpace())
        ++first;
    while (all[last - 1].isSpace() || all[last - 1] == u'…')
        --last;
    return all.left(first) + u'[' + all.mid(first, last - first) + u']' + all.mid(last);
}

StretchedTexts::StretchedTexts() { QCoreApplication::installTranslator(this); }

QString StretchedTexts::translate(const char* context, const char* text, const char*, int) const {
    // Qt's own are not the program's
    return *context == 'Q' ? QString() : stretched(QString::fromUtf8(text));
}

} // namespace downhill
