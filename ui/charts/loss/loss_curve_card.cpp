#include "ui/charts/loss/loss_curve_card.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

LossCurveCard::LossCurveCard(QWidget* parent)
    : Card(tr("L&oss curve"), parent),
      log_(new QCheckBox(tr("lo&g scale"))),
      curve_(new LossCurve),
      view_(new PlotView(curve_)) {
    view_->setObjectName(QStringLiteral("lossCurve"));
    view_->setAccessibleName(tr("Loss curve"));
    titleLabel()->setBuddy(view_);
    log_->setObjectName(QStringLiteral("log"));
    header()->addWidget(log_);
    body()->addWidget(view_, 1);
    connect(log_, &QCheckBox::toggled, curve_, &LossCurve::setLogarithmic);
    connect(log_, &QCheckBox::toggled, this, &LossCurveCard::logarithmicChanged);
}

void LossCurveCard::setLogarithmic(bool logarithmic) { log_->setChecked(logarithmic); }
bool LossCurveCard::isLogarithmic() const { return log_->isChecked(); }

} // namespace downhill
