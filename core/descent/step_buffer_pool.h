// Memory of runs that are no longer referenced, reused for the next run.
#pragma once

#include "core/descent/step_buffer.h"

#include <cstddef>
#include <memory>

namespace downhill {

/// Hands out buffers that return to the pool with their last reference. Thread-safe.
///
/// Keeps few: at most `mostIdle` and `mostIdleBytes` of touched memory, the latest first. A small run never
/// gets (and so never holds on to) the memory of a huge one. A buffer may come back after the pool is gone;
/// it is then freed.
class StepBufferPool {
public:
    static constexpr std::size_t mostIdle = 6;
    static constexpr std::size_t mostIdleBytes = std::size_t{400}
                                                 << 20; ///< one run of 10,000,000 steps with one knob

    StepBufferPool();
    ~StepBufferPool();
    StepBufferPool(const StepBufferPool&) = delete;
    StepBufferPool& operator=(const StepBufferPool&) = delete;

    /// A buffer with room for `rows` rows (at least 1), used before if one fits. Throws std::bad_alloc, also
    /// where so many rows are more than the limit.
    std::shared_ptr<StepBuffer> take(std::size_t knobs, std::size_t rows);

    /// Refuses buffers whose rows take more than so many bytes. From the next one on; at first none is.
    void limitOne(std::size_t bytes);
    /// Keeps at most so many bytes of touched memory idle, where that is less than `mostIdleBytes`.
    void limitIdle(std::size_t bytes);

    /// How many wait to be used again, and the touched memory that they keep.
    std::size_t idle() const;
    std::size_t idleBytes() const;

private:
    struct Shelf;
    std::shared_ptr<Shelf> shelf_;
};

} // namespace downhill
