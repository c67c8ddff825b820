#include "ui/scenes/scene_player.h"

#include "ui/page/page_state.h"
#include "ui/scenes/bubble_place.h"
#include "ui/scenes/scene_bubble.h"
#include "ui/scenes/scene_ring.h"
#include "ui/session/window_session.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {

ScenePlayer::ScenePlayer(SceneStage stage)
    : QObject(stage.window),
      stage_(std::move(stage)),
      ring_(new SceneRing(stage_.window)),
      bubble_(new SceneBubble(stage_.window)),
      escape_(new QShortcut(QKeySequence(Qt::Key_Escape), stage_.window)) {
    escape_->setEnabled(false);
    connect(escape_, &QShortcut::activated, this, &ScenePlayer::end);
    connect(bubble_, &SceneBubble::endWanted, this, &ScenePlayer::end);
    connect(bubble_, &SceneBubble::backWanted, this, [this] { go(-1); });
    connect(bubble_, &SceneBubble::nextWanted, this, [this] { go(1); });
    connect(bubble_, &SceneBubble::answered, this, &ScenePlayer::keepAnswer);
    connect(stage_.session, &WindowSession::changed, this, [this] {
        if (asked_) // in the midst of what is being done
            QMetaObject::invokeMethod(this, &ScenePlayer::keepPredictions, Qt::QueuedConnection);
    });
}

ScenePlayer::~ScenePlayer() = default;

void ScenePlayer::setTheme(const Theme& theme) {
    theme_ = theme;
    ring_->setTheme(theme);
    bubble_->setTheme(theme);
    place();
}

void ScenePlayer::begin(std::vector<Scene> scenes, std::size_t first) {
    end();
    if (scenes.empty())
        return;
    focusBefore_ = stage_.window->focusWidget(); // also while a menu or another window has the keys
    before_ = stage_.session->state();
    usedNetwork_ = false;
    scenes_ = std::move(scenes);
    scene_ = std::min(first, scenes_.size() - 1);
    showScene();
}

void ScenePlayer::end() {
    if (!isOn())
        return;
    keepPredictions();
    asked_.reset();
    setAccess({});
    SessionState before = *std::exchange(before_, std::nullopt);
    scenes_.clear();
    scene_ = 0;
    escape_->setEnabled(false);
    pointTo(nullptr);
    ring_->hide();
    bubble_->hide();
    putBack(std::move(before));
    if (focusBefore_ && focusBefore_->isVisible())
        focusBefore_->setFocus(Qt::OtherFocusReason);
    emit ended();
}

// What is as it was is left alone. A training that only went on meanwhile stays where it is, for to go back
// in it would be to train it again.
void ScenePlayer::putBack(SessionState before) {
    const SessionState now = stage_.session->state();
    const auto leave = [](auto& page, const auto& same) {
        if (page == same)
            page.reset();
    };
    leave(before.oneKnob, now.oneKnob);
    leave(before.twoKnobs, now.twoKnobs);
    if (before.network && now.network && !usedNetwork_)
        before.network->page.step = now.network->page.step;
    leave(before.network, now.network);
    stage_.session->setState(before);
}

void ScenePlayer::go(int by) {
    if (!isOn())
        return;
    const auto scene = static_cast<std::ptrdiff_t>(scene_) + by;
    if (scene < 0)
        return;
    if (static_cast<std::size_t>(scene) >= scenes_.size())
        return end();
    keepPredictions();
    scene_ = static_cast<std::size_t>(scene);
    showScene();
}

void ScenePlayer::showScene() {
    putScene();
    showWords();
    emit sceneChanged();
}

void ScenePlayer::setPresented(bool presented) {
    presented_ = presented;
    if (isOn())
        showWords();
}

void ScenePlayer::showWords() {
    escape_->setEnabled(!presented_); // which leaves the stage first
    if (presented_) {
        pointTo(nullptr);
        ring_->hide();
        bubble_->hide();
        return;
    }
    const Scene& scene = scenes_[scene_];
    bubble_->show(scene, scene_ + 1, scenes_.size());
    QWidget* target = nullptr;
    if (scene.at)
        target = *scene.at == PagePart::pages ? stage_.pages : stage_.page()->part(*scene.at);
    if (target)
        stage_.page()->bringForward(target);
    pointTo(target);
}

void ScenePlayer::putScene() {
    const Scene& scene = scenes_[scene_];
    setAccess({});
    usedNetwork_ |= scene.session.network.has_value();
    asked_.reset();
    SessionState session = scene.session;
    const bool predicts = scene.question.kind == SceneQuestion::Kind::predict;
    if (RunPageState* run = shownRun(session); run && predicts && !run->predictions.on)
        run->predictions.on = true;
    stage_.session->setState(session);
    setAccess(scene.access);
    if (predicts) {
        session = stage_.session->state();
        if (const RunPageState* run = shownRun(session))
            asked_ = *run;
    }
    if (Stateful* shown = stage_.page()->stateful(); shown && scene.playTo > 0)
        shown->playTo(scene.playTo);
}

// Of the page that is looked at now; another one that was before is free again.
void ScenePlayer::setAccess(const PartsAccess& access) {
    if (closed_)
        closed_->setAccess({});
    closed_ = access.empty() ? nullptr : stage_.page();
    if (closed_)
        closed_->setAccess(access);
    const auto pages = access.find(PagePart::pages);
    stage_.pages->setDisabled(pages != access.end());
    stage_.pages->setHidden(pages != access.end() && pages->second == PartAccess::hidden);
}

bool ScenePlayer::isClosed(PagePart part) const { return isOn() && scenes_[scene_].access.contains(part); }

void ScenePlayer::keepAnswer(const QString& line) {
    scenes_[scene_].question.answer = line;
    emit answered(scene_);
}

// Of the run that was asked about alone: whoever tries another one has not taken back what they said.
void ScenePlayer::keepPredictions() {
    if (!asked_)
        return;
    Scene& scene = scenes_[scene_];
    SessionState now = stage_.session->state();
    now.page = scene.session.page;
    const RunPageState* run = shownRun(now);
    RunPageState* kept = shownRun(scene.session);
    if (!run || !kept || run->settings != asked_->settings || run->predictions == asked_->predictions)
        return;
    const bool forgotten = run->predictions.steps.empty() && !run->predictions.verdict;
    if (!run->predictions.on || (forgotten && !asked_->predictions.steps.empty()))
        return;
    asked_ = *run;
    kept->predictions = run->predictions;
    kept->step = run->step;
    emit answered(scene_);
}

void ScenePlayer::pointTo(QWidget* target) {
    for (const auto& widget : watched_)
        if (widget)
            widget->removeEventFilter(this);
    watched_.clear();
    target_ = target;
    if (!isOn() || presented_)
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

bool ScenePlayer::eventFilter(QObject* watched, QEvent* event) {
    constexpr std::array moves = {QEvent::Move, QEvent::Resize, QEvent::Show, QEvent::Hide};
    if (std::ranges::find(moves, event->type()) != moves.end()) // placed once all of the layout is done
        QMetaObject::invokeMethod(this, &ScenePlayer::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ScenePlayer::place() {
    if (!isOn() || presented_)
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
