// What TrainingPlot paints over its lines: names, changes on the way, the end of an explosion, the label at
// the mouse.
#include "ui/charts/training/training_plot.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <QLineSeries>
#include <QPainter>

#include <cmath>

namespace downhill {

namespace {

/// `rate 0.1, batch 64`: what is another one than before.
QString changeWords(const Hyperparameters& before, const Hyperparameters& after,
                    const TrainingRun& training) {
    QStringList words;
    if (after.rate != before.rate)
        words += TrainingPlot::tr("rate %1").arg(qs(displayText(after.rate)));
    if (after.batch != before.batch)
        words += batchWords(after.batch, training.data->training.count());
    if (after.rule != before.rule)
        words += &after.rule.row() == &before.rule.row() ? qs(textOf(after.rule))
                                                         : wordsOf(after.rule.row().title());
    if (after.schedule != before.schedule)
        words += qs(textOf(after.schedule));
    return words.join(QStringLiteral(", "));
}

} // namespace

void TrainingPlot::paintOver(QPainter& p) {
    if (!training_)
        return;
    paintChanges(p);
    paintLabels(p);
    paintEnd(p);
    paintHover(p);
}

// Changes so near to one another that their lines could not be told apart, as while a number is typed, are
// one.
std::vector<Plot::Mark> TrainingPlot::changeMarks() const {
    std::vector<Mark> marks;
    Hyperparameters before = training_->settings->hyper,
                    last = before; // the last of those before the mark, and so far
    const double apart = theme().dp(14);
    for (const HyperparameterChange& change : training_->settings->changes) {
        if (change.step > training_->stepsTaken())
            break;
        const double x = toScene({effortAt(*training_, change.step, effort_), 0}).x();
        if (marks.empty() || x - marks.back().x >= apart) {
            before = last;
            marks.push_back({x, {}});
        }
        marks.back().words = changeWords(before, change.hyper, *training_);
        last = change.hyper;
    }
    std::erase_if(marks, [](const Mark& mark) { return mark.words.isEmpty(); }); // back to what it was
    return marks;
}

void TrainingPlot::paintChanges(QPainter& p) const { paintMarks(p, changeMarks()); }

void TrainingPlot::paintLabels(QPainter& p) const {
    const double below = changeMarks().empty() ? 0 : marksHeight();
    if (!pinned_.empty()) {
        paintPinnedLabels(p, pinnedSeries_, looksOf(pinned_), heldOut_, tr("this training"), below);
    } else if (isCost() && plotArea().height() > theme().dp(90)) {
        const Hyperparameters& now = hyperparametersAt(*training_->settings, training_->stepsTaken());
        const bool all = now.batch >= training_->data->training.count();
        paintNote(p, plotArea().topRight() + QPointF(0, below), Qt::AlignLeft | Qt::AlignBottom,
                  (all ? tr("all training images, each step (thin)  ·  held-out images (bold)")
                       : tr("each step's batch of %1 (thin)  ·  held-out images (bold)")
                             .arg(qs(countText(now.batch)))),
                  theme().path, {inScene(*batches_), inScene(*heldOut_)});
    }
}

void TrainingPlot::paintEnd(QPainter& p) const {
    if (!isCost())
        return;
    const double newest = training_->newest->cost;
    if (std::isfinite(newest) && yScale().positionOf(newest) <= yScale().to + (yScale().to - yScale().from))
        return;
    const double x = toScene({effortAt(*training_, training_->stepsTaken(), effort_), 0}).x();
    const bool right = x > plotArea().center().x();
    paintNote(p, QPointF(x, plotArea().top() + plotArea().height() * 0.35),
              (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
              tr("out of view at step %1: C = %2")
                  .arg(qs(countText(training_->stepsTaken())), qs(displayText(newest))),
              theme().bad.ink, {inScene(*batches_), inScene(*heldOut_)});
}

void TrainingPlot::paintHover(QPainter& p) const {
    if (!hovered_ || *hovered_ > training_->stepsTaken())
        return;
    const double x = toScene({effortAt(*training_, *hovered_, effort_), 0}).x();
    p.setPen(QPen(theme().muted, 1));
    p.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    paintLabel(p, QPointF(x, plotArea().center().y()), describe(*hovered_));
}

} // namespace downhill
