#include "ui/session/window_session.h"

#include "ui/page/page.h"
#include "ui/session/training_pin_work.h"

#include <utility>

namespace downhill {

WindowSession::WindowSession(Window window, QObject* parent)
    : QObject(parent),
      window_(std::move(window)),
      trainingPins_(new TrainingPinWork(window_.trainingPins, this)) {
    for (Page* page : window_.pages)
        connect(page->stateful(), &Stateful::changed, this, &WindowSession::changed);
    connect(trainingPins_, &TrainingPinWork::failed, this, &WindowSession::said);
}

WindowSession::~WindowSession() = default;

SessionState WindowSession::state() const {
    const auto runs = [this](std::size_t page) {
        return std::get<RunPageState>(window_.pages[page]->stateful()->state());
    };
    NetworkState network{std::get<TrainingPageState>(window_.pages[2]->stateful()->state()),
                         trainingPins_->all()};
    network.page.pins.clear();
    return {.page = window_.page(), .oneKnob = runs(0), .twoKnobs = runs(1), .network = std::move(network)};
}

void WindowSession::setState(const SessionState& session) {
    if (session.oneKnob)
        window_.pages[0]->stateful()->setState(*session.oneKnob);
    if (session.twoKnobs)
        window_.pages[1]->stateful()->setState(*session.twoKnobs);
    if (session.network) {
        TrainingPageState page = session.network->page;
        page.pins = trainingPins_->take(session.network->pins);
        window_.pages[2]->stateful()->setState(page);
    }
    window_.show(session.page);
}

SessionState whatWasMade(SessionState session) {
    session.page = PageName::oneKnob;
    for (std::optional<RunPageState>* page : {&session.oneKnob, &session.twoKnobs})
        if (*page) {
            const RunPageState usual;
            (*page)->step = usual.step;
            (*page)->speed = usual.speed;
            (*page)->pinsShown = usual.pinsShown;
            (*page)->fromHere = usual.fromHere;
        }
    if (session.network) {
        const TrainingPageState usual;
        session.network->page.speed = usual.speed;
        session.network->page.pinsShown = usual.pinsShown;
    }
    return session;
}

LessonState whatWasMade(LessonState lesson) {
    lesson.session = whatWasMade(std::move(lesson.session));
    return lesson;
}

} // namespace downhill
