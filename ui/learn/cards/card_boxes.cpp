#include "ui/learn/cards/card_boxes.h"

#include <QSettings>

#include <algorithm>

namespace downhill {

namespace {
const QString boxesKey = QStringLiteral("learn/boxes");
} // namespace

int CardBoxes::boxOf(const QString& card) const {
    const auto place = places_.find(card);
    return place == places_.end() ? 1 : place->box;
}

QDate CardBoxes::restsUntil(const QString& card) const {
    const auto place = places_.find(card);
    return place == places_.end() ? QDate()
                                  : place->since.addDays(restDays[static_cast<std::size_t>(place->box - 1)]);
}

bool CardBoxes::isDue(const QString& card, QDate today) const {
    const auto place = places_.find(card);
    // A card can't have come there after today, unless a clock was wrong; then it need not wait for that.
    return place == places_.end() || today >= restsUntil(card) || today < place->since;
}

void CardBoxes::know(const QString& card, QDate today) {
    if (isDue(card, today))
        places_.insert(card, {std::min(boxOf(card) + 1, count), today});
}

void CardBoxes::forget(const QString& card) { places_.remove(card); }

void CardBoxes::restore(const QSettings& settings) {
    places_.clear();
    const QVariantMap kept = settings.value(boxesKey).toMap();
    for (auto card = kept.begin(); card != kept.end(); ++card) {
        const QString text = card->toString();
        const int box = text.section(u' ', 0, 0).toInt();
        const QDate since = QDate::fromString(text.section(u' ', 1), Qt::ISODate);
        if (box > 1 && box <= count && since.isValid())
            places_.insert(card.key(), {box, since});
    }
}

void CardBoxes::save(QSettings& settings) const {
    QVariantMap kept;
    for (auto card = places_.begin(); card != places_.end(); ++card)
        kept.insert(card.key(), QStringLiteral("%1 %2").arg(QString::number(card->box),
                                                            card->since.toString(Qt::ISODate)));
    settings.setValue(boxesKey, kept);
}

} // namespace downhill
