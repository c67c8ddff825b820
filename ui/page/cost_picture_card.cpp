#include "ui/page/cost_picture_card.h"

#include "ui/charts/plot_view.h"

#include <QEvent>

namespace downhill {

void CostPictureCard::takeKeysOf(QWidget* page) { page->installEventFilter(this); }

// Just before a page is shown for the first time: what has the focus of a page in hiding is what gets it
// there.
bool CostPictureCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish)
        view()->setFocus();
    return Card::eventFilter(watched, event);
}

void CostPictureCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    if (const QWidget* at = window()->focusWidget(); !at || !at->isVisible())
        view()->setFocus();
}

} // namespace downhill
