#include "ui/export/run_picture.h"

#include "core/catalogue/catalogue.h"
#include "core/places/run_view.h"
#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/loss/loss_floor.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/export/picture_page.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/text/translated_text.h"

#include <algorithm>

namespace downhill {

namespace {

void addCostCurve(PicturePage& page, const RunPicture& content, const QRectF& room, bool withCaption) {
    auto* curve = new CostCurve;
    page.place(curve, room, PictureText::tr("Cost curve"), withCaption);
    curve->show(content.cost, content.run, viewOf(*content.cost).front());
    if (content.diagnosis && content.diagnosis->lowerPoint)
        curve->showLowerPoint(content.diagnosis->lowerPoint->front());
    curve->showPinned(content.pinned);
    curve->setStep(content.step);
    curve->paintLinesWhole();
}

void addCostMap(PicturePage& page, const RunPicture& content, const QRectF& room, bool withCaption) {
    auto* map = new CostMapPlot;
    page.place(map, room, PictureText::tr("Cost map"), withCaption);
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

void addCost(PicturePage& page, const RunPicture& content, const QRectF& room, bool withCaption) {
    content.run->knobs() == 2 ? addCostMap(page, content, room, withCaption)
                              : addCostCurve(page, content, room, withCaption);
}

void addLossCurve(PicturePage& page, const RunPicture& content, const QRectF& room, bool logarithmic) {
    auto* curve = new LossCurve;
    page.place(curve, room, PictureText::tr("Loss curve"), true);
    curve->setLogarithmic(logarithmic);
    curve->show(content.run, lossFloorOf(*content.cost, *content.run));
    curve->showPinned(content.pinned);
    curve->setStep(content.step);
    curve->paintLinesWhole();
}

void addRateCurve(PicturePage& page, const RunPicture& content, const QRectF& room) {
    auto* curve = new RateCurve;
    page.place(curve, room, PictureText::tr("Rate curve"), true);
    curve->setChosen(content.run->settings().hyper.rate);
    curve->show(content.rates);
    curve->paintLinesWhole();
}

void addBoth(PicturePage& page, const RunPicture& content, bool logarithmic) {
    // A map needs more height than a curve does.
    const auto [upper, lower] = page.roomsForTwo(content.run->knobs() == 2 ? 0.62 : 0.5);
    addCost(page, content, upper, false);
    addLossCurve(page, content, lower, logarithmic);
}

QRectF wholeOf(const PicturePage& page) { return {QPointF(), page.size()}; }

/// The narrow ones are for a column of a paper and for half a slide.
const std::vector<Picture::Arrangement> oneChart{{.least = {480, 360}}, {.least = {414, 380}}};

/// What draws the pictures: a row each.
struct Drawing {
    ExportKind kind;
    const std::vector<Picture::Arrangement>& arrangements; ///< see Picture
    void (*draw)(PicturePage& page, const RunPicture& content, bool logarithmic);
};

const Drawing drawings[] = {
    {ExportKind::lossCurve, oneChart,
     [](PicturePage& page, const RunPicture& content, bool logarithmic) {
         addLossCurve(page, content, wholeOf(page), logarithmic);
     }},
    {ExportKind::costCurve, oneChart,
     [](PicturePage& page, const RunPicture& content, bool) { addCost(page, content, wholeOf(page), true); }},
    {ExportKind::bothCurves, arrangementsOfTwo(), addBoth},
    {ExportKind::rateCurve, oneChart,
     [](PicturePage& page, const RunPicture& content, bool) { addRateCurve(page, content, wholeOf(page)); }},
};

} // namespace

Picture pictureOf(const RunPicture& content, ExportKind kind, bool logarithmic) {
    const Drawing& drawing = *std::ranges::find(drawings, kind, &Drawing::kind);
    return {
        captionOf(content, kind), drawing.arrangements,
        [content, logarithmic, draw = drawing.draw](PicturePage& page) { draw(page, content, logarithmic); }};
}

} // namespace downhill
