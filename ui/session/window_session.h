// The pages of the window as one state.
#pragma once

#include "ui/session/scene.h"

#include <QObject>

#include <array>
#include <functional>

namespace downhill {

class Page;
class TrainingPinWork;

class WindowSession : public QObject {
    Q_OBJECT
public:
    /// The window as a session needs it.
    struct Window {
        std::array<Page*, 3> pages; ///< with one knob, with two, of the network
        PinList* trainingPins;
        std::function<PageName()> page;     ///< the one that is looked at
        std::function<void(PageName)> show; ///< looks at it
    };
    WindowSession(Window window, QObject* parent);
    ~WindowSession() override;

    SessionState state() const;
    /// A page that is not in it stays as it is. Runs, trainings and pins come a moment later.
    void setState(const SessionState& session);

signals:
    void changed();                 ///< state() may be another one
    void said(const QString& what); ///< a pinned training could not be had again

private:
    Window window_;
    TrainingPinWork* trainingPins_;
};

/// The same without what one only looks at, or that goes on by itself: the page, the playhead and the speed
/// of playing, the open tab. Whoever has changed nothing else has nothing to save.
SessionState whatWasMade(SessionState session);
LessonState whatWasMade(LessonState lesson);

} // namespace downhill
