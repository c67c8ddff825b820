// SIGTERM and its like while there is a window.
#pragma once

#include <QObject>

#include <functional>

namespace downhill {

/// While one lives, a signal that asks the program to end (Ctrl-C in the terminal, a closed terminal, a
/// session that ends) first lets `save` run in the event loop, which then ends; a second one ends the program
/// at once. Signals that were ignored before stay ignored. One at a time, beside an application.
class EndingSignals : public QObject {
public:
    explicit EndingSignals(std::function<void()> save);
    ~EndingSignals() override;

    /// The one that came; 0: none has.
    static int came();
    /// Ends the program by it, as if it had not been held up; nothing where none came.
    static void obey();

private:
    void end();

    std::function<void()> save_;
};

} // namespace downhill
