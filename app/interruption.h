// Ctrl-C and its like while files are being written.
#pragma once

namespace downhill {

/// While one lives, a signal that would end the program (Ctrl-C, a reader that closed the pipe, …) is only
/// noted, so that half-written files can be taken away first. Signals that were ignored before stay ignored.
/// One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Whether such a signal has come.
    static bool came();

    /// Ends the program by the signal that came, as if it had never been held up.
    [[noreturn]] static void obey();
};

} // namespace downhill
