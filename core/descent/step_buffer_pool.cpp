#include "core/descent/step_buffer_pool.h"

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// Whether `buffer` is not wastefully big for a run of `bytes`.
bool isInProportion(const StepBuffer& buffer, double bytes) {
    constexpr double nobodyMinds = 1 << 20; // bytes
    return static_cast<double>(buffer.touchedBytes()) <= std::max(nobodyMinds, 4 * bytes);
}

} // namespace

/// Oldest first.
struct StepBufferPool::Shelf {
    std::mutex mutex;
    std::vector<std::unique_ptr<StepBuffer>> idle;
    std::size_t bytes = 0;
    std::size_t limit = mostIdleBytes;                                ///< of `bytes`
    std::size_t limitOfOne = std::numeric_limits<std::size_t>::max(); ///< of the rows of one run

    Shelf() { idle.reserve(mostIdle + 1); } // so that giving back never allocates

    std::unique_ptr<StepBuffer> take(std::size_t knobs, std::size_t rows) {
        const std::lock_guard lock(mutex);
        if (bytesOfRows(knobs, rows) > static_cast<double>(limitOfOne))
            throw std::bad_alloc();
        auto best = idle.end();
        for (auto it = idle.begin(); it != idle.end(); ++it)
            if ((*it)->fits(knobs, rows) && isInProportion(**it, bytesOfRows(knobs, rows)) &&
                (best == idle.end() || (*it)->touchedBytes() > (*best)->touchedBytes()))
                best = it;
        if (best == idle.end())
            return nullptr;
        std::unique_ptr<StepBuffer> taken = std::move(*best);
        idle.erase(best);
        bytes -= taken->touchedBytes();
        taken->reshape(knobs);
        return taken;
    }

    using Dropped = std::array<std::unique_ptr<StepBuffer>, mostIdle + 1>;

    void giveBack(std::unique_ptr<StepBuffer> buffer) noexcept {
        Dropped dropped; // freed after the lock: unmapping is slow
        const std::lock_guard lock(mutex);
        bytes += buffer->touchedBytes();
        idle.push_back(std::move(buffer));
        dropTheOldest(dropped);
    }

    void limitIdle(std::size_t most) noexcept {
        Dropped dropped;
        const std::lock_guard lock(mutex);
        limit = std::min(most, mostIdleBytes);
        dropTheOldest(dropped);
    }

private:
    void dropTheOldest(Dropped& dropped) noexcept {
        std::size_t drops = 0;
        while (idle.size() > mostIdle || bytes > limit) {
            bytes -= idle.front()->touchedBytes();
            dropped[drops++] = std::move(idle.front());
            idle.erase(idle.begin());
        }
    }
};

StepBufferPool::StepBufferPool() : shelf_(std::make_shared<Shelf>()) {}
StepBufferPool::~StepBufferPool() = default;

std::shared_ptr<StepBuffer> StepBufferPool::take(std::size_t knobs, std::size_t rows) {
    std::unique_ptr<StepBuffer> buffer = shelf_->take(knobs, rows);
    if (!buffer)
        buffer = std::make_unique<StepBuffer>(knobs, rows);
    return {buffer.release(), [shelf = std::weak_ptr(shelf_)](StepBuffer* returned) {
                std::unique_ptr<StepBuffer> owned(returned);
                if (const auto open = shelf.lock())
                    open->giveBack(std::move(owned));
            }};
}

void StepBufferPool::limitOne(std::size_t bytes) {
    const std::lock_guard lock(shelf_->mutex);
    shelf_->limitOfOne = bytes;
}

void StepBufferPool::limitIdle(std::size_t bytes) { shelf_->limitIdle(bytes); }

std::size_t StepBufferPool::idleBytes() const {
    const std::lock_guard lock(shelf_->mutex);
    return shelf_->bytes;
}

std::size_t StepBufferPool::idle() const {
    const std::lock_guard lock(shelf_->mutex);
    return shelf_->idle.size();
}

} // namespace downhill
