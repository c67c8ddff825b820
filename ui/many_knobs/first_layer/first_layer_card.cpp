#include "ui/many_knobs/first_layer/first_layer_card.h"

#include "core/network/network_design.h"
#include "ui/many_knobs/first_layer/weight_tiles.h"
#include "ui/pins/pin_tabs.h"

namespace downhill {

FirstLayerCard::FirstLayerCard(PinList* pins, QWidget* parent)
    : Card({}, parent), tiles_(new WeightTiles(this)), tabs_(new PinTabs(this, tr("Weights"), tiles_, pins)) {
    tiles_->setObjectName(QStringLiteral("weightTiles"));
    setTitles({tr("What the first layer looks for — %1 × %2 knobs")
                   .arg(networkLayers[0].neurons)
                   .arg(networkLayers[0].inputs),
               tr("What the first layer looks for"), tr("First layer")});
}

PinTable* FirstLayerCard::pinTable() const { return tabs_->table(); }

void FirstLayerCard::setTheme(const Theme& theme) {
    tiles_->setTheme(theme);
    tabs_->setTheme(theme);
}

void FirstLayerCard::show(std::span<const float> knobs) { tiles_->show(knobs); }

} // namespace downhill
