#pragma once
#include "ui/controls/card.h"
#include "ui/pins/pin_table.h"
#include <QVBoxLayout>
#include <span>
namespace downhill {
struct Theme;
class PinList;
class FirstLayerCard : public Card {
public:
    FirstLayerCard(PinList* p, QWidget* q) : Card("First layer", q), t(new PinTable(p)) {
        body()->addWidget(t);
    }
    void setTheme(const Theme& h) { t->setTheme(h); }
    PinTable* pinTable() const { return t; }
    void show(std::span<const float>) {}
    PinTable* t;
};
} // namespace downhill
