// The loss curve in the window, with the switch of its scale.
#pragma once

#include "ui/controls/card.h"

class QCheckBox;

namespace downhill {

class LossCurve;
class PlotView;

class LossCurveCard : public Card {
    Q_OBJECT
public:
    explicit LossCurveCard(QWidget* parent = nullptr);

    LossCurve* curve() const { return curve_; }
    PlotView* view() const { return view_; }

    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;

signals:
    void logarithmicChanged();

private:
    QCheckBox* log_;
    LossCurve* curve_;
    PlotView* view_;
};

} // namespace downhill
