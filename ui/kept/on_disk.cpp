#include "ui/kept/on_disk.h"

#include "ui/text/system_error.h"

#include <cerrno>

#include <unistd.h>

namespace downhill {

QString problemOnDisk(int handle) {
    while (fdatasync(handle) != 0) {
        if (errno == EINVAL || errno == EROFS || errno == ENOSYS || errno == EOPNOTSUPP)
            break;
        if (errno != EINTR)
            return systemErrorText(errno);
    }
    return {};
}

QString problemOfCommit(QSaveFile& file) {
    errno = 0;
    if (file.commit())
        return {};
    const int why = errno; // before Qt is asked
    return why != 0 ? systemErrorText(why) : file.errorString();
}

} // namespace downhill
