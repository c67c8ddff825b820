#include "app/interruption.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>

namespace downhill {

namespace {

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGPIPE};

std::atomic<int> caught{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait");

std::array<struct sigaction, endingSignals.size()> before;
struct sigaction beforeFileTooLarge;

} // namespace

Interruption::Interruption() {
    caught = 0;
    struct sigaction note {};
    note.sa_handler = [](int signal) { caught = signal; }; // no SA_RESTART: a write that waits shall wake up
    for (std::size_t i = 0; i < endingSignals.size(); ++i) {
        sigaction(endingSignals[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN)
            sigaction(endingSignals[i], &note, nullptr);
    }
    // A file larger than the system allows is an error of write() like others.
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &ignore, &beforeFileTooLarge);
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        sigaction(endingSignals[i], &before[i], nullptr);
    sigaction(SIGXFSZ, &beforeFileTooLarge, nullptr);
}

bool Interruption::came() { return caught != 0; }

void Interruption::obey() {
    std::signal(caught, SIG_DFL);
    std::raise(caught);
    std::_Exit(1);
}

} // namespace downhill
