#include "app/ending_signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace downhill {

namespace {

constexpr std::array asking{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> askedBy{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait");
std::array<int, 2> wakeUp{-1, -1}; // to read from, to write to: the handler may do no more than that
std::array<struct sigaction, asking.size()> earlier;

void noteSignal(int signal) {
    askedBy = signal;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(wakeUp[1], &byte, 1);
}

} // namespace

EndingSignals::EndingSignals(std::function<void()> save) : save_(std::move(save)) {
    if (pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* came = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(came, &QSocketNotifier::activated, this, [this, came] {
        came->setEnabled(false);
        end();
    });
    struct sigaction noted {};
    noted.sa_handler = noteSignal;
    noted.sa_flags =
        static_cast<int>(SA_RESETHAND | SA_RESTART); // files are being written: no write shall break off
    for (std::size_t i = 0; i < asking.size(); ++i) {
        sigaction(asking[i], nullptr, &earlier[i]);
        if (earlier[i].sa_handler != SIG_IGN)
            sigaction(asking[i], &noted, nullptr);
    }
}

EndingSignals::~EndingSignals() {
    if (wakeUp[0] < 0)
        return;
    for (std::size_t i = 0; i < asking.size(); ++i)
        sigaction(asking[i], &earlier[i], nullptr);
    for (int& end : wakeUp)
        close(std::exchange(end, -1));
}

int EndingSignals::came() { return askedBy; }

void EndingSignals::obey() {
    if (const int signal = came()) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
        std::_Exit(1);
    }
}

void EndingSignals::end() {
    save_();
    QCoreApplication::exit(); // out of all loops: a dialog's, too
}

} // namespace downhill
