#include "ui/controls/room_needed.h"

#include <QLayout>
#include <QWidget>

namespace downhill {

QSize roomNeeded(const QWidget* widget) {
    // From the inside out.
    const QList<QWidget*> parts = widget->findChildren<QWidget*>();
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        (*part)->ensurePolished(); // its style sheet has a say in its size
        if (QLayout* layout = (*part)->layout()) {
            layout->invalidate();
            layout->activate();
        }
    }
    widget->layout()->invalidate();
    return widget->layout()->totalMinimumSize();
}

} // namespace downhill
