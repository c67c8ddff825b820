// Predict first on a page: its actions and its strip around one Predictions.
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace downhill {

class CostPictureCard;
class LiveRun;
class Playhead;
class PlotView;
class PredictionStrip;
class Predictions;

class PredictFirst : public QObject {
    Q_OBJECT
public:
    PredictFirst(LiveRun* live, Playhead* playhead, QObject* parent);

    Predictions* predictions() const { return predictions_; }
    PredictionStrip* strip() const { return strip_; } ///< for the page to place
    QList<QAction*> actions() const { return {predict_, reveal_, revealAll_}; }
    /// Where a click says that the next step leads there; called once.
    void setPicture(CostPictureCard* picture);

private:
    void show();

    Predictions* predictions_;
    QAction *predict_, *reveal_, *revealAll_;
    PredictionStrip* strip_;
    PlotView* picture_ = nullptr;
};

} // namespace downhill
