#include "ui/stage/stage_view.h"

#include "ui/controls/elided_label.h"
#include "ui/stage/stage_headline.h"
#include "ui/stage/stage_keys.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
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

StageView::StageView(QWidget* parent)
    : QWidget(parent),
      keys_(new StageKeys(this)),
      headline_(new StageHeadlineBar(this)),
      caption_(new ElidedLabel(this)),
      pictures_(new StagePictures(this)),
      bar_(new QFrame(this)),
      transport_(new StageTransport(bar_)),
      black_(new QWidget(this)) {
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("Stage"));
    setFocusPolicy(Qt::StrongFocus);
    caption_->setObjectName(QStringLiteral("stageCaption"));
    caption_->hide();
    bar_->setObjectName(QStringLiteral("card"));
    barRow_ = new QBoxLayout(QBoxLayout::LeftToRight, bar_);
    barRow_->addWidget(transport_);
    black_->setObjectName(QStringLiteral("black"));
    black_->setAccessibleName(tr("Black; any key brings the picture back"));
    black_->setAutoFillBackground(true);
    black_->setPalette(QPalette(Qt::black));
    black_->setCursor(Qt::BlankCursor);
    black_->installEventFilter(this);
    black_->hide();
    connectKeys();
    connect(transport_, &StageTransport::widthChanged, this, &StageView::layOut);
}

StageView::~StageView() { setSource(nullptr); }

void StageView::connectKeys() {
    connect(keys_, &StageKeys::toggled, this, [this] { source_->toggle(); });
    connect(keys_, &StageKeys::stepped, this,
            [this](int by) { by > 0 ? source_->forward() : source_->back(); });
    connect(keys_, &StageKeys::toFirst, this, [this] { source_->toFirst(); });
    connect(keys_, &StageKeys::toLast, this, [this] { source_->toLast(); });
    connect(keys_, &StageKeys::sceneWanted, this, &StageView::sceneWanted);
    connect(keys_, &StageKeys::pictureWanted, this, &StageView::togglePicture);
    connect(keys_, &StageKeys::scaleWanted, this, [this](double factor) {
        StageState state = state_;
        state.scale = factor == 0 ? 1 : std::clamp(state.scale * factor, smallestScale, largestScale);
        if (std::abs(state.scale - 1) < 0.01) // up and down again
            state.scale = 1;
        changeState(state);
    });
    connect(keys_, &StageKeys::controlsToggled, this, [this] {
        StageState state = state_;
        state.controlsShown = !state.controlsShown;
        changeState(state);
    });
    connect(keys_, &StageKeys::captionToggled, this, [this] {
        if (caption_->text().isEmpty())
            return;
        StageState state = state_;
        state.captionShown = !state.captionShown;
        changeState(state);
    });
    connect(keys_, &StageKeys::blackWanted, this, [this] { setBlack(true); });
    connect(keys_, &StageKeys::woken, this, [this] { setBlack(false); });
    connect(keys_, &StageKeys::left, this, &StageView::left);
}

void StageView::setSource(StageSource* source) {
    if (source == source_)
        return;
    setBlack(false);
    pictures_->clear();
    delete dial_.widget;
    dial_ = {};
    if (source_) {
        source_->disconnect(this);
        giveControlsBack();
    }
    source_ = source;
    transport_->setSource(source);
    if (!source_)
        return;
    connect(source_, &StageSource::headlineChanged, this, &StageView::showHeadline);
    connect(source_, &StageSource::accessChanged, this, &StageView::showAccess);
    dial_ = source_->makeDial();
    barRow_->insertWidget(0, dial_.widget);
    dial_.setTheme(theme_);
    showHeadline();
    showAccess();
}

void StageView::setCaption(const QString& caption) {
    if (caption == caption_->text())
        return;
    caption_->setText(caption);
    caption_->setToolTip(caption);
    caption_->setAccessibleName(caption);
    if (!source_)
        return;
    showHint();
    layOut();
}

void StageView::showAccess() {
    const StageAccess access = source_->access();
    transport_->setDisabled(access.transportLocked);
    transport_->setHidden(access.transportHidden);
    headline_->setHidden(access.verdictHidden);
    setState(state_); // and whichever pictures there are
}

void StageView::setMode(Theme::Mode mode) {
    mode_ = mode;
    dress();
}

void StageView::setState(const StageState& state) {
    state_ = state;
    if (!source_)
        return;
    const auto leaveOut = [this] {
        std::erase_if(state_.pictures, [this](StagePicture p) { return !source_->whyNot(p).isEmpty(); });
    };
    leaveOut();
    if (state_.pictures.size() > StageState::mostPictures)
        state_.pictures.resize(StageState::mostPictures);
    if (state_.pictures.empty())
        state_.pictures = source_->firstPictures();
    leaveOut(); // of those too a scene may hide one
    state_.scale = std::clamp(state_.scale, smallestScale, largestScale);
    showState();
}

void StageView::changeState(const StageState& state) {
    if (state == state_)
        return;
    setState(state);
    emit stateChanged();
}

void StageView::togglePicture(int number) {
    const auto picture = stagePictureOf(number);
    if (!picture)
        return;
    if (const QString why = source_->whyNot(*picture); !why.isEmpty())
        return transport_->say(why);
    changeState(toggled(state_, *picture));
}

void StageView::showState() {
    if (state_.controlsShown && !controls_) {
        controls_ = source_->controls();
        if (dial_.widget->isAncestorOf(focusWidget()))
            setFocus();
        controls_->setParent(this);
        controls_->show();
        black_->raise();
    } else if (!state_.controlsShown && controls_) {
        if (controls_->isAncestorOf(focusWidget()))
            setFocus();
        giveControlsBack();
    }
    pictures_->show(source_, state_.pictures);
    dress();
    showHint();
}

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

void StageView::showHeadline() { headline_->show(source_->headline()); }

void StageView::showHint() {
    QStringList numbers;
    for (const StagePictureRow& row : stagePictures())
        if (source_->whyNot(row.picture).isEmpty())
            numbers += QString::number(numberOf(row.picture));
    const QString pictures = tr("%1 pictures").arg(numbers.join(QStringLiteral(" ")));
    const QString rest = tr("C controls · B black · Ctrl + − size · Esc leaves");
    transport_->setHint(
        (caption_->text().isEmpty() ? tr("%1 · %2") : tr("PgDn PgUp scenes · N note · %1 · %2"))
            .arg(pictures, rest));
}

bool StageView::isBlack() const { return !black_->isHidden(); }

void StageView::setBlack(bool black) {
    if (black == isBlack())
        return;
    black_->setVisible(black);
    keys_->setAsleep(black);
    black_->raise();
}

bool StageView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == black_ && event->type() == QEvent::MouseButtonPress) {
        setBlack(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StageView::mousePressEvent(QMouseEvent*) { setFocus(); }

// By itself: a palette of its own gives way to the style sheet of the window.
void StageView::paintEvent(QPaintEvent* event) { QPainter(this).fillRect(event->rect(), theme_.window); }

void StageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    dress();
}

} // namespace downhill
