#include "ui/export/training_picture.h"

#include "ui/export/picture_page.h"

#include <QCoreApplication>

namespace downhill {

namespace {

void addCurve(PicturePage& page, const TrainingPicture& content, TrainingPlot* plot, const QRectF& room,
              const QString& heading, bool withCaption) {
    page.place(plot, room, heading, withCaption);
    plot->setEffort(content.effort);
    plot->showPinned(content.pinned);
    plot->show(content.training);
    plot->paintLinesWhole();
}

} // namespace

Picture pictureOf(const TrainingPicture& content, bool logarithmic) {
    return {captionOf(content), arrangementsOfTwo(), [content, logarithmic](PicturePage& page) {
                using enum TrainingPlot::Quantity;
                const auto [upper, lower] = page.roomsForTwo(0.6);
                auto* loss = new TrainingPlot(cost);
                loss->setLabelledBelow(page.isBeside());
                loss->setLogarithmic(logarithmic);
                addCurve(page, content, loss, upper, QCoreApplication::translate("Picture", "Loss curve"),
                         false);
                addCurve(page, content, new TrainingPlot(accuracy), lower,
                         QCoreApplication::translate("Picture", "Accuracy on held-out digits"), true);
            }};
}

} // namespace downhill
