#include "ui/export/picture_page.h"

#include "core/cost/catalogue.h"
#include "core/insight/run_view.h"
#include "ui/charts/cost_curve.h"
#include "ui/charts/cost_map_plot.h"
#include "ui/charts/loss_curve.h"
#include "ui/charts/loss_floor.h"
#include "ui/rate_map/rate_curve.h"

#include <QCoreApplication>
#include <QPainter>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Picture", text); }

} // namespace

PicturePage::PicturePage(const PictureContent& content, PictureKind kind, const PictureOptions& options,
                         PictureFormat format)
    : theme_(Theme::of(options.theme)), size_(QSizeF(options.size) * (96 / options.dpi)) {
    theme_.plainLetters = format == PictureFormat::pdf;
    const QString caption = captionOf(content, kind);
    const QRectF page(QPointF(), size_);
    switch (kind) {
    case PictureKind::lossCurve:
        addLossCurve(content, options.logarithmic, caption, page);
        break;
    case PictureKind::costCurve:
        addCost(content, caption, page);
        break;
    case PictureKind::both: {
        // A map needs more height than a curve does.
        const double upper = size_.height() * (content.run->knobs() == 2 ? 0.62 : 0.5);
        addCost(content, {}, QRectF(0, 0, size_.width(), upper));
        addLossCurve(content, options.logarithmic, caption,
                     QRectF(0, upper, size_.width(), size_.height() - upper));
        break;
    }
    case PictureKind::rateCurve:
        addRateCurve(content, caption, page);
        break;
    }
    scene_.setSceneRect(QRectF(QPointF(), size_));
}

void PicturePage::paint(QPainter& painter, const QRectF& target) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, theme_.card);
    scene_.render(&painter, target, QRectF(QPointF(), size_));
}

void PicturePage::place(Plot* plot, const QRectF& room, const QString& heading, const QString& caption) {
    constexpr double margin = 8;
    scene_.addItem(plot);
    plot->setTheme(theme_);
    plot->setGeometry(room.adjusted(margin, margin, -margin, -margin));
    plot->setHeading(heading, caption);
}

void PicturePage::addCost(const PictureContent& content, const QString& caption, const QRectF& room) {
    content.run->knobs() == 2 ? addCostMap(content, caption, room) : addCostCurve(content, caption, room);
}

void PicturePage::addCostCurve(const PictureContent& content, const QString& caption, const QRectF& room) {
    auto* curve = new CostCurve;
    place(curve, room, tr("Cost curve"), caption);
    curve->show(content.cost, content.run, viewOf(*content.cost).front());
    if (content.diagnosis && content.diagnosis->lowerPoint)
        curve->showLowerPoint(content.diagnosis->lowerPoint->front());
    curve->showPinned(content.pinned);
    curve->setStep(content.step);
    curve->paintLinesWhole();
}

void PicturePage::addCostMap(const PictureContent& content, const QString& caption, const QRectF& room) {
    auto* map = new CostMapPlot;
    place(map, room, tr("Cost map"), caption);
    const std::vector<KnobRange> whole = viewOf(*content.run, viewOf(*content.cost)).knobs;
    map->setView(content.part.value_or(MapView{whole[0], whole[1]}));
    const QSize cells = mapCells(map->plotArea().size());
    auto grid = sampled(*content.cost, map->view(), static_cast<std::size_t>(cells.width()),
                        static_cast<std::size_t>(cells.height()));
    map->showMap(std::make_shared<const CostMap>(*costMapOf(std::move(*grid))));
    map->show(content.cost, content.run);
    if (content.diagnosis && content.diagnosis->lowerPoint)
        map->showLowerPoint(
            QPointF(content.diagnosis->lowerPoint->at(0), content.diagnosis->lowerPoint->at(1)));
    map->showPinned(content.pinned);
    map->setStep(content.step);
}

void PicturePage::addLossCurve(const PictureContent& content, bool logarithmic, const QString& caption,
                               const QRectF& room) {
    auto* curve = new LossCurve;
    place(curve, room, tr("Loss curve"), caption);
    curve->setLogarithmic(logarithmic);
    curve->show(content.run, lossFloorOf(*content.cost, *content.run));
    curve->showPinned(content.pinned);
    curve->setStep(content.step);
    curve->paintLinesWhole();
}

void PicturePage::addRateCurve(const PictureContent& content, const QString& caption, const QRectF& room) {
    auto* curve = new RateCurve;
    place(curve, room, tr("Rate curve"), caption);
    curve->setChosen(content.run->settings().rate);
    curve->show(content.rates);
    curve->paintLinesWhole();
}

} // namespace downhill
