// Where everything stands on the stage, and how large.
#include "ui/stage/stage_view.h"

#include "ui/controls/elided_label.h"
#include "ui/stage/stage_headline.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

// In design pixels. A screen is 600 of them high: 17 of them are more than 1/36, 11.5 more than 1/54.
constexpr double heightOfScreen = 600;
constexpr double narrowest = 560; // what the headline, a picture and the bar in two rows need
constexpr double margin = 9, headlineHeight = 50, barRowHeight = 81, barInset = 12, barGap = 16;
constexpr double controlsShare = 0.4; // of the width: no more for the page's controls

QString sheetOf(const Theme& theme) {
    return theme.styleSheet() + theme.styleSheet(QStringLiteral(":/style/stage.qss"));
}

} // namespace

double StageView::widestScale() const { return std::max(width() / narrowest, 0.5); }

void StageView::giveControlsBack() {
    QWidget* controls = std::exchange(controls_, nullptr);
    if (!controls)
        return;
    controls->setStyleSheet({});
    controls->setFont({});
    source_->putControlsBack();
}

// As large as everything else here, as far as they leave the pictures most of the width.
void StageView::dressControls() {
    if (!controls_)
        return;
    Theme theme = theme_;
    source_->dressControls(theme);
    if (const double most = controlsShare * width(); controls_->minimumWidth() > most) {
        theme = Theme::of(mode_, theme.scale * most / controls_->minimumWidth());
        source_->dressControls(theme);
    }
    controls_->setFont(theme.font());
    controls_->setStyleSheet(theme.styleSheet());
}

// Sheets for the parts and not for the whole: no part has its letters set twice.
void StageView::dress() {
    if (!source_) // nobody looks at it
        return;
    const double scale = std::min(height() / heightOfScreen * state_.scale, widestScale());
    const Theme wanted = Theme::of(mode_, std::max(scale, 0.5));
    if (wanted.mode == theme_.mode && wanted.scale == theme_.scale && dressed_) {
        dressControls();
        return layOut();
    }
    dressed_ = true;
    theme_ = wanted;
    setPalette(theme_.palette());
    for (QWidget* part : std::initializer_list<QWidget*>{headline_, caption_, pictures_, bar_}) {
        part->setFont(theme_.font());
        part->setStyleSheet(sheetOf(theme_));
    }
    headline_->setTheme(theme_);
    pictures_->setTheme(theme_);
    dial_.setTheme(theme_);
    transport_->setTheme(theme_);
    dressControls();
    layOut();
}

// The words of the transport give way before its scrubber does, and a second row comes before either.
int StageView::layOutBar(int width) {
    const int room = width - 2 * theme_.px(barInset), gap = theme_.px(barGap);
    bool twoRows = false;
    int forTransport = room;
    if (dial_.widget) {
        dial_.widget->setVisible(!controls_);
        const int dial = controls_ ? 0 : dial_.widget->minimumSizeHint().width() + gap;
        twoRows = !controls_ && dial + transport_->leastWidth(true) > room;
        forTransport = twoRows ? room : room - dial;
    }
    transport_->setNarrow(transport_->leastWidth(false) > forTransport);
    barRow_->setDirection(twoRows ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    barRow_->setStretch(0, twoRows ? 1 : 9); // the dial and the transport
    barRow_->setStretch(1, twoRows ? 1 : 11);
    barRow_->setContentsMargins(theme_.px(barInset), theme_.px(6), theme_.px(barInset), theme_.px(5));
    barRow_->setSpacing(twoRows ? theme_.px(4) : gap);
    return theme_.px(barRowHeight * (twoRows ? 1.9 : 1));
}

void StageView::layOut() {
    const int edge = theme_.px(margin);
    QRect room = rect().adjusted(edge, edge, -edge, -edge);
    const int headline = headline_->isHidden() ? -edge : theme_.px(headlineHeight); // with no gap below it
    headline_->setGeometry(room.left(), room.top(), room.width(), headline);
    room.setTop(room.top() + headline + edge);
    const QRect line = room.adjusted(theme_.px(5), 0, -theme_.px(5), 0);
    const int words = captionHeight(line.width());
    caption_->setGeometry(line.left(), line.top(), line.width(), words);
    caption_->setVisible(words > 0);
    if (words > 0)
        room.setTop(room.top() + words + edge);
    if (controls_) {
        const int column = controls_->minimumWidth();
        controls_->setGeometry(0, room.top(), column, room.height());
        room.setLeft(column + edge);
    }
    const int bar = layOutBar(room.width());
    bar_->setGeometry(room.left(), room.bottom() + 1 - bar, room.width(), bar);
    pictures_->setGeometry(room.adjusted(0, 0, 0, -bar - edge));
    black_->setGeometry(rect());
}

int StageView::captionHeight(int width) {
    constexpr int most = 4; // lines: more than that is no caption
    if (!state_.captionShown || caption_->text().isEmpty())
        return 0;
    caption_->ensurePolished();
    const QFontMetrics metrics = caption_->fontMetrics();
    const int wrapped =
        metrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, caption_->text()).height();
    caption_->setLines(std::clamp((wrapped + metrics.lineSpacing() - 1) / metrics.lineSpacing(), 1, most));
    return caption_->sizeHint().height();
}

// By itself: a palette of its own gives way to the style sheet of the window.
void StageView::paintEvent(QPaintEvent* event) { QPainter(this).fillRect(event->rect(), theme_.window); }

void StageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    dress();
}

} // namespace downhill
