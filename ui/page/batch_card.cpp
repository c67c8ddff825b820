#include "ui/page/batch_card.h"

#include "core/text/number_text.h"
#include "ui/controls/elided_label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

ValueScale batchScale(std::size_t all) {
    return {ValueScale::Kind::logarithmicWhole, 1, static_cast<double>(std::max<std::size_t>(all, 2))};
}

} // namespace

BatchCard::BatchCard(Words words, QWidget* parent)
    : SliderCard(words.titles.front(), words.name, NumberField::wholeNumber(1, 1e9), batchScale(2), parent),
      words_(std::move(words)),
      meaning_(new ElidedLabel) {
    setTitles(words_.titles);
    field()->setObjectName(QStringLiteral("batch"));
    slider()->setObjectName(QStringLiteral("batchSlider"));
    meaning_->setObjectName(QStringLiteral("muted"));
    meaning_->setLines(2);
    body()->addWidget(meaning_);
}

void BatchCard::showBatch(std::size_t batch, std::size_t all) {
    all_ = all;
    batch_ = std::min(batch, all);
    std::vector<ValueSlider::Tick> ticks;
    if (scale_) {
        ticks = {{1, tr("1")}, {static_cast<double>(all), tr("all %1").arg(qs(countText(all)))}};
        constexpr std::size_t usual = 32;
        if (all > 10 * usual)
            ticks.insert(ticks.begin() + 1, {static_cast<double>(usual), tr("32")});
    }
    slider()->setScale(batchScale(all), std::move(ticks));
    setValue(static_cast<double>(batch_));
    meaning_->setText(batch_ == all ? words_.all : batch_ == 1 ? words_.one : words_.few);
    slider()->setToolTip(plainTip(meaning_->text()));
}

void BatchCard::setScaleVisible(bool visible) {
    scale_ = visible;
    showBatch(batch_, all_);
}

void BatchCard::setWordsVisible(bool visible) { meaning_->setVisible(visible); }

} // namespace downhill
