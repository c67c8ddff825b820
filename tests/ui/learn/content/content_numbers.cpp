#include "tests/ui/learn/content/content_numbers.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "core/network/network_design.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <memory>

namespace downhill {

namespace {

/// `−2,025.5` and the like, as they stand there.
QStringList numbersIn(const QString& words) {
    static const QRegularExpression number(QStringLiteral("−?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?"));
    QStringList all;
    for (auto it = number.globalMatch(words); it.hasNext();)
        all += it.next().captured();
    return all;
}

/// Makes the run; nothing but its settings is used for what was set.
double trueValueOf(const LearnNumber& number) {
    using Is = LearnNumber::Is;
    if (number.is == Is::knobCount)
        return static_cast<double>(networkKnobs);
    const RunSettings& s = number.run;
    const Run run = descend(*costOf(s), s);
    const auto row = static_cast<std::size_t>(number.step);
    if (row >= run.rows())
        return std::nan("");
    switch (number.is) {
    case Is::start:
        return s.start[number.knob];
    case Is::rate:
        return s.hyper.rate;
    case Is::steps:
        return static_cast<double>(s.steps);
    case Is::w:
        return run.w(row)[number.knob];
    case Is::slope:
        return run.slope(row)[number.knob];
    case Is::move:
        return row + 1 < run.rows() ? std::abs(run.w(row + 1)[number.knob] - run.w(row)[number.knob])
                                    : std::nan("");
    case Is::cost:
        return run.cost(row);
    case Is::knobCount:
        break; // above
    }
    return std::nan("");
}

bool saysTheTruth(const LearnNumber& number) {
    const double truth = trueValueOf(number);
    QString plain = number.text;
    plain.remove(u',').replace(u'−', u'-');
    bool isNumber = false;
    const double said = plain.toDouble(&isNumber); // the same in every locale
    const auto decimals = plain.contains(u'.') ? plain.size() - plain.indexOf(u'.') - 1 : 0;
    const double rounding = 1e-9 * std::max(1.0, std::abs(truth));
    const double most =
        decimals == 0 ? rounding : 0.5 * std::pow(10, -static_cast<double>(decimals)) + rounding;
    return isNumber && std::abs(said - truth) <= most; // not where it is no number
}

void check(const QString& words, const std::vector<LearnNumber>& numbers, std::vector<std::string>& wrong) {
    QStringList unlisted = numbersIn(words);
    for (const LearnNumber& number : numbers) {
        if (!unlisted.removeOne(number.text))
            wrong.push_back(number.text.toStdString() + " is listed and does not stand there");
        if (!saysTheTruth(number))
            wrong.push_back(number.text.toStdString() + " should be " + std::to_string(trueValueOf(number)));
    }
    for (const QString& number : unlisted)
        wrong.push_back(number.toStdString() + " is not listed");
}

} // namespace

std::vector<std::string> wrongNumbersIn(const QString& words, const std::vector<LearnNumber>& numbers) {
    std::vector<std::string> wrong;
    check(words, numbers, wrong);
    return wrong;
}

std::vector<std::string> wrongNumbersIn(const LearnEntry& entry) {
    std::vector<std::string> wrong;
    check(entry.question + u' ' + entry.answer, entry.numbers, wrong);
    for (const LearnPart& part : entry.parts)
        check(part.words, part.numbers, wrong);
    return wrong;
}

} // namespace downhill
