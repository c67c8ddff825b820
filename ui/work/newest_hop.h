// From a worker's thread to the window's: only the newest counts.
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <optional>

namespace downhill {

/// Values sent from any thread arrive at `take` in the receiver's thread, through one queued call; of several
/// that were sent meanwhile only the last arrives. Must not outlive the receiver, nor be sent to while it is
/// destroyed.
template <typename Value>
class NewestHop {
public:
    NewestHop(QObject* receiver, std::function<void(Value)> take)
        : receiver_(receiver), take_(std::move(take)) {}

    void send(Value value) {
        const std::scoped_lock lock(mutex_);
        const bool underWay = newest_.has_value();
        newest_ = std::move(value);
        if (!underWay)
            QMetaObject::invokeMethod(
                receiver_, [this] { arrive(); }, Qt::QueuedConnection);
    }

private:
    void arrive() {
        std::optional<Value> value;
        {
            const std::scoped_lock lock(mutex_);
            value.swap(newest_);
        }
        if (value)
            take_(std::move(*value));
    }

    QObject* receiver_;
    std::function<void(Value)> take_;
    std::mutex mutex_; ///< guards newest_
    std::optional<Value> newest_;
};

} // namespace downhill
