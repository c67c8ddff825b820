#include "ui/learn/exercises/case_legend.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/text/text.h"

namespace downhill {

CaseLegend::CaseLegend(QWidget* parent) : HtmlLabel(parent) {
    setObjectName(QStringLiteral("muted"));
    refresh();
}

void CaseLegend::setTheme(const Theme& theme) {
    theme_ = theme;
    refresh();
}

void CaseLegend::showRates(std::optional<Rates> rates) {
    rates_ = rates;
    refresh();
}

void CaseLegend::refresh() {
    if (!rates_)
        return setContent(Html("&nbsp;"));
    const auto line = [](const QColor& colour, const QString& sign) {
        return Html("<span style=\"color:%1\">%2</span> ", colour.name(), sign);
    };
    setContent(Html("%1%2&nbsp;&nbsp;&nbsp;&nbsp;%3%4", line(theme_.path, QStringLiteral("━━")),
                    tr("with the cure, rate %1").arg(qs(displayText(rates_->cured))),
                    line(pinnedPen(0, theme_).color(), QStringLiteral("╍╍")),
                    tr("as it was, rate %1").arg(qs(displayText(rates_->before)))));
}

} // namespace downhill
