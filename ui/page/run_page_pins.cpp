#include "ui/page/run_page_pins.h"

#include "core/text/number_text.h"
#include "ui/page/part_locks.h"
#include "ui/plain/tip.h"
#include "ui/predict/predictions.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <QAction>
#include <QStringList>

#include <optional>
#include <utility>

namespace downhill {

RunPagePins::RunPagePins(Parts parts, QObject* parent)
    : QObject(parent), parts_(parts), action_(new QAction(tr("P&in run"), this)) {
    action_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    action_->setToolTip(plainTip(tr("Keep this run on the charts, to compare others with it (Ctrl+D)")));
    connect(action_, &QAction::triggered, this, &RunPagePins::pinCurrent);
    connect(parts_.pins, &PinList::changed, this, &RunPagePins::enable);
    connect(parts_.predictions, &Predictions::changed, this, &RunPagePins::enable);
    for (const auto another : {&LiveRun::settingsChanged, &LiveRun::runChanged})
        connect(parts_.live, another, this, [this] {
            const LiveRun* live = parts_.live;
            parts_.pins->setSecret(live->isHiding() ? std::optional(live->settings()) : std::nullopt);
        });
}

void RunPagePins::enable() {
    action_->setEnabled(!parts_.pins->isFull() && !parts_.live->isHiding() &&
                        !parts_.locks->isClosed(PagePart::steps));
}

void RunPagePins::compareWithRun() {
    auto cost = parts_.live->runFormula();
    if (comparedWith_ && cost->isSame(*comparedWith_))
        return;
    parts_.pins->setOfThisCost(isRunOf(cost));
    comparedWith_ = std::move(cost);
}

void RunPagePins::pinCurrent() {
    const LiveRun* live = parts_.live;
    if (!live->run() || !live->diagnosis() || live->run()->stopped() == StopReason::running)
        return;
    PinnedRun run{live->runFormula(), live->run()->settings(), RunCurve(live->run())};
    if (const PinList::Pin* same = parts_.pins->find(run))
        emit said(tr("This run is pinned already: %1").arg(same->name));
    else
        parts_.pins->pin(std::move(run), *live->diagnosis());
}

void RunPagePins::pinBeside(const std::vector<RunSettings>& runs) {
    QStringList left;
    for (const RunSettings& settings : runs) {
        if (parts_.pins->find(PinnedRun{costOf(settings), settings}) || parts_.pins->pinRunOf(settings))
            continue;
        const RuleRow& rule = settings.hyper.rule.row();
        left += rule.isPlain ? tr("rate %1").arg(exactForPeople(settings.hyper.rate)) : wordsOf(rule.title());
    }
    if (!left.isEmpty())
        emit said(tr("%1 runs are pinned already, and no more can be: without %2")
                      .arg(mostPins)
                      .arg(left.join(QStringLiteral(", "))));
}

} // namespace downhill
