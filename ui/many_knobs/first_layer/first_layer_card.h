// What the first layer looks for, or the trainings pinned to compare this one with.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <span>

namespace downhill {

class PinList;
class PinTable;
class PinTabs;
class WeightTiles;

class FirstLayerCard : public Card {
    Q_OBJECT
public:
    explicit FirstLayerCard(PinList* pins, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(std::span<const float> knobs); ///< networkKnobs, of which any may not be finite

    WeightTiles* tiles() const { return tiles_; }
    PinTable* pinTable() const;
    PinTabs* tabs() const { return tabs_; }

private:
    WeightTiles* tiles_;
    PinTabs* tabs_;
};

} // namespace downhill
