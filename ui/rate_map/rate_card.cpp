#include "ui/rate_map/rate_card.h"

#include "core/descent/rate_schedule.h"
#include "ui/controls/elided_label.h"
#include "ui/plain/tip.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/rate_map/rate_curve_card.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"
#include "ui/text/text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

namespace {

ValueScale rateScale() { return {ValueScale::Kind::logarithmic, slowestMapped, fastestMapped}; }

} // namespace

RateCard::RateCard(LiveRun* live, RateEdit* edit, QWidget* parent)
    : SliderCard(tr("&Learning rate"), tr("Learning rate"), NumberField::positive(), rateScale(), parent),
      live_(live),
      edit_(edit),
      changes_(new ElidedLabel(this)),
      map_(new LiveRateMap(live, this)),
      curve_(new QAction(tr("Rate curve"), this)) {
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

    makeChanges();
    body()->addWidget(makeLowerRow());
    body()->addWidget(changesRow_);

    connect(this, &SliderCard::edited, edit_, &RateEdit::setRate);
    connect(edit_, &RateEdit::changed, this, &RateCard::showRate);
    connect(edit_->fromHere(), &QAction::toggled, this, &RateCard::showMap);
    connect(map_, &LiveRateMap::mapChanged, this, &RateCard::showMap);
    connect(map_, &LiveRateMap::mapChanged, this, &RateCard::showBest);
    showRate();
}

void RateCard::setTheme(const Theme& theme) {
    theme_ = theme;
    SliderCard::setTheme(theme);
    field()->setMinimumWidth(theme.px(56)); // beside the title and the button
    field()->setMaximumWidth(theme.px(78));
    showMap();
    if (curveCard_)
        curveCard_->setTheme(theme);
    fold_->setIcon(signIcon(Sign::down, theme.muted, theme.px(12)));
    best_->ensurePolished();
    fold_->ensurePolished();
    for (QWidget* row : {lowerRow_, changesRow_})
        row->setFixedHeight(std::max(best_->sizeHint().height(), fold_->sizeHint().height()));
    showBest();
    QMetaObject::invokeMethod(this, &RateCard::showBest, Qt::QueuedConnection); // once all is laid out
}

RateCurveCard* RateCard::makeCurve() {
    curveCard_ = new RateCurveCard(live_, map_, this);
    fold_->show();
    return curveCard_;
}

// Says what the slider's colours are as long as the rate stays the same throughout.
void RateCard::makeChanges() {
    changesRow_ = new QWidget(this);
    auto* layout = new QHBoxLayout(changesRow_);
    layout->setContentsMargins(0, 0, 0, 0);
    changes_->setObjectName(QStringLiteral("muted"));
    layout->addWidget(changes_, 1);
    forget_ = new QToolButton(changesRow_);
    forget_->setDefaultAction(edit_->forget());
    forget_->setObjectName(QStringLiteral("small"));
    forget_->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(forget_);
}

// What the map is good for: the best rate to click, and the curve to unfold.
QWidget* RateCard::makeLowerRow() {
    auto* row = lowerRow_ = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    best_ = new QPushButton(row);
    best_->setObjectName(QStringLiteral("link"));
    best_->setProperty("tone", "accent");
    best_->setMinimumWidth(1); // its words follow the card's width, and not the other way round
    connect(best_, &QPushButton::clicked, this,
            [this] { live_->setSettings(withRateThroughout(live_->settings(), map_->map()->best->rate)); });
    layout->addWidget(best_);
    layout->addStretch(1);
    curve_->setCheckable(true);
    curve_->setToolTip(plainTip(tr("Rate curve: the steps that each learning rate needs")));
    fold_ = new QToolButton(row);
    fold_->setDefaultAction(curve_);
    fold_->setObjectName(QStringLiteral("small"));
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    fold_->setAccessibleName(tr("Rate curve"));
    fold_->setFocusPolicy(Qt::StrongFocus);
    fold_->hide();
    layout->addWidget(fold_);
    return row;
}

void RateCard::resizeEvent(QResizeEvent* event) {
    SliderCard::resizeEvent(event);
    showBest();
}

// With the steps that it needs where there is room for them.
void RateCard::showBest() {
    const auto map = map_->map();
    best_->setVisible(map && map->best && !(tight_ && hasChanges()));
    if (!map || !map->best)
        return;
    const bool taken =
        map->best->rate == live_->settings().hyper.rate && live_->settings().rateChanges.empty();
    const QString rate = taken ? tr("The best rate") : tr("Best rate: %1").arg(fieldText(map->best->rate));
    const QString all = tr("%1 (%2)").arg(rate, stepsWords(map->best->stepsNeeded));
    const int room = body()->contentsRect().width() - (curveCard_ ? fold_->sizeHint().width() : 0);
    best_->setText(all);
    if (best_->sizeHint().width() > room)
        best_->setText(rate);
    best_->setEnabled(!taken);
    best_->setAccessibleName(all);
    const QString meaning = recommendedRateMeaning(map->best->stepsNeeded);
    best_->setToolTip(plainTip(taken ? meaning
                                     : tr("Run it: learning rate %1").arg(fieldText(map->best->rate)) +
                                           QLatin1Char('\n') + meaning));
}

void RateCard::setRoomy(bool roomy) { slider()->setWordsVisible(roomy); }

// Where there is no room for a row of their own, the changes stand in the place of the best rate, which is
// for runs with one rate throughout: nothing below jumps.
void RateCard::setTight(bool tight) {
    if (tight == tight_)
        return;
    tight_ = tight;
    constexpr int wide = 1000; // all that the stretch would take
    if (tight)
        static_cast<QHBoxLayout*>(lowerRow_->layout())->insertWidget(0, changesRow_, wide);
    else
        body()->addWidget(changesRow_);
    showRate();
}

bool RateCard::hasChanges() const { return !edit_->changes().isEmpty(); }

void RateCard::showRate() {
    setValue(edit_->rate());
    changes_->setText(hasChanges() ? edit_->changes() : tr("The colours say what each rate would do"));
    changes_->setToolTip(plainTip(changes_->text()));
    changesRow_->setVisible(!tight_ || hasChanges());
    forget_->setVisible(hasChanges());
    showBest();
}

// The map is of runs with one rate throughout, so it says nothing about a rate from here on.
void RateCard::showMap() {
    const auto map = map_->map();
    if (edit_->fromHere()->isChecked() || !map)
        slider()->setBands({}, {});
    else
        slider()->setBands(bandsOf(*map, theme_, slowestMapped, fastestMapped),
                           [map](double rate) { return describeRate(*map, rate); });
}

} // namespace downhill
