#include "ui/two_knobs/gradient_card.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/two_knobs/gradient_bars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

/// `2.02 times as far`, or nothing where that says little.
QString comparison(double far, double near) {
    const double ratio = far / near;
    return near > 0 && std::isfinite(ratio) && ratio >= 1.05
               ? GradientCard::tr(", %1 times as far").arg(qs(displayText(ratio, 2)))
               : QString();
}

} // namespace

GradientCard::GradientCard(LiveRun* live, QWidget* parent)
    : Card(tr("Gradient"), parent),
      live_(live),
      bars_(new GradientBars(this)),
      words_(styledLabel({}, "muted", this)) {
    bars_->setAccessibleName(tr("Gradient, one entry a knob"));
    words_->setObjectName(QStringLiteral("muted"));
    // Two lines, whatever is said: what stands below must not jump from step to step.
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(bars_);
    body()->addWidget(words_);
}

void GradientCard::setTheme(const Theme& theme) {
    bars_->setTheme(theme);
    words_->setFixedHeight(2 * QFontMetrics(theme.font(12.5)).lineSpacing() + theme.px(2));
}

void GradientCard::showStep(std::size_t step) {
    const Run& run = *live_->run();
    const auto& names = live_->runFormula()->knobNames();
    const auto slope = run.slope(step), change = run.change(step);
    const QString title = tr("Gradient at step %1").arg(qs(countText(step)));
    setTitles({tr("%1 — one entry a knob").arg(title), title});

    // On the scale of the largest entry at the start, so that bars are seen to shrink; larger ones stretch
    // it.
    double largest = 0;
    for (const std::size_t row : {std::size_t{0}, step})
        for (const double entry : run.slope(row))
            if (std::isfinite(entry))
                largest = std::max(largest, std::abs(entry));
    std::vector<GradientBars::Bar> bars;
    for (std::size_t knob = 0; knob < slope.size(); ++knob)
        bars.push_back({qs(names[knob]), slope[knob], qs(signedText(shownSlope(run, step, knob)))});
    bars_->show(std::move(bars), largest);

    if (change.empty()) {
        words_->setText(run.isOpenAfter(step) ? tr("The next step is not known yet.")
                                              : tr("The run ends here."));
        return;
    }
    const auto hard = static_cast<std::size_t>(
        std::ranges::max_element(change, {}, [](double d) { return std::abs(d); }) - change.begin());
    QStringList parts;
    for (std::size_t knob = 0; knob < change.size(); ++knob) {
        const double by = shownChange(run, step, knob);
        QString text = by > 0   ? tr("%1 turns up by %2").arg(qs(names[knob]), qs(displayText(by)))
                       : by < 0 ? tr("%1 turns down by %2").arg(qs(names[knob]), qs(displayText(-by)))
                                : tr("%1 stays").arg(qs(names[knob]));
        if (knob == hard && change.size() == 2)
            text += comparison(std::abs(by), std::abs(change[1 - knob]));
        parts += text;
    }
    words_->setText(parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

QString GradientCard::words() const { return words_->text(); }

} // namespace downhill
