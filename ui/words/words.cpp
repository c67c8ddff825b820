#include "ui/words/words.h"

#include "core/text/number_text.h"
#include "ui/text/one_line.h"
#include "ui/text/text.h"
#include "ui/words/placeholders.h"
#include "ui/words/sentences.h"
#include "ui/words/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <variant>

namespace downhill {

namespace {

/// For the rules of plurals, which look at the last digits of a large number.
int pluralNumber(std::uint64_t count) {
    constexpr std::uint64_t million = 1'000'000;
    return static_cast<int>(count < million ? count : million + count % million);
}

/// The count that decides on singular and plural; −1 where the sentence has none.
int pluralNumber(const Sentence& sentence, const Fact& fact) {
    if (sentence.count == nullptr)
        return -1;
    const auto value =
        std::ranges::find(fact.values, sentence.count, [](const auto& pair) { return pair.first; });
    const Count* count = value == fact.values.end() ? nullptr : std::get_if<Count>(&value->second);
    return count == nullptr ? -1 : pluralNumber(count->value);
}

QString templateOf(const FoundSentence& found, const Fact& fact, Language language) {
    const Sentence& sentence = *found.sentence;
    const int number = pluralNumber(sentence, fact);
    const QString english = QString::fromUtf8(number == 1 ? sentence.one : sentence.text);
    if (language == Language::english)
        return english;
    const QString translated = QCoreApplication::translate(found.context, sentence.text, nullptr, number);
    // without a translation it is the English plural that comes back
    return translated == QString::fromUtf8(sentence.text) ? english : translated;
}

} // namespace

QString wordsOf(const Fact& fact, Language language) {
    const auto found = findSentence(fact.id);
    if (!found) {
        qWarning("There is no sentence \"%s\"", fact.id.c_str());
        return qs(fact.id);
    }
    return withValues(templateOf(*found, fact, language), fact, language);
}

QString wordsOf(const Facts& facts, Language language) {
    QStringList sentences;
    for (const Fact& fact : facts)
        sentences += wordsOf(fact, language);
    return sentences.join(QLatin1Char(' '));
}

QString wordsOf(const FactValue& value, Language language) {
    struct {
        Language language;
        const NumberFormat& format;
        QString operator()(const std::string& text) const { return oneLine(qs(text)); } // it may be of others
        QString operator()(Rounded number) const {
            return qs(displayText(number.value, number.digits, format));
        }
        QString operator()(Count count) const { return qs(countText(count.value, format)); }
        QString operator()(Share share) const { return shareText(share.value, format); }
        QString operator()(Roughly count) const { return roughText(count.value, format); }
        QString operator()(Factor factor) const { return factorText(factor.value, format); }
        QString operator()(const Series& series) const { return seriesText(series, format); }
        QString operator()(const Facts& facts) const { return wordsOf(facts, language); }
    } const text{language, language == Language::english ? NumberFormat::english() : NumberFormat::chosen()};
    const QString words = std::visit(text, value);
    return language == Language::english || std::holds_alternative<Facts>(value) ? words : isolated(words);
}

} // namespace downhill
