// Whether what was written is on the disk. Qt asks the system too, but looks at no answer and forgets some
// reasons.
#pragma once

#include <QSaveFile>
#include <QString>

namespace downhill {

/// Waits for it. In one line why it is not there, or an empty text, also where the disk is none that can be
/// asked.
QString problemOnDisk(int handle);

/// Puts the file in place. In one line why it could not be, or an empty text.
QString problemOfCommit(QSaveFile& file);

} // namespace downhill
