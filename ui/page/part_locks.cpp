#include "ui/page/part_locks.h"

#include "core/descent/run_settings.h"
#include "ui/page/card_area.h"
#include "ui/page/page.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace downhill {

namespace {

constexpr PagePart controls[] = {PagePart::cost,   PagePart::rate,  PagePart::start,
                                 PagePart::rule,   PagePart::stop,  PagePart::workedRuns,
                                 PagePart::digits, PagePart::batch, PagePart::transport};

bool isControl(PagePart part) { return std::ranges::find(controls, part) != std::end(controls); }

bool isByHand(QEvent::Type type) {
    constexpr QEvent::Type types[] = {
        QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::Wheel,
        QEvent::ContextMenu,      QEvent::TouchBegin,         QEvent::TouchUpdate,         QEvent::TouchEnd,
        QEvent::NativeGesture};
    return std::ranges::find(types, type) != std::end(types);
}

} // namespace

PartLocks::PartLocks(Page* page, CardArea* cards) : QObject(page), page_(page), cards_(cards) {}
PartLocks::~PartLocks() = default;

bool PartLocks::isHidden(PagePart part) const {
    const auto found = access_.find(part);
    return found != access_.end() && found->second == PartAccess::hidden;
}

void PartLocks::addPicture(PagePart part, QWidget* picture) {
    pictures_.removeIf([](const auto& one) { return !one.second; });
    pictures_ += {part, picture};
}

void PartLocks::addCard(PagePart part, QWidget* card) { others_ += {part, card}; }

void PartLocks::set(PartsAccess access) {
    if (access == access_)
        return;
    access_ = std::move(access);
    QList<QWidget*> hidden;
    for (const auto& [name, part] : partNames) {
        QWidget* widget = page_->part(part);
        if (!widget)
            continue;
        if (isControl(part)) {
            QSizePolicy policy = widget->sizePolicy();
            policy.setRetainSizeWhenHidden(true); // what stands below it stays
            widget->setSizePolicy(policy);
            widget->setDisabled(isClosed(part));
            widget->setHidden(isHidden(part));
        } else if (isHidden(part)) {
            hidden += widget;
        }
    }
    for (const auto& [part, card] : std::as_const(others_))
        if (isHidden(part))
            hidden += card;
    cards_->hideCards(hidden);
    if (const bool watch = !access_.empty(); watch != std::exchange(watching_, watch))
        watch ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
    emit changed();
}

bool PartLocks::isOnLockedPicture(const QWidget& widget) const {
    const auto isIn = [&](const QWidget* picture) {
        return picture && (picture == &widget || picture->isAncestorOf(&widget));
    };
    return std::ranges::any_of(
               access_,
               [&](const auto& row) { return !isControl(row.first) && isIn(page_->part(row.first)); }) ||
           std::ranges::any_of(pictures_,
                               [&](const auto& one) { return isClosed(one.first) && isIn(one.second); });
}

bool PartLocks::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool typed = event->type() == QEvent::KeyPress;
    if (!widget || !(typed || isByHand(event->type())) || !isOnLockedPicture(*widget))
        return false;
    if (!typed)
        return true;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return false;
    QCoreApplication::sendEvent(page_, event); // as if the picture had no use for it
    return true;
}

bool allows(const PartLocks& locks, const RunSettings& now, const RunSettings& wanted) {
    const auto keeps = [&locks](PagePart part, bool same) { return same || !locks.isClosed(part); };
    return keeps(PagePart::cost, isSameCost(now, wanted)) &&
           keeps(PagePart::start, now.start == wanted.start) &&
           keeps(PagePart::rate,
                 now.hyper.rate == wanted.hyper.rate && now.rateChanges == wanted.rateChanges) &&
           keeps(PagePart::rule,
                 now.hyper.rule == wanted.hyper.rule && now.hyper.schedule == wanted.hyper.schedule) &&
           keeps(PagePart::batch, now.hyper.batch == wanted.hyper.batch && now.seed == wanted.seed) &&
           keeps(PagePart::stop, now.steps == wanted.steps && now.tolerance == wanted.tolerance);
}

} // namespace downhill
