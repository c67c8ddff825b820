#include "ui/predict/prediction.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

#include <QStringList>

#include <cmath>

namespace downhill {

namespace {

/// `0.5 off`, `exactly right`, or that no distance leads there.
QString missText(const Prediction& prediction) {
    const double distance = prediction.distance();
    if (distance == 0)
        return PredictionText::tr("exactly right");
    for (const double w : prediction.truth)
        if (!std::isfinite(w))
            return PredictionText::tr("beyond all numbers");
    return PredictionText::tr("%1 off").arg(qs(displayText(distance)));
}

/// `w₁ = 3.5` of one knob, for the place after a step; of several `(3.5, 2)`.
QString placeAfter(std::size_t step, const std::vector<double>& w) {
    return w.size() == 1 ? QStringLiteral("w%1 = %2").arg(qs(subscriptText(step)), placeText(w))
                         : placeText(w);
}

} // namespace

double Prediction::distance() const {
    double all = 0;
    for (std::size_t knob = 0; knob < said.size(); ++knob)
        all = std::hypot(all, truth[knob] - said[knob]);
    return all;
}

bool Prediction::isClose() const { return distance() <= stepLength / 10 && std::isfinite(stepLength); }

QString placeText(const std::vector<double>& w) {
    QStringList entries;
    for (const double entry : w)
        entries += qs(displayText(entry));
    return w.size() == 1 ? entries.front() : QStringLiteral("(%1)").arg(entries.join(QStringLiteral(", ")));
}

QString sentenceOf(const Prediction& prediction) {
    const QString said = placeAfter(prediction.step, prediction.said);
    return prediction.isRevealed() ? PredictionText::tr("You said %1, it is %2: %3")
                                         .arg(said, placeText(prediction.truth), missText(prediction))
           : prediction.said.size() == 1
               ? PredictionText::tr("You say %1").arg(said)
               : PredictionText::tr("You say step %1 leads to %2").arg(qs(countText(prediction.step)), said);
}

PredictionMark markOf(const Prediction& prediction) {
    const QString said = placeText(prediction.said);
    return {prediction.step, prediction.said,
            prediction.isRevealed() ? PredictionText::tr("you said %1: %2").arg(said, missText(prediction))
                                    : PredictionText::tr("you say %1").arg(said)};
}

} // namespace downhill
