// The gradient of a training: which of the 13,002 knobs are turned now, which way and how far.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <cstdint>
#include <span>

class QLabel;

namespace downhill {

class GradientStrip;
class GradientWords;

class TrainingGradientCard : public Card {
    Q_OBJECT
public:
    explicit TrainingGradientCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// networkKnobs slopes, of which any may be infinite or not a number, at a step. Of any other number
    /// nothing is shown.
    void show(std::uint64_t step, std::span<const float> gradient);

    /// Nothing more comes for now: the scale fits what is shown.
    void rest();

    GradientStrip* strip() const { return strip_; }
    QString words() const; ///< what stands below the strip, line by line

private:
    void showScale();

    GradientStrip* strip_;
    GradientWords* words_;
    QLabel* scale_;
};

} // namespace downhill
