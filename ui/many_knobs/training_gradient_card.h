#pragma once
#include "ui/controls/card.h"
#include <span>
namespace downhill {
struct Theme;
class TrainingGradientCard : public Card {
public:
    TrainingGradientCard(QWidget* q) : Card("Gradient", q) {}
    void setTheme(const Theme&) {}
    void show(std::uint64_t, std::span<const float>) {}
};
} // namespace downhill
