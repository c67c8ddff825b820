#include "ui/stage/stage_transport.h"

#include "ui/controls/elided_label.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

namespace {
constexpr double iconSize = 18, narrowestScrubber = 100, roomyScrubber = 170; // in design pixels
} // namespace

StageTransport::StageTransport(QWidget* parent)
    : QWidget(parent),
      row_(new QHBoxLayout),
      below_(new QHBoxLayout),
      back_(new QToolButton(this)),
      play_(new QToolButton(this)),
      forward_(new QToolButton(this)),
      scrubber_(new QSlider(Qt::Horizontal, this)),
      position_(new PlainLabel(this)),
      hint_(new ElidedLabel(this)) {
    setLayoutDirection(Qt::LeftToRight); // later is to the right, as on the loss curve
    back_->setAccessibleName(tr("Back"));
    back_->setToolTip(plainTip(tr("Back (←)")));
    play_->setObjectName(QStringLiteral("play"));
    play_->setToolTip(plainTip(tr("Space")));
    play_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    forward_->setAccessibleName(tr("Step"));
    forward_->setToolTip(plainTip(tr("Step (→)")));
    scrubber_->setObjectName(QStringLiteral("scrubber"));
    scrubber_->setAccessibleName(tr("Step shown"));
    scrubber_->setRange(0, 0);
    position_->setObjectName(QStringLiteral("stageStep"));
    position_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint_->setObjectName(QStringLiteral("stageHint"));
    hint_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The keys belong to the stage, whatever was clicked.
    for (QWidget* widget : std::initializer_list<QWidget*>{back_, play_, forward_, scrubber_})
        widget->setFocusPolicy(Qt::NoFocus);

    for (QWidget* button : {back_, play_, forward_})
        row_->addWidget(button);
    row_->addWidget(scrubber_, 1, Qt::AlignVCenter); // else the row is no higher than the slider likes to be
    row_->addWidget(position_);
    below_->addWidget(hint_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row_, 1);
    layout->addLayout(below_);

    connect(back_, &QToolButton::clicked, this, [this] { source_->back(); });
    connect(play_, &QToolButton::clicked, this, [this] { source_->toggle(); });
    connect(forward_, &QToolButton::clicked, this, [this] { source_->forward(); });
    connect(scrubber_, &QSlider::valueChanged, this, [this](int position) { source_->seek(position); });
    moment_.setSingleShot(true);
    connect(&moment_, &QTimer::timeout, this, &StageTransport::showKeys);
}

void StageTransport::setSource(StageSource* source) {
    if (source_)
        source_->disconnect(this);
    source_ = source;
    if (!source_)
        return;
    connect(source_, &StageSource::positionChanged, this, &StageTransport::showPosition);
    connect(source_, &StageSource::playingChanged, this, &StageTransport::showPlaying);
    connect(source_, &StageSource::said, this, &StageTransport::say);
    scrubber_->setTracking(!source_->seeksWhenLetGo());
    showPlaying(); // without its icon the button is narrower
    keepRoom();
    showPosition();
}

void StageTransport::setTheme(const Theme& theme) {
    theme_ = theme;
    const int size = theme.px(iconSize);
    back_->setIcon(signIcon(Sign::back, theme.text, size));
    forward_->setIcon(signIcon(Sign::forward, theme.text, size));
    for (QToolButton* button : {back_, play_, forward_}) {
        button->setIconSize({size, size});
        button->updateGeometry(); // its layout is not told (Qt 6.4)
    }
    layout()->setSpacing(theme.px(2));
    row_->setSpacing(theme.px(7));
    below_->setSpacing(theme.px(12));
    scrubber_->setMinimumWidth(std::max(shortestScrubber, theme.px(narrowestScrubber)));
    if (source_) {
        showPlaying();
        keepRoom();
    }
}

// As wide for "Pause" as for "Play", and for the last step as for the first.
void StageTransport::keepRoom() {
    ensurePolished();
    play_->ensurePolished();
    position_->ensurePolished();
    const QString now = play_->text();
    int widest = 0;
    for (const QString& words : {source_->playWords(), tr("Pause")}) {
        play_->setText(words);
        widest = std::max(widest, play_->sizeHint().width());
    }
    play_->setText(now);
    play_->setFixedWidth(widest);
    const int least = leastWidth(false);
    position_->setFixedWidth(position_->fontMetrics().horizontalAdvance(source_->widestPositionWords()) +
                             theme_.px(3));
    if (leastWidth(false) != least)
        emit widthChanged();
}

void StageTransport::setNarrow(bool narrow) {
    const bool isNarrow = below_->indexOf(position_) >= 0;
    if (narrow == isNarrow)
        return;
    (narrow ? row_ : below_)->removeWidget(position_);
    if (narrow)
        below_->insertWidget(0, position_);
    else
        row_->addWidget(position_);
    position_->setAlignment((narrow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

int StageTransport::leastWidth(bool narrow) const {
    // beside a long scrubber only: before it gets short the position gives way
    int width = (narrow ? scrubber_->minimumWidth() : theme_.px(roomyScrubber)) + 3 * row_->spacing();
    for (const QToolButton* button : {back_, forward_})
        width += button->sizeHint().width();
    width += play_->minimumWidth();
    return narrow ? width : width + row_->spacing() + position_->minimumWidth();
}

void StageTransport::showPosition() {
    position_->setText(source_->positionWords());
    if (scrubber_->isSliderDown() && !scrubber_->hasTracking())
        return;
    const QSignalBlocker quiet(scrubber_);
    if (scrubber_->maximum() != source_->last()) {
        scrubber_->setMaximum(source_->last());
        keepRoom();
    }
    scrubber_->setValue(source_->position());
}

void StageTransport::showPlaying() {
    const bool playing = source_->isPlaying();
    const QString words = playing ? tr("Pause") : source_->playWords();
    play_->setText(words);
    play_->setAccessibleName(words);
    play_->setIcon(accentSignIcon(playing ? Sign::pause : Sign::play, theme_, theme_.px(iconSize)));
}

void StageTransport::setHint(const QString& hint, const QString& shorter) {
    keys_ = hint;
    shorterKeys_ = shorter;
    if (!moment_.isActive())
        showKeys();
    hint_->setToolTip(plainTip(hint));
}

void StageTransport::showKeys() {
    hint_->setText(keys_);
    hint_->setShorter(shorterKeys_);
}

void StageTransport::say(const QString& message) {
    hint_->setText(message);
    hint_->setShorter({});
    constexpr int moment = 5000; // milliseconds
    moment_.start(moment);
}

QString StageTransport::hint() const { return hint_->text(); }

} // namespace downhill
