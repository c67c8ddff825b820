#include "ui/page/stop_card.h"

#include "ui/controls/number_field.h"
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
        tr("A run is flat when one step changes both the knob and the cost by less than this. "
           "0 never stops early."));
    error_ = styledLabel({}, "error", this);
    error_->hide();
    body()->addWidget(error_);

    connect(steps_, &NumberField::edited, this, [this](double steps) {
        live_->change([&](RunSettings& s) { s.steps = static_cast<std::uint64_t>(steps); });
    });
    connect(tolerance_, &NumberField::edited, this,
            [this](double tolerance) { live_->change([&](RunSettings& s) { s.tolerance = tolerance; }); });
    for (NumberField* field : {steps_, tolerance_})
        connect(field, &NumberField::problemChanged, this, [this] {
            const QString problem = steps_->problem().isEmpty() ? tolerance_->problem() : steps_->problem();
            error_->setText(problem);
            error_->setVisible(!problem.isEmpty());
        });
    connect(live_, &LiveRun::settingsChanged, this, &StopCard::showSettings);
    showSettings();
}

NumberField* StopCard::addField(const QString& label, const QString& name, NumberField* field) {
    auto* row = new QHBoxLayout;
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(name);
    row->addWidget(words);
    row->addStretch(1);
    row->addWidget(field);
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
