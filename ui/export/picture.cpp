#include "ui/export/picture.h"

#include "core/cost/catalogue.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "ui/charts/cost_curve.h"
#include "ui/charts/loss_curve.h"
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
        const QString caption = captionOf(content);
        const bool both = kind == PictureKind::both;
        const double half = both ? size_.height() / 2 : size_.height();
        const double margin = 8;
        auto view = costViewFor(*content.cost, *content.run, viewOf(*content.cost).front());
        if (kind != PictureKind::lossCurve) {
            auto* curve = new CostCurve;
            place(curve, QRectF(margin, margin, size_.width() - 2 * margin, half - 2 * margin));
            curve->setHeading(tr("Cost curve"), both ? QString() : caption);
            curve->show(content.cost, content.run, viewOf(*content.cost).front());
            if (content.diagnosis && content.diagnosis->lowerPoint)
                curve->showLowerPoint(content.diagnosis->lowerPoint->front());
            curve->showPinned(content.pinned);
            curve->setStep(content.step);
            curve->paintLinesWhole();
        }
        if (kind != PictureKind::costCurve) {
            auto* curve = new LossCurve;
            place(curve,
                  QRectF(margin, margin + (both ? half : 0), size_.width() - 2 * margin, half - 2 * margin));
            curve->setHeading(tr("Loss curve"), caption);
            curve->setLogarithmic(options.logarithmic);
            curve->show(content.run, view.valleyCost);
            curve->showPinned(content.pinned);
            curve->setStep(content.step);
            curve->paintLinesWhole();
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
    void place(Plot* plot, const QRectF& room) {
        scene_.addItem(plot);
        plot->setTheme(theme_);
        plot->setGeometry(room);
    }

    Theme theme_;
    QSizeF size_;
    QGraphicsScene scene_;
};

QByteArray svg(Page& page, const PictureContent& content) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    generator.setTitle(QStringLiteral("Downhill"));
    generator.setDescription(captionOf(content));
    QPainter painter(&generator);
    page.paint(painter, QRectF(QPointF(), page.size()));
    painter.end();
    return buffer.data();
}

QByteArray pdf(Page& page, const PictureContent& content) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(captionOf(content));
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

QString captionOf(const PictureContent& content) {
    const RunSettings& settings = content.run->settings();
    const std::size_t steps = content.run->stepsTaken();
    QStringList parts{
        tr("C(w) = %1").arg(qs(content.cost->printed())),
        tr("start %1").arg(exactForPeople(settings.start[0])),
        tr("learning rate %1").arg(exactForPeople(settings.rate)),
        ruleWords(settings),
        steps == 1 ? tr("1 step") : tr("%1 steps").arg(qs(countText(steps))),
    };
    if (content.diagnosis)
        parts += qs(nameOf(content.diagnosis->verdict));
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
    return format == PictureFormat::svg ? svg(page, content) : pdf(page, content);
}

} // namespace downhill
