#include "ui/guide/guide.h"

#include "ui/guide/bubble_place.h"
#include "ui/guide/guide_bubble.h"
#include "ui/guide/guide_ring.h"
#include "ui/guide/guided_run.h"
#include "ui/page/run_page.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {

Guide::Guide(GuideStage stage)
    : QObject(stage.window),
      stage_(std::move(stage)),
      ring_(new GuideRing(stage_.window)),
      bubble_(new GuideBubble(stage_.window)),
      escape_(new QShortcut(QKeySequence(Qt::Key_Escape), stage_.window)) {
    escape_->setEnabled(false);
    connect(escape_, &QShortcut::activated, this, &Guide::end);
    connect(bubble_, &GuideBubble::endWanted, this, &Guide::end);
    connect(bubble_, &GuideBubble::backWanted, this, [this] { go(-1); });
    connect(bubble_, &GuideBubble::nextWanted, this, [this] { go(1); });
}

Guide::~Guide() = default;

void Guide::setTheme(const Theme& theme) {
    theme_ = theme;
    ring_->setTheme(theme);
    bubble_->setTheme(theme);
    place();
}

void Guide::begin(const LearnEntry& entry) {
    end();
    pageBefore_ = stage_.page();
    focusBefore_ = stage_.window->focusWidget(); // also while a menu or another window has the keys
    entry_ = entry;
    stop_ = 0;
    escape_->setEnabled(true);
    showStop();
}

void Guide::end() {
    if (!isOn())
        return;
    entry_ = {};
    escape_->setEnabled(false);
    pointTo(nullptr);
    ring_->hide();
    bubble_->hide();
    for (GuidedRun* run : std::exchange(runs_, {}))
        run->putBack();
    if (pageBefore_)
        stage_.show(pageBefore_);
    if (focusBefore_ && focusBefore_->isVisible())
        focusBefore_->setFocus(Qt::OtherFocusReason);
    emit ended();
}

void Guide::go(int by) {
    const auto stop = static_cast<std::ptrdiff_t>(stop_) + by;
    if (stop < 0)
        return;
    stop_ = static_cast<std::size_t>(stop);
    stop_ < entry_.parts.size() ? showStop() : end();
}

void Guide::showStop() {
    const LearnPart& part = entry_.parts[stop_];
    if (part.show) {
        RunPage* page = stage_.runPage(part.show->start.size());
        stage_.show(page);
        guided(page)->show(part);
    }
    bubble_->show({part.title.isEmpty() ? entry_.question : part.title, part.words,
                   static_cast<int>(stop_) + 1, static_cast<int>(entry_.parts.size())});
    QWidget* target = nullptr;
    if (part.at)
        target = *part.at == PagePart::pages ? stage_.pages : stage_.page()->part(*part.at);
    if (target)
        stage_.page()->bringForward(target);
    pointTo(target);
}

GuidedRun* Guide::guided(RunPage* page) {
    const auto known = std::ranges::find(runs_, page, &GuidedRun::page);
    return known != runs_.end() ? *known : runs_.emplace_back(new GuidedRun(page));
}

void Guide::pointTo(QWidget* target) {
    for (const auto& widget : watched_)
        if (widget)
            widget->removeEventFilter(this);
    watched_.clear();
    target_ = target;
    if (!isOn())
        return;
    // It moves with whatever it is in.
    for (QWidget* widget = target ? target : stage_.window; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        watched_ += widget;
        if (widget == stage_.window)
            break;
    }
    place();
}

bool Guide::eventFilter(QObject* watched, QEvent* event) {
    constexpr std::array moves = {QEvent::Move, QEvent::Resize, QEvent::Show, QEvent::Hide};
    if (std::ranges::find(moves, event->type()) != moves.end()) // placed once all of the layout is done
        QMetaObject::invokeMethod(this, &Guide::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Guide::place() {
    if (!isOn())
        return;
    const int edge = theme_.px(10);
    QRect target;
    if (target_ && target_->isVisible())
        target = QRect(target_->mapTo(stage_.window, QPoint()), target_->size());
    if (target.isNull())
        ring_->hide();
    else
        ring_->showAround(target);
    const QSize size(bubble_->width(), bubble_->heightForWidth(bubble_->width()));
    bubble_->setGeometry(
        bubblePlace(stage_.window->rect().adjusted(edge, edge, -edge, -edge), size, target, theme_.px(8)));
    bubble_->raise();
}

} // namespace downhill
