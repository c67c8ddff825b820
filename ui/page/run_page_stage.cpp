#include "ui/page/run_page_stage.h"

#include "core/descent/arithmetic.h"
#include "core/text/number_text.h"
#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/page/part_locks.h"
#include "ui/page/run_controls.h"
#include "ui/playback/playhead.h"
#include "ui/run/live_run.h"
#include "ui/stage/stage_arithmetic.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_headline.h"

#include <QHBoxLayout>

#include <algorithm>

namespace downhill {

namespace {
constexpr int shortRun = 9'999; // steps, whose numbers leave room for a word
} // namespace

RunPageStage::RunPageStage(Parts parts, QObject* parent) : StageSource(parent), parts_(std::move(parts)) {
    connect(parts_.live, &LiveRun::runChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::diagnosisChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::hidingChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::runChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::stepChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::lastStepChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::playingChanged, this, &StageSource::playingChanged);
    connect(parts_.locks, &PartLocks::changed, this, &StageSource::accessChanged);
    connect(parts_.live, &LiveRun::refused, this, [this] { emit said(tr("That is locked in this scene")); });
}

StageAccess RunPageStage::access() const {
    return {.verdictHidden = parts_.locks->isHidden(PagePart::verdict),
            .transportLocked = isTransportLocked(),
            .transportHidden = parts_.locks->isHidden(PagePart::transport)};
}

bool RunPageStage::isTransportLocked() const { return parts_.locks->isClosed(PagePart::transport); }

StageHeadline RunPageStage::headline() const {
    const auto& run = parts_.live->run();
    if (parts_.live->isHiding())
        return {"neutral", QStringLiteral("?"), tr("What happens next?"), tr("R reveals a step"), {}};
    if (run && run->stopped() != StopReason::running && parts_.live->diagnosis())
        return headlineOf(*parts_.live->diagnosis());
    return {"neutral",
            QStringLiteral("…"),
            tr("Running"),
            run ? tr("%1 steps so far").arg(qs(countText(run->stepsTaken()))) : QString(),
            {}};
}

std::vector<StagePicture> RunPageStage::firstPictures() const {
    return {StagePicture::cost, StagePicture::loss};
}

std::optional<PagePart> RunPageStage::partOf(StagePicture picture) const {
    switch (picture) {
    case StagePicture::cost:
        return PagePart::costPicture;
    case StagePicture::loss:
        return PagePart::lossCurve;
    case StagePicture::arithmetic:
        return PagePart::steps;
    case StagePicture::rates:
        return PagePart::rate;
    case StagePicture::gradient:
        return PagePart::gradient;
    case StagePicture::digits:
    case StagePicture::neurons:
        break;
    }
    return std::nullopt;
}

QString RunPageStage::whyNot(StagePicture picture) const {
    if (const auto part = partOf(picture); part && parts_.locks->isHidden(*part))
        return tr("That is hidden in this scene");
    switch (picture) {
    case StagePicture::cost:
    case StagePicture::loss:
    case StagePicture::arithmetic:
    case StagePicture::rates:
        return {};
    case StagePicture::gradient:
        return parts_.live->formula()->knobNames().size() > 1
                   ? QString()
                   : tr("One knob: its gradient is the slope on the cost curve");
    case StagePicture::digits:
    case StagePicture::neurons:
        return tr("Digits are on the page of the network");
    }
    return {};
}

QWidget* RunPageStage::controls() const { return parts_.controls; }
void RunPageStage::dressControls(const Theme& theme) { parts_.controls->setTheme(theme); }
void RunPageStage::putControlsBack() { parts_.putControlsBack(); }

bool RunPageStage::isPlaying() const { return parts_.playhead->isPlaying(); }
QString RunPageStage::playWords() const { return tr("Play"); }
int RunPageStage::position() const { return parts_.playhead->step(); }
int RunPageStage::last() const { return parts_.playhead->lastStep(); }
void RunPageStage::seek(int position) {
    if (!isTransportLocked())
        parts_.playhead->setStep(position);
}

// The numbers of a long run take the room of the word.
QString RunPageStage::positionTemplate() const {
    return parts_.live->isHiding() ? tr("step %1 of %2 shown")
           : last() > shortRun     ? tr("%1 of %2", "step 12,000 of 100,000")
                                   : tr("step %1 of %2");
}

QString RunPageStage::positionWords() const {
    return positionTemplate().arg(qs(countText(static_cast<std::uint64_t>(position()))),
                                  qs(countText(static_cast<std::uint64_t>(last()))));
}

QString RunPageStage::widestPositionWords() const {
    // All short runs keep the same room, so that nothing moves while a rate is dragged.
    QString number = qs(countText(static_cast<std::uint64_t>(std::max(last(), shortRun))));
    for (QChar& digit : number)
        if (digit.isDigit())
            digit = u'0'; // no digit is wider
    return positionTemplate().arg(number, number);
}

void RunPageStage::toggle() { drive(&Playhead::toggle); }
void RunPageStage::back() { drive(&Playhead::back); }
void RunPageStage::forward() { drive(&Playhead::forward); }
void RunPageStage::toFirst() { drive(&Playhead::toFirst); }
void RunPageStage::toLast() { drive(&Playhead::toLast); }

void RunPageStage::drive(void (Playhead::*how)()) {
    if (!isTransportLocked())
        (parts_.playhead->*how)();
}

} // namespace downhill
