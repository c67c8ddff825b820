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
    constexpr QSizeF least{480, 560}; // two charts
    return {captionOf(content), least, [content, logarithmic](PicturePage& page) {
                using enum TrainingPlot::Quantity;
                const double upper = page.size().height() * 0.6;
                auto* loss = new TrainingPlot(cost);
                loss->setLabelledBelow(false);
                loss->setLogarithmic(logarithmic);
                addCurve(page, content, loss, QRectF(0, 0, page.size().width(), upper),
                         QCoreApplication::translate("Picture", "Loss curve"), false);
                addCurve(page, content, new TrainingPlot(accuracy),
                         QRectF(0, upper, page.size().width(), page.size().height() - upper),
                         QCoreApplication::translate("Picture", "Accuracy on held-out digits"), true);
            }};
}

} // namespace downhill
