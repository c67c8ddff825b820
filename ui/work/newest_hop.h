// From a worker's thread to the window's: only the newest counts.
#pragma once

#include "core/work/newest_slot.h"

#include <QObject>

#include <functional>
#include <utility>

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
        if (newest_.put(std::move(value)))
            QMetaObject::invokeMethod(
                receiver_, [this] { arrive(); }, Qt::QueuedConnection);
    }

private:
    void arrive() {
        if (auto value = newest_.take())
            take_(std::move(*value));
    }

    QObject* receiver_;
    std::function<void(Value)> take_;
    NewestSlot<Value> newest_;
};

} // namespace downhill
