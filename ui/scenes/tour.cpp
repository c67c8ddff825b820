#include "ui/scenes/tour.h"

#include "ui/scenes/built_in_scenes.h"
#include "ui/scenes/scene_player.h"

#include <QSettings>

namespace downhill {

void takeTour(ScenePlayer& player) { player.begin(builtInScenes(QStringLiteral("tour"))); }

void offerTour(ScenePlayer& player) {
    static const QString key = QStringLiteral("tour/shown");
    QSettings settings;
    if (settings.value(key, false).toBool())
        return;
    settings.setValue(key, true);
    takeTour(player);
}

} // namespace downhill
