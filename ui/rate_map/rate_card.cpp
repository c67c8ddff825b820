#include "ui/rate_map/rate_card.h"

#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"
#include "ui/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

namespace {

ValueScale rateScale() { return {ValueScale::Kind::logarithmic, slowestMapped, fastestMapped}; }

} // namespace

RateCard::RateCard(LiveRun* live, RateEdit* edit, QWidget* parent)
    : SliderCard(tr("&Learning rate"), tr("Learning rate"), NumberField::positive(), rateScale(), parent),
      live_(live),
      edit_(edit),
      changes_(styledLabel({}, "muted", this)),
      changesRow_(new QWidget(this)),
      map_(new LiveRateMap(live, this)) {
    field()->setObjectName(QStringLiteral("rate"));
    slider()->setObjectName(QStringLiteral("rateSlider"));
    std::vector<ValueSlider::Tick> ticks;
    for (const double rate : {slowestMapped, 0.001, 0.01, 0.1, 1.0, fastestMapped})
        ticks.push_back({rate, fieldText(rate)});
    slider()->setScale(rateScale(), std::move(ticks));

    auto* fromHere = new QToolButton(this);
    fromHere->setDefaultAction(edit_->fromHere());
    fromHere->setObjectName(QStringLiteral("fromHere"));
    fromHere->setAccessibleName(tr("Change the rate from this step on"));
    fromHere->setFocusPolicy(Qt::StrongFocus);
    header()->insertWidget(header()->indexOf(field()), fromHere);

    auto* row = new QHBoxLayout(changesRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(changes_, 1);
    auto* forget = new QToolButton(changesRow_);
    forget->setDefaultAction(edit_->forget());
    forget->setObjectName(QStringLiteral("tab"));
    forget->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(forget);
    body()->addWidget(changesRow_);

    connect(this, &SliderCard::edited, edit_, &RateEdit::setRate);
    connect(edit_, &RateEdit::changed, this, &RateCard::showRate);
    connect(edit_->fromHere(), &QAction::toggled, this, &RateCard::showMap);
    connect(map_, &LiveRateMap::mapChanged, this, &RateCard::showMap);
    showRate();
}

void RateCard::setTheme(const Theme& theme) {
    theme_ = theme;
    SliderCard::setTheme(theme);
    field()->setFixedWidth(theme.px(78)); // beside the title and the button
    showMap();
}

void RateCard::setRoomy(bool roomy) { slider()->setWordsVisible(roomy); }

void RateCard::showRate() {
    setValue(edit_->rate());
    changes_->setText(edit_->changes());
    changesRow_->setVisible(!changes_->text().isEmpty());
}

// The map is of runs with one rate throughout, so it says nothing about a rate from here on.
void RateCard::showMap() {
    if (edit_->fromHere()->isChecked())
        slider()->setBands({}, {});
    else if (const auto map = map_->map())
        slider()->setBands(bandsOf(*map, theme_, slowestMapped, fastestMapped),
                           [map](double rate) { return describeRate(*map, rate); });
}

} // namespace downhill
