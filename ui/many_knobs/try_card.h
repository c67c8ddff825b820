#pragma once
#include "core/digits/network.h"
#include "ui/controls/card.h"
namespace downhill {
struct Theme;
class TryCard : public Card {
public:
    TryCard() : Card("Try it") { setMinimumHeight(180); }
    void setTheme(const Theme&) {}
    void setRoomy(bool) {}
    void show(const Network&, std::span<const float>) {}
};
} // namespace downhill
