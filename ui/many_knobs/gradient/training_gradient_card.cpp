#include "ui/many_knobs/gradient/training_gradient_card.h"

#include "core/network/gradient_summary.h"
#include "core/text/number_text.h"
#include "ui/many_knobs/gradient/gradient_strip.h"
#include "ui/many_knobs/gradient/gradient_words.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace downhill {

namespace {

struct FiniteSummary {
    std::array<LayerGradient, networkLayers.size()> layers;
    std::size_t notFinite;
};

/// Those that are not finite count neither as turned nor as barely turned.
FiniteSummary finiteSummaryOf(std::span<const float, networkKnobs> gradient) {
    const auto notFinite =
        static_cast<std::size_t>(std::ranges::count_if(gradient, [](float s) { return !std::isfinite(s); }));
    if (notFinite == 0)
        return {summaryOf(gradient), 0};
    std::vector<float> finite(gradient.begin(), gradient.end());
    std::ranges::replace_if(
        finite, [](float s) { return !std::isfinite(s); }, 0.0F);
    return {summaryOf(std::span<const float, networkKnobs>(finite)), notFinite};
}

} // namespace

TrainingGradientCard::TrainingGradientCard(QWidget* parent)
    : Card(tr("Gradient — %1 entries").arg(qs(countText(networkKnobs))), parent),
      strip_(new GradientStrip(this)),
      words_(new GradientWords(this)),
      scale_(styledLabel({}, "muted", this)) {
    strip_->setObjectName(QStringLiteral("gradientStrip"));
    scale_->setWordWrap(false);
    scale_->setToolTip(plainTip(
        tr("A bar that fills the height is a slope of this size; a bar points the way its knob is turned, "
           "against the slope")));
    header()->addWidget(scale_);
    body()->addWidget(strip_, 1);
    body()->addWidget(words_);
}

void TrainingGradientCard::setTheme(const Theme& theme) {
    strip_->setTheme(theme);
    words_->setTheme(theme);
}

void TrainingGradientCard::rest() {
    strip_->rest();
    showScale();
}

void TrainingGradientCard::showScale() {
    const QString scale = tr("scale ±%1").arg(qs(displayText(strip_->scaleEnd(), 2)));
    if (scale_->text() != scale) // else the card would be laid out anew for nothing
        scale_->setText(scale);
}

void TrainingGradientCard::show(std::uint64_t step, std::span<const float> gradient) {
    if (gradient.size() != networkKnobs) {
        strip_->clear();
        words_->clear();
        scale_->clear();
        return;
    }
    const FiniteSummary summary = finiteSummaryOf(gradient.first<networkKnobs>());
    strip_->show(step, gradient, summary.layers);
    words_->show(summary.layers, summary.notFinite);
    showScale();
    strip_->setAccessibleDescription(
        tr("Gradient at step %1: %2")
            .arg(qs(countText(step)), words_->text().replace(QLatin1Char('\n'), QStringLiteral("; "))));
}

QString TrainingGradientCard::words() const { return words_->text(); }

} // namespace downhill
