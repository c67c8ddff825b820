#include "ui/playback/transport_bar.h"

#include "ui/playback/playhead.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QSlider>

#include <algorithm>

namespace downhill {

TransportBar::TransportBar(Playhead* playhead, QWidget* parent)
    : PlaybackBar({tr("&First step")}, {tr("&Back")}, {tr("&Play")}, tr("&Pause"), {tr("&Step")}, parent),
      playhead_(playhead),
      last_(makeAction({tr("L&ast step")}, Qt::ALT | Qt::Key_End)) {
    addButton(last_, Sign::last, Qt::ToolButtonIconOnly);
    addSpeed(tr("Spee&d"), tr("Speed of play"), {1, 2, 5, 10, 30, 100, 1'000, 10'000});
    connect(this, &PlaybackBar::speedChanged, playhead, &Playhead::setSpeed);
    setSpeed(2);
    QSlider* scrubber = addSlider(tr("Step shown"), tr("Drag to any step of the run"));
    setActions({play_, forward_, back_, first_, last_});

    connect(first_, &QAction::triggered, playhead, &Playhead::toFirst);
    connect(back_, &QAction::triggered, playhead, &Playhead::back);
    connect(play_, &QAction::triggered, playhead, &Playhead::toggle);
    connect(forward_, &QAction::triggered, playhead, &Playhead::forward);
    connect(last_, &QAction::triggered, playhead, &Playhead::toLast);
    connect(scrubber, &QSlider::valueChanged, playhead, &Playhead::setStep);
    connect(playhead, &Playhead::stepChanged, scrubber, &QSlider::setValue);
    connect(playhead, &Playhead::lastStepChanged, scrubber, [scrubber](int last) {
        scrubber->setMaximum(last);
        scrubber->setPageStep(std::max(1, last / 10));
    });
    connect(playhead, &Playhead::playingChanged, this, &TransportBar::showPlaying);
    connect(playhead, &Playhead::heldChanged, this, &TransportBar::enableActions);
}

bool TransportBar::isPossible(const QAction* action) const {
    return (action != play_ && action != last_) || !playhead_->isHeld();
}

} // namespace downhill
