#include "ui/scenes/tour.h"

#include "ui/kept/kept.h"
#include "ui/kept/kept_change.h"
#include "ui/scenes/built_in_scenes.h"
#include "ui/scenes/scene_player.h"

#include <QSettings>

namespace downhill {

void takeTour(ScenePlayer& player) { player.begin(builtInScenes(QStringLiteral("tour"))); }

void offerTour(ScenePlayer& player) {
    static const QString key = QStringLiteral("tour/shown");
    if (QSettings().value(key, false).toBool())
        return;
    changeKept(Kept::usualFile(), {{key, true}});
    takeTour(player);
}

} // namespace downhill
