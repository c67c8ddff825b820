// How much memory the runs of a window may have together.
#pragma once

#include <QObject>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace downhill {

class LiveRun;
class PinList;
class PinWork;
class Run;
class StepBufferPool;
struct TrainingRun;

/// Runs shown, runs pinned and the spare buffers that the next ones are written to. What is shown comes
/// first, and what is just being written to a file: a single run that would take more than all is refused, as
/// where there is no memory, and the one before stays. Of the pinned runs as many stay whole as have room
/// then, the smallest first; of the others PinWork keeps a thinned curve. Spare buffers get what is left.
/// Trainings that are pinned, or were and may come back, count too, and stay as they are.
class RunMemory : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t standardBudget = std::size_t{1} << 30; ///< bytes

    using Trainings = std::vector<std::shared_ptr<const TrainingRun>>;

    explicit RunMemory(QObject* parent = nullptr);
    ~RunMemory() override;

    /// Where all runs of the window take their buffers from.
    const std::shared_ptr<StepBufferPool>& pool() const { return pool_; }
    /// A page's run and those pinned to it; both must stay as long as this.
    void add(const LiveRun* live, PinWork* pins);
    /// The trainings pinned to a page; they must stay as long as this.
    void addTrainings(const PinList* pins);
    /// Trainings that somebody keeps, who calls balance() when they are others.
    void addTrainings(std::function<Trainings()> kept);
    /// A run, or null, that somebody keeps for a while, who calls balance() when it is another one.
    void addRun(std::function<std::shared_ptr<const Run>()> kept);

    std::size_t budget() const { return budget_; }
    void setBudget(std::size_t bytes);
    /// What is kept now, by all of them together, in bytes.
    std::size_t used() const;

public slots:
    void balance();

private:
    class Sum;
    struct Page {
        const LiveRun* live;
        PinWork* pins;
    };
    std::size_t ofTrainings() const;
    Sum ofRunsInUse() const; ///< that are shown, or kept by addRun()

    std::size_t budget_ = standardBudget;
    std::shared_ptr<StepBufferPool> pool_;
    std::vector<Page> pages_;
    std::vector<std::function<Trainings()>> trainings_;
    std::vector<std::function<std::shared_ptr<const Run>()>> keptRuns_;
};

} // namespace downhill
