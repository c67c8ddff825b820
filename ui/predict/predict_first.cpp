#include "ui/predict/predict_first.h"

#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/plot/run_plot.h"
#include "ui/playback/playhead.h"
#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"

#include <QAction>

#include <utility>

namespace downhill {

PredictFirst::PredictFirst(LiveRun* live, Playhead* playhead, QObject* parent)
    : QObject(parent),
      predictions_(new Predictions(live, this)),
      predict_(new QAction(tr("Pre&dict first"), this)),
      reveal_(new QAction(tr("Re&veal the next step"), this)),
      revealAll_(new QAction(tr("Reveal the &whole run"), this)),
      strip_(new PredictionStrip(live, predictions_)) {
    predict_->setObjectName(QStringLiteral("predictFirst"));
    predict_->setCheckable(true);
    predict_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    reveal_->setShortcut(QKeySequence(Qt::Key_R));
    revealAll_->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_R));
    for (QAction* action : {reveal_, revealAll_})
        action->setEnabled(false);
    connect(predict_, &QAction::toggled, predictions_, &Predictions::setOn);
    connect(reveal_, &QAction::triggered, predictions_, &Predictions::revealStep);
    connect(revealAll_, &QAction::triggered, predictions_, &Predictions::revealAll);
    connect(predictions_, &Predictions::changed, playhead,
            [this, playhead] { playhead->setHeld(predictions_->isOpen()); });
    connect(playhead, &Playhead::moreWanted, predictions_, &Predictions::revealStep);
    connect(predictions_, &Predictions::revealed, playhead, &Playhead::setStep);
    connect(predictions_, &Predictions::switched, predict_, &QAction::setChecked);
}

void PredictFirst::addPicture(CostPictureCard* picture) {
    PlotView* view = picture->view();
    pictures_.removeAll(nullptr); // those that are gone
    connect(picture, &CostPictureCard::placePicked, predictions_, &Predictions::say);
    connect(predictions_, &Predictions::switched, view, [view] {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus)
            view->setFocus(); // where R and → reveal
    });
    if (pictures_.isEmpty())
        connect(predictions_, &Predictions::changed, this, &PredictFirst::show);
    pictures_ += view;
    if (predictions_->isOn())
        showOn(view);
}

void PredictFirst::show() {
    const bool open = predictions_->isOpen();
    for (QAction* action : {reveal_, revealAll_})
        action->setEnabled(open);
    for (PlotView* view : std::as_const(pictures_))
        if (view)
            showOn(view);
}

void PredictFirst::showOn(PlotView* picture) const {
    picture->setPicking(predictions_->isOpen());
    std::vector<PredictionMark> marks;
    for (const Prediction& prediction : predictions_->steps())
        marks.push_back(markOf(prediction));
    picture->plot()->showPredictions(std::move(marks));
}

} // namespace downhill
