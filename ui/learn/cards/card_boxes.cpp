#include "ui/learn/cards/card_boxes.h"

#include <QUrl>

#include <algorithm>

namespace downhill {

namespace {
// One value a card, so that two windows that go through different ones do not undo one another's. Earlier
// versions had them all in one.
const QString cardsKey = QStringLiteral("learn/cards"), earlierKey = QStringLiteral("learn/boxes");

/// Of whatever is in a card's key.
QString nameOf(const QString& card) { return QString::fromLatin1(QUrl::toPercentEncoding(card)); }
QString cardOf(const QString& name) { return QUrl::fromPercentEncoding(name.toLatin1()); }
} // namespace

int CardBoxes::boxOf(const QString& card) const {
    const auto place = places_.find(card);
    return place == places_.end() ? 1 : place->box;
}

QDate CardBoxes::restsUntil(const QString& card) const {
    const auto place = places_.find(card);
    return place == places_.end() || place->box == 1
               ? QDate()
               : place->since.addDays(restDays[static_cast<std::size_t>(place->box - 1)]);
}

bool CardBoxes::isDue(const QString& card, QDate today) const {
    const auto place = places_.find(card);
    // A card can't have come there after today, unless a clock was wrong; then it need not wait for that.
    return place == places_.end() || place->box == 1 || today >= restsUntil(card) || today < place->since;
}

void CardBoxes::know(const QString& card, QDate today) {
    if (isDue(card, today))
        places_.insert(card, {std::min(boxOf(card) + 1, count), today});
}

void CardBoxes::forget(const QString& card, QDate today) { places_.insert(card, {1, today}); }

void CardBoxes::take(const QString& card, const QString& text) {
    const int box = text.section(u' ', 0, 0).toInt();
    const QDate since = QDate::fromString(text.section(u' ', 1), Qt::ISODate);
    if (box >= 1 && box <= count && since.isValid())
        places_.insert(card, {box, since});
}

void CardBoxes::restore(const Kept& kept) {
    places_.clear();
    const QVariantMap earlier = kept.value(earlierKey).toMap();
    for (auto card = earlier.begin(); card != earlier.end(); ++card)
        take(card.key(), card->toString());
    for (const QString& name : kept.namesIn(cardsKey))
        take(cardOf(name), kept.value(cardsKey + u'/' + name).toString());
}

void CardBoxes::save(Kept& kept) const {
    for (auto card = places_.begin(); card != places_.end(); ++card)
        kept.setValue(
            cardsKey + u'/' + nameOf(card.key()),
            QStringLiteral("%1 %2").arg(QString::number(card->box), card->since.toString(Qt::ISODate)));
}

} // namespace downhill
