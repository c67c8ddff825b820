#include "ui/page/stop_card.h"

#include "ui/controls/elided_label.h"
#include "ui/controls/number_field.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/run/live_run.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

StopCard::StopCard(LiveRun* live, QWidget* parent) : Card({}, parent), live_(live) {
    titleLabel()->hide(); // the fields say what they are

    steps_ = addField(
        tr("Steps, at &most"), tr("Stop after at most so many steps"),
        new NumberField(NumberField::wholeNumber(1, static_cast<double>(RunSettings::maxSteps)), this));
    steps_->setObjectName(QStringLiteral("steps"));
    tolerance_ = addField(tr("Stop if changes &below"), tr("Stop when w and the cost change less than"),
                          new NumberField(NumberField::notNegative(), this));
    tolerance_->setObjectName(QStringLiteral("tolerance"));
    tolerance_->setToolTip(
        plainTip(tr("A run is flat when one step changes both the knob and the cost by less than this. "
                    "0 never stops early.")));
    connect(steps_, &NumberField::edited, this, [this](double steps) {
        live_->change([&](RunSettings& s) { s.steps = static_cast<std::uint64_t>(steps); });
    });
    connect(tolerance_, &NumberField::edited, this,
            [this](double tolerance) { live_->change([&](RunSettings& s) { s.tolerance = tolerance; }); });
    connect(live_, &LiveRun::settingsChanged, this, &StopCard::showSettings);
    showSettings();
}

NumberField* StopCard::addField(const QString& label, const QString& name, NumberField* field) {
    auto* row = new QHBoxLayout;
    auto* words = new PlainLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(name);
    auto* error = new ElidedLabel(this); // in place of the words, so that nothing moves
    error->setObjectName(QStringLiteral("error"));
    error->hide();
    row->addWidget(words);
    row->addWidget(error, 1);
    row->addStretch();
    row->addWidget(field);
    connect(field, &NumberField::problemChanged, this, [words, error](const QString& problem) {
        error->setText(problem);
        error->setToolTip(plainTip(problem));
        error->setHidden(problem.isEmpty());
        words->setHidden(!problem.isEmpty());
    });
    body()->addLayout(row);
    return field;
}

void StopCard::setTheme(const Theme& theme) {
    for (NumberField* field : {steps_, tolerance_})
        field->setFixedWidth(theme.px(84));
}

void StopCard::showSettings() {
    steps_->setValue(static_cast<double>(live_->settings().steps));
    tolerance_->setValue(live_->settings().tolerance);
}

} // namespace downhill
