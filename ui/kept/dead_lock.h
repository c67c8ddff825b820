// Locks that nobody holds and that keep everybody out.
#pragma once

#include <QString>

namespace downhill {

/// A program that is killed in the very moment of locking leaves a QLockFile that names no owner, which is
/// respected for half a minute, or for ever. Takes it away. Where there is one waits 0.2 s first, for it may
/// be one that is just being made.
void removeDeadLock(const QString& path);

} // namespace downhill
