#pragma once
#include "core/digits/training.h"
#include "ui/controls/card.h"
namespace downhill {
struct Theme;
class HeldOutCard : public Card {
public:
    HeldOutCard(QWidget* q) : Card("Held-out", q) {}
    void setTheme(const Theme&) {}
    void setTraining(bool) {}
    template <class A>
    void show(const std::shared_ptr<const DigitData>&, const A&) {}
};
} // namespace downhill
