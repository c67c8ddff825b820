#include "ui/stage/stage_view.h"

#include "ui/controls/elided_label.h"
#include "ui/plain/tip.h"
#include "ui/stage/stage_headline.h"
#include "ui/stage/stage_keys.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>

#include <algorithm>
#include <cmath>

namespace downhill {

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
    caption_->setToolTip(plainTip(caption));
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
            .arg(pictures, rest),
        tr("F1 keys · Esc leaves"));
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

} // namespace downhill
