#include "ui/handout/handout_pages.h"

#include "ui/export/picture_page.h"
#include "ui/handout/scene_text.h"
#include "ui/text/translated_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <utility>

namespace downhill {

namespace {

// in points
constexpr double edge = PaperPages::edge, gap = 10, footer = 16, leastPicture = 330, usualPicture = 520;
constexpr double ruleHeight = 24, rules = 4;
constexpr double fine = 20; ///< texts are laid out so much larger: then whole pixels are fine enough
constexpr double pointsOf = 72.0 / 96; ///< a pixel of the design

Theme onPaper(double scale) {
    Theme theme = Theme::light(scale);
    theme.plainLetters = true;
    return theme;
}

using Document = std::unique_ptr<QTextDocument>;

/// Smaller letters where it would be higher than that.
Document fitting(double width, double most, const std::function<void(QTextDocument&, const Theme&)>& write) {
    constexpr double shrink = 0.97, smallest = 0.35;
    for (double scale = pointsOf;; scale *= shrink) {
        auto document = std::make_unique<QTextDocument>();
        document->setDocumentMargin(0);
        document->setUseDesignMetrics(true);
        write(*document, onPaper(scale * fine));
        document->setTextWidth(width * fine);
        if (document->size().height() <= most * fine || scale < smallest * pointsOf)
            return document;
    }
}

double heightOf(const Document& document) { return document->size().height() / fine; }

void draw(QPainter& painter, const Document& document, QPointF at) {
    painter.save();
    painter.translate(at);
    painter.scale(1 / fine, 1 / fine);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the desktop's
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

Document titleOf(const QString& title, double width) {
    constexpr double most = 62, size = 26;
    return fitting(width, most, [&](QTextDocument& document, const Theme& theme) {
        document.setDefaultFont(theme.font(size, QFont::Bold));
        document.setPlainText(title);
    });
}

bool hasRoomForAnswer(const Scene& scene) {
    return scene.question.kind != SceneQuestion::Kind::none && answerWords(scene).isEmpty();
}

void drawPicture(QPainter& painter, const Picture& picture, const QRectF& room) {
    const PictureOptions options{.size = (room.size() / pointsOf).toSize()};
    PicturePage page(picture, options, PicturePage::Letters::plain);
    painter.save();
    painter.setClipRect(room);
    page.paint(painter, room);
    painter.restore();
}

void drawRules(QPainter& painter, double left, double right, double top) {
    painter.setPen(QPen(Theme::light().muted, 0.5));
    for (int rule = 1; rule <= rules; ++rule)
        painter.drawLine(QPointF(left, top + rule * ruleHeight), QPointF(right, top + rule * ruleHeight));
}

void paintScene(QPainter& painter, const QSizeF& page, const Scene& scene, const ComputedScene& computed,
                const QString& foot) {
    const QRectF room = QRectF(QPointF(), page).adjusted(edge, edge, -edge, -edge);
    painter.save();
    painter.setPen(Theme::light().muted);
    painter.setFont(onPaper(1).font(9));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, foot);

    const Document title = titleOf(scene.title, room.width());
    draw(painter, title, room.topLeft());
    double top = room.top() + heightOf(title) + gap;
    const double bottom = room.bottom() - footer;
    const double answer = hasRoomForAnswer(scene) ? rules * ruleHeight + gap : 0;
    const double picture = computed.picture ? leastPicture + gap : 0;
    const Document text = fitting(room.width(), bottom - top - picture - answer,
                                  [&](QTextDocument& document, const Theme& theme) {
                                      writeSceneText(document, scene, computed.settings, theme);
                                  });
    if (computed.picture) {
        const double height = std::min(usualPicture, bottom - top - heightOf(text) - answer - gap);
        drawPicture(painter, *computed.picture, {room.left(), top, room.width(), height});
        top += height + gap;
    }
    draw(painter, text, {room.left(), top});
    if (answer > 0)
        drawRules(painter, room.left(), room.right(), top + heightOf(text));
    painter.restore();
}

} // namespace

PaperPages handoutPages(const QString& lesson, std::vector<Scene> scenes,
                        std::function<ComputedScene(std::size_t scene)> compute) {
    const std::size_t count = scenes.size();
    return {.title = lesson,
            .count = count,
            .paint = [=, scenes = std::move(scenes), compute = std::move(compute)](
                         QPainter& painter, const QSizeF& page, std::size_t number) {
                const QString foot = HandoutText::tr("%1 · scene %2 of %3")
                                         .arg(lesson, QString::number(number + 1), QString::number(count));
                paintScene(painter, page, scenes[number], compute(number), foot);
            }};
}

} // namespace downhill
