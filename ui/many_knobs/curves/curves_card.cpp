#include "ui/many_knobs/curves/curves_card.h"

#include "ui/many_knobs/curves/training_canvas.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

CurvesCard::CurvesCard(QWidget* parent)
    : Card(tr("L&oss curve"), parent),
      log_(new QCheckBox(tr("lo&g scale"))),
      effort_(new QComboBox),
      cost_(new TrainingPlot(TrainingPlot::Quantity::cost)),
      accuracy_(new TrainingPlot(TrainingPlot::Quantity::accuracy)),
      costView_(new TrainingCanvas(cost_)),
      accuracyView_(new TrainingCanvas(accuracy_)) {
    costView_->setObjectName(QStringLiteral("trainingCost"));
    costView_->setAccessibleName(tr("Loss curve"));
    accuracyView_->setObjectName(QStringLiteral("trainingAccuracy"));
    accuracyView_->setAccessibleName(tr("Accuracy"));
    titleLabel()->setBuddy(costView_);
    cost_->setLabelledBelow(false);

    effort_->setObjectName(QStringLiteral("effort"));
    effort_->setAccessibleName(tr("What the curves are plotted against"));
    effort_->addItem(tr("by steps"), static_cast<int>(Effort::steps));
    effort_->addItem(tr("by images read"), static_cast<int>(Effort::images));
    log_->setObjectName(QStringLiteral("log"));
    demonstrations_ = new QToolButton(this);
    demonstrations_->setText(tr("Demonstrations …"));
    demonstrations_->setAccessibleName(tr("Demonstrations"));
    demonstrations_->setObjectName(QStringLiteral("tab"));
    demonstrations_->setPopupMode(QToolButton::InstantPopup);
    demonstrations_->setFocusPolicy(Qt::StrongFocus);
    demonstrations_->setMenu(new QMenu(demonstrations_));
    demonstrations_->hide();
    header()->insertWidget(1, demonstrations_);
    header()->addWidget(effort_);
    header()->addWidget(log_);
    body()->setSpacing(0);
    body()->addWidget(costView_, 17);
    body()->addWidget(accuracyView_, 10);
    connect(log_, &QCheckBox::toggled, cost_, &TrainingPlot::setLogarithmic);
    connect(log_, &QCheckBox::toggled, this, &CurvesCard::axesChanged);
    connect(effort_, &QComboBox::currentIndexChanged, this, [this] {
        cost_->setEffort(effort());
        accuracy_->setEffort(effort());
        emit axesChanged();
    });
}

void CurvesCard::setAccuracyShown(bool shown) {
    accuracyView_->setVisible(shown);
    cost_->setLabelledBelow(!shown);
}

void CurvesCard::addDemonstration(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("small"));
    button->setAccessibleName(action->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    buttons_ += button;
    header()->insertWidget(static_cast<int>(buttons_.size()), button);
    demonstrations_->menu()->addAction(action);
}

void CurvesCard::fitButtons() {
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() +
                 header()->contentsMargins().left() + header()->contentsMargins().right();
    QList<QWidget*> all{titleLabel(), effort_, log_};
    for (QToolButton* button : buttons_)
        all += button;
    for (const QWidget* widget : all) {
        widget->ensurePolished();
        needed += widget->sizeHint().width() + header()->spacing();
    }
    const bool room = buttons_.empty() || needed <= width();
    if (fitting_ || room == demonstrations_->isHidden())
        return;
    const QScopedValueRollback guard(fitting_, true); // what is shown has the layouts around it done at once
    for (QToolButton* button : buttons_)
        button->setVisible(room);
    demonstrations_->setVisible(!room);
}

void CurvesCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitButtons();
}

void CurvesCard::setTheme(const Theme& theme) {
    cost_->setTheme(theme);
    accuracy_->setTheme(theme);
    fitButtons();
}

void CurvesCard::show(const std::shared_ptr<const TrainingRun>& training) {
    cost_->show(training);
    accuracy_->show(training);
    costView_->setAccessibleDescription(cost_->summary());
    accuracyView_->setAccessibleDescription(accuracy_->summary());
}

void CurvesCard::showPinned(const TrainingLines& pinned) {
    cost_->showPinned(pinned);
    accuracy_->showPinned(pinned);
}

void CurvesCard::setLogarithmic(bool logarithmic) { log_->setChecked(logarithmic); }
bool CurvesCard::isLogarithmic() const { return log_->isChecked(); }

void CurvesCard::setEffort(Effort effort) {
    effort_->setCurrentIndex(effort_->findData(static_cast<int>(effort)));
}
Effort CurvesCard::effort() const { return static_cast<Effort>(effort_->currentData().toInt()); }

} // namespace downhill
