#include "ui/words/formula_words.h"

#include "core/data/changed_data.h"
#include "core/formula/formula.h"
#include "ui/text/text.h"

#include <QFileInfo>

namespace downhill {

namespace {

QString meanWords(const Formula& formula, const std::string& ofARow, Language language) {
    return formula.data().empty() ? qs(ofARow) : wordsOf(Fact{"data.mean", {{"each", ofARow}}}, language);
}

} // namespace

QString printedWords(const Formula& formula) {
    return meanWords(formula, formula.printed(), Language::chosen);
}

QString slopeWords(const Formula& formula, std::size_t knob, Language language) {
    return meanWords(formula, formula.slopes()[knob], language);
}

QString rowsWords(const Data& data) {
    QString name = QFileInfo(qs(data.name())).fileName();
    if (data.name().ends_with(changedSuffix)) {
        name.chop(changedSuffix.size());
        name = wordsOf(Fact{"data.changed", {{"name", name.toStdString()}}});
    }
    return wordsOf(Fact{"data.rows_of", {{"count", Count{data.rows()}}, {"name", name.toStdString()}}});
}

} // namespace downhill
