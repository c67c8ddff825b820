#include "ui/one_knob/worked_runs_card.h"

#include "ui/run/live_run.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

WorkedRunsCard::WorkedRunsCard(LiveRun* live, QWidget* parent)
    : Card(tr("&Worked runs"), parent), live_(live), runs_(workedRuns()) {
    body()->setSpacing(0);
    for (const WorkedRun& run : runs_) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a scroll bar may take some room
        body()->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, &run] { choose(run); });
    }
    if (!buttons_.empty())
        titleLabel()->setBuddy(buttons_.front());

    menu_ = new QToolButton(this);
    menu_->setObjectName(QStringLiteral("small"));
    menu_->setText(tr("&Worked runs …"));
    menu_->setAccessibleName(tr("Worked runs"));
    menu_->setPopupMode(QToolButton::InstantPopup);
    menu_->setFocusPolicy(Qt::StrongFocus);
    menu_->setMenu(new QMenu(menu_));
    for (std::size_t i = 0; i < runs_.size(); ++i)
        menu_->menu()->addAction(buttons_[i]->text(), this, [this, i] { choose(runs_[i]); });
    menu_->hide();
    header()->insertWidget(0, menu_);
    connect(live_, &LiveRun::hidingChanged, this, &WorkedRunsCard::showTexts);
    connect(live_, &LiveRun::settingsChanged, this, &WorkedRunsCard::markCurrent);
    showTexts();
    markCurrent();
}

void WorkedRunsCard::choose(const WorkedRun& run) {
    live_->setSettings(run.settings);
    emit chosen();
}

void WorkedRunsCard::setFolded(bool folded) {
    for (QPushButton* button : buttons_)
        button->setHidden(folded);
    menu_->setVisible(folded);
    titleLabel()->setHidden(folded);
}

// What comes of a run is not said while that is to be found out.
void WorkedRunsCard::showTexts() {
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const QString text =
            live_->isHiding() ? runs_[i].title : QStringLiteral("%1 — %2").arg(runs_[i].title, runs_[i].note);
        buttons_[i]->setText(text);
        menu_->menu()->actions()[static_cast<qsizetype>(i)]->setText(text);
    }
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
