#include "ui/one_knob/worked_runs_card.h"

#include "ui/run/live_run.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace downhill {

WorkedRunsCard::WorkedRunsCard(LiveRun* live, QWidget* parent)
    : Card(tr("&Worked runs"), parent), live_(live), runs_(workedRuns()) {
    body()->setSpacing(0);
    for (const WorkedRun& run : runs_) {
        auto* button = new QPushButton(QStringLiteral("%1 — %2").arg(run.title, run.note), this);
        button->setObjectName(QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a scroll bar may take some room
        body()->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, &run] {
            live_->setSettings(run.settings);
            emit chosen();
        });
    }
    if (!buttons_.empty())
        titleLabel()->setBuddy(buttons_.front());
    connect(live_, &LiveRun::settingsChanged, this, &WorkedRunsCard::markCurrent);
    markCurrent();
}

void WorkedRunsCard::markCurrent() {
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const bool current = runs_[i].settings == live_->settings();
        if (buttons_[i]->property("current").toBool() == current)
            continue;
        buttons_[i]->setProperty("current", current);
        buttons_[i]->style()->unpolish(buttons_[i]);
        buttons_[i]->style()->polish(buttons_[i]);
    }
}

} // namespace downhill
