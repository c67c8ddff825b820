// Predict first on a page: its actions and its strip around one Predictions.
#pragma once

#include "ui/charts/plot/plot_view.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace downhill {

class CostPictureCard;
class LiveRun;
class Playhead;
class PredictionStrip;
class Predictions;

class PredictFirst : public QObject {
    Q_OBJECT
public:
    PredictFirst(LiveRun* live, Playhead* playhead, QObject* parent);

    Predictions* predictions() const { return predictions_; }
    PredictionStrip* strip() const { return strip_; } ///< for the page to place
    QList<QAction*> actions() const { return {predict_, reveal_, revealAll_}; }
    /// Where a click says that the next step leads there. The first one is the page's; others may go again.
    void addPicture(CostPictureCard* picture);

private:
    void show();
    void showOn(PlotView* picture) const;

    Predictions* predictions_;
    QAction *predict_, *reveal_, *revealAll_;
    PredictionStrip* strip_;
    QList<QPointer<PlotView>> pictures_;
};

} // namespace downhill
