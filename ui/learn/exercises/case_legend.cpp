#include "ui/learn/exercises/case_legend.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/text/text.h"

namespace downhill {

CaseLegend::CaseLegend(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
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
        return setText(QStringLiteral("&nbsp;"));
    const auto line = [](const QColor& colour, const QString& sign) {
        return QStringLiteral("<span style=\"color:%1\">%2</span> ").arg(colour.name(), sign);
    };
    setText(line(theme_.path, QStringLiteral("━━")) +
            tr("with the cure, rate %1").arg(qs(displayText(rates_->cured))) +
            QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") +
            line(pinnedPen(0, theme_).color(), QStringLiteral("╍╍")) +
            tr("as it was, rate %1").arg(qs(displayText(rates_->before))));
}

} // namespace downhill
