#include "ui/export/picture.h"

#include "core/cost/catalogue.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "ui/charts/cost_curve.h"
#include "ui/charts/loss_curve.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Picture", text); }

/// The charts laid out on a page of design pixels (96 to an inch).
class Page {
public:
    Page(const PictureContent& content, PictureKind kind, const PictureOptions& options,
         PictureFormat format = PictureFormat::png)
        : theme_(Theme::of(options.theme)), size_(QSizeF(options.size) * (96 / options.dpi)) {
        theme_.plainLetters = format == PictureFormat::pdf;
        const QString caption = captionOf(content, kind);
        const QRectF page(QPointF(), size_);
        switch (kind) {
        case PictureKind::lossCurve:
            addLossCurve(content, options.logarithmic, caption, page);
            break;
        case PictureKind::costCurve:
            addCostCurve(content, caption, page);
            break;
        case PictureKind::both: {
            const QSizeF half(size_.width(), size_.height() / 2);
            addCostCurve(content, {}, QRectF(QPointF(), half));
            addLossCurve(content, options.logarithmic, caption, QRectF(QPointF(0, half.height()), half));
            break;
        }
        case PictureKind::rateCurve:
            addRateCurve(content, caption, page);
            break;
        }
        scene_.setSceneRect(QRectF(QPointF(), size_));
    }

    QSizeF size() const { return size_; }

    void paint(QPainter& painter, const QRectF& target) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(target, theme_.card);
        scene_.render(&painter, target, QRectF(QPointF(), size_));
    }

private:
    void place(Plot* plot, const QRectF& room, const QString& heading, const QString& caption) {
        constexpr double margin = 8;
        scene_.addItem(plot);
        plot->setTheme(theme_);
        plot->setGeometry(room.adjusted(margin, margin, -margin, -margin));
        plot->setHeading(heading, caption);
    }

    void addCostCurve(const PictureContent& content, const QString& caption, const QRectF& room) {
        auto* curve = new CostCurve;
        place(curve, room, tr("Cost curve"), caption);
        curve->show(content.cost, content.run, viewOf(*content.cost).front());
        if (content.diagnosis && content.diagnosis->lowerPoint)
            curve->showLowerPoint(content.diagnosis->lowerPoint->front());
        curve->showPinned(content.pinned);
        curve->setStep(content.step);
        curve->paintLinesWhole();
    }

    void addLossCurve(const PictureContent& content, bool logarithmic, const QString& caption,
                      const QRectF& room) {
        auto* curve = new LossCurve;
        place(curve, room, tr("Loss curve"), caption);
        curve->setLogarithmic(logarithmic);
        curve->show(content.run,
                    costViewFor(*content.cost, *content.run, viewOf(*content.cost).front()).valleyCost);
        curve->showPinned(content.pinned);
        curve->setStep(content.step);
        curve->paintLinesWhole();
    }

    void addRateCurve(const PictureContent& content, const QString& caption, const QRectF& room) {
        auto* curve = new RateCurve;
        place(curve, room, tr("Rate curve"), caption);
        curve->setChosen(content.run->settings().rate);
        curve->show(content.rates);
        curve->paintLinesWhole();
    }

    Theme theme_;
    QSizeF size_;
    QGraphicsScene scene_;
};

QByteArray svg(Page& page, const QString& caption) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    generator.setTitle(QStringLiteral("Downhill"));
    generator.setDescription(caption);
    QPainter painter(&generator);
    page.paint(painter, QRectF(QPointF(), page.size()));
    painter.end();
    return buffer.data();
}

QByteArray pdf(Page& page, const QString& caption) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(caption);
    writer.setCreator(QStringLiteral("Downhill"));
    writer.setPageSize(QPageSize(page.size() * (72.0 / 96.0), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    page.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& fileName) {
    const QString ending = fileName.section(QLatin1Char('.'), -1).toLower();
    if (!fileName.contains(QLatin1Char('.')))
        return std::nullopt;
    if (ending == QLatin1String("png"))
        return PictureFormat::png;
    if (ending == QLatin1String("svg"))
        return PictureFormat::svg;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::pdf;
    return std::nullopt;
}

namespace {

/// `plain gradient descent`, `momentum:momentum=0.9`, with the schedule where there is one.
QString ruleWords(const RunSettings& settings) {
    QString words = settings.rule.name == "gd" ? tr("plain gradient descent") : qs(ruleText(settings.rule));
    if (settings.schedule.name != "constant")
        words += QStringLiteral("  ·  ") + qs(scheduleText(settings.schedule));
    if (!settings.rateChanges.empty())
        words += tr("  ·  rate changes %1").arg(qs(rateChangesText(settings.rateChanges)));
    return words;
}

} // namespace

QString captionOf(const PictureContent& content, PictureKind kind) {
    const bool ofRates = kind == PictureKind::rateCurve;
    const RunSettings& settings = ofRates ? content.rates->settings : content.run->settings();
    QStringList parts{tr("C(w) = %1").arg(qs(content.cost->printed())),
                      tr("start %1").arg(exactForPeople(settings.start[0]))};
    if (!ofRates)
        parts += tr("learning rate %1").arg(exactForPeople(settings.rate));
    parts += ruleWords(settings);
    if (ofRates) {
        parts += tr("at most %1").arg(stepsWords(settings.steps));
        if (content.rates->capped())
            parts += cappedNote(*content.rates);
    } else {
        parts += stepsWords(content.run->stepsTaken());
        if (content.diagnosis)
            parts += qs(nameOf(content.diagnosis->verdict));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QImage pictureImage(const PictureContent& content, PictureKind kind, const PictureOptions& options) {
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    Page page(content, kind, options);
    QPainter painter(&image);
    page.paint(painter, QRectF(QPointF(), QSizeF(options.size)));
    return image;
}

QByteArray pictureBytes(const PictureContent& content, PictureKind kind, const PictureOptions& options,
                        PictureFormat format) {
    if (format == PictureFormat::png) {
        const QImage image = pictureImage(content, kind, options);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return !image.isNull() && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
    }
    Page page(content, kind, options, format);
    const QString caption = captionOf(content, kind);
    return format == PictureFormat::svg ? svg(page, caption) : pdf(page, caption);
}

} // namespace downhill
