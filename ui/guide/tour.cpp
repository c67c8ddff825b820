#include "ui/guide/tour.h"

#include "ui/guide/guide.h"
#include "ui/learn/content/learn_content.h"

#include <QSettings>

namespace downhill {

void takeTour(Guide& guide) {
    if (const auto& tour = builtInLearnContent("tour"); !tour.entries.empty())
        guide.begin(tour.entries.front());
}

void offerTour(Guide& guide) {
    static const QString key = QStringLiteral("tour/shown");
    QSettings settings;
    if (settings.value(key, false).toBool())
        return;
    settings.setValue(key, true);
    takeTour(guide);
}

} // namespace downhill
