#include "ui/controls/number_field.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QKeyEvent>
#include <QStyle>

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
}

std::optional<double> NumberField::read(const QString& text) const {
    const auto number = readNumber(text.toStdString());
    return number && rule_.accepts(*number) ? number : std::nullopt;
}

void NumberField::setValue(double value) {
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
    } else if (text.trimmed().isEmpty()) {
        setProblem(tr("Type %1.").arg(rule_.allowed));
    } else {
        const QString given = text.size() > 24 ? text.left(24) + QStringLiteral("…") : text;
        setProblem(text.contains(QLatin1Char(','))
                       ? tr("“%1”: write a point, not a comma, in %2.").arg(given, rule_.allowed)
                       : tr("“%1” is not %2.").arg(given, rule_.allowed));
    }
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
    setToolTip(text);
    setAccessibleDescription(text);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !problem_.isEmpty()) {
        setText(fieldText(value_));
        setProblem({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace downhill
