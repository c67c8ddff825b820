#include "ui/kept/dead_lock.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill {

void removeDeadLock(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat file {};
    const auto isEmpty = [&file] { return S_ISREG(file.st_mode) && file.st_size == 0; };
    if (lstat(name.constData(), &file) != 0 || !isEmpty())
        return;
    constexpr unsigned long milliseconds = 200;
    QThread::msleep(milliseconds);
    const int handle = open(name.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return;
    // who holds a QLockFile has it locked for the system as well
    if (fstat(handle, &file) == 0 && isEmpty() && flock(handle, LOCK_EX | LOCK_NB) == 0)
        unlink(name.constData());
    close(handle);
}

} // namespace downhill
