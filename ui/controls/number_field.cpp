#include "ui/controls/number_field.h"

#include "core/text/number_text.h"
#include "core/text/typed_text.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace downhill {

NumberField::Rule NumberField::anyNumber() {
    return {[](double) { return true; }, tr("a number such as 5 or −2.5")};
}
NumberField::Rule NumberField::positive() {
    return {[](double v) { return v > 0; }, tr("a number above 0, such as 0.1")};
}
NumberField::Rule NumberField::notNegative() {
    return {[](double v) { return v >= 0; }, tr("0 or a number above it, such as 1e-6")};
}
NumberField::Rule NumberField::wholeNumber(double from, double to) {
    return {[=](double v) { return v >= from && v <= to && std::floor(v) == v; },
            tr("a whole number from %1 to %2")
                .arg(qs(countText(static_cast<unsigned long long>(from))),
                     qs(countText(static_cast<unsigned long long>(to))))};
}

NumberField::NumberField(Rule rule, QWidget* parent) : QLineEdit(parent), rule_(std::move(rule)) {
    setAlignment(Qt::AlignRight);
    setMaxLength(400);
    connect(this, &QLineEdit::textEdited, this, &NumberField::takeText);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::finish);
}

std::optional<double> NumberField::read(const QString& text) const {
    const auto number = readTyped(text.toStdString());
    return number && rule_.accepts(*number) ? number : std::nullopt;
}

bool NumberField::isGood() const { return read(text()).has_value(); }

// Something must be missing, as after a sign, a point, or an e; or more digits make a number that is allowed,
// as 0 becomes 0.001 and 1 becomes 15.
bool NumberField::isUnfinished(const QString& typed) const {
    const QString text = qs(withDecimalPoint(typed.toStdString()));
    static const QRegularExpression missing(QStringLiteral(
        "^\\s*[-+\u2212]?\\d*\\.?\\s*$|^\\s*[-+\u2212]?(\\d+\\.?\\d*|\\.\\d+)[eE][-+\u2212]?\\s*$"));
    static const QRegularExpression number(QStringLiteral("\\d\\s*$"));
    if (!number.match(text).hasMatch() && missing.match(text).hasMatch())
        return true;
    if (!readNumber(text.toStdString()))
        return false;
    constexpr std::array more = {"0", "1", "5", "9", "00", "000", ".5"};
    return std::ranges::any_of(
        more, [&](const char* digits) { return read(text.trimmed() + QLatin1String(digits)).has_value(); });
}

void NumberField::setValue(double value) {
    if (value == value_ && hasFocus() && isModified() && !isGood())
        return; // somebody is at it
    value_ = value;
    if (read(text()) != value)
        setText(fieldText(value));
    setProblem({});
}

void NumberField::empty() {
    clear();
    setProblem({});
}

void NumberField::takeText(const QString& text) {
    if (const auto number = read(text)) {
        setProblem({});
        value_ = *number;
        emit edited(value_);
    } else {
        setProblem(isUnfinished(text) ? QString() : complaint());
    }
}

QString NumberField::complaint() const {
    if (text().trimmed().isEmpty())
        return tr("Type %1.").arg(rule_.allowed);
    const QString given = text().size() > 24 ? text().left(24) + QStringLiteral("…") : text();
    return text().contains(QLatin1Char(',')) && NumberFormat::chosen().decimal == '.'
               ? tr("“%1”: write a point, not a comma, in %2.").arg(given, rule_.allowed)
               : tr("“%1” is not %2.").arg(given, rule_.allowed);
}

void NumberField::finish() {
    if (isModified() && !isGood())
        setProblem(complaint());
}

void NumberField::setProblem(const QString& problem) {
    if (problem == problem_)
        return;
    problem_ = problem;
    setProperty("invalid", !problem.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    explain();
    emit problemChanged(problem);
}

void NumberField::setAbout(const QString& about) {
    about_ = about;
    explain();
}

void NumberField::explain() {
    const QString& text = problem_.isEmpty() ? about_ : problem_;
    setToolTip(plainTip(text));
    setAccessibleDescription(text);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !isGood() && isModified()) {
        setText(fieldText(value_));
        setProblem({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace downhill
