// A language that nobody speaks: English, with accents and much longer words.
#pragma once

#include <QString>
#include <QTranslator>

namespace downhill {

/// `[Cöst fünctiön]` and longer: each word with two fifths more letters, all in brackets. What values are put
/// in for, mnemonics, tags and the blanks around the text stay.
QString stretched(const QString& text);

/// From when it is there until it is gone, of all the program's texts.
class StretchedTexts : public QTranslator {
public:
    StretchedTexts();
    QString translate(const char* context, const char* text, const char* comment, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace downhill
