// When it is time to report the progress of a long run.
#pragma once

#include <algorithm>
#include <chrono>

namespace downhill {

/// Says after 16 ms, and then every 33 ms, that it is time to publish: what follows a hand must be seen
/// before the next movement. Looking at the clock takes as long as several steps of a simple cost, so it
/// looks only every so many steps, as many as take about a millisecond.
class Pulse {
public:
    bool due() {
        if (--left_ > 0)
            return false;
        const auto now = Clock::now();
        const auto sinceLook = now - looked_;
        if (sinceLook < std::chrono::milliseconds(1))
            every_ = std::min(2 * every_, 65536);
        else if (sinceLook > std::chrono::milliseconds(4))
            every_ = std::max(every_ / 4, 1);
        left_ = every_;
        looked_ = now;
        if (now - told_ < std::chrono::milliseconds(33))
            return false;
        told_ = now;
        return true;
    }

private:
    using Clock = std::chrono::steady_clock;
    int every_ = 1, left_ = 1; ///< steps
    Clock::time_point looked_ = Clock::now(), told_ = looked_ - std::chrono::milliseconds(17);
};

} // namespace downhill
