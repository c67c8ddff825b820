// Waiting for what has to happen at some time.
#pragma once

#include <QTest>

#include <utility>

namespace downhill {

/// Milliseconds: long enough for any machine and any sanitizer; no test takes that long unless it fails.
inline constexpr int patience = 240'000;

/// Handles events until `condition` holds; false when it never does.
template <typename Condition>
bool eventually(Condition&& condition) {
    return QTest::qWaitFor(std::forward<Condition>(condition), patience);
}

} // namespace downhill
