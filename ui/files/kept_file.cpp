#include "ui/files/kept_file.h"

#include "ui/text/system_error.h"
#include "ui/text/translated_text.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace downhill {

namespace {

QString lastError() { return systemErrorText(errno); }

QByteArray contentIn(const QByteArray& folder) { return folder + "/old"; }

QByteArray folderOf(const QByteArray& path) { return path.left(path.lastIndexOf('/') + 1); }

} // namespace

QString KeptFile::keep(const QByteArray& path) {
    path_ = path;
    if (access(path.constData(), F_OK) != 0)
        return {};
    QByteArray folder = folderOf(path) + ".downhill-XXXXXX";
    if (!mkdtemp(folder.data()))
        return lastError();
    folder_ = folder;
    const QByteArray kept = contentIn(folder);
    if (link(path.constData(), kept.constData()) == 0)
        return {};
    const bool hasNone = errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK; // no links, no complaint
    const QString why = lastError();
    QFile file(QFile::decodeName(path));
    if (file.copy(QFile::decodeName(kept)))
        return {};
    return hasNone ? file.errorString() : why;
}

QString KeptFile::putBack() {
    if (folder_.isEmpty()) {
        if (unlink(path_.constData()) == 0)
            return {};
        // Somebody else took it away; or moved its folder, and then it is still there.
        const int error = errno;
        if (error == ENOENT && access(folderOf(path_).constData(), F_OK) == 0)
            return {};
        errno = error;
        return SaveBatchText::tr("%1 is written nevertheless and cannot be taken away: %2")
            .arg(QFile::decodeName(path_), lastError());
    }
    if (rename(contentIn(folder_).constData(), path_.constData()) == 0)
        return {};
    const QString problem =
        SaveBatchText::tr("%1 is replaced nevertheless (%2), and what it held is %3")
            .arg(QFile::decodeName(path_), lastError(), QFile::decodeName(contentIn(folder_)));
    folder_.clear(); // is to stay
    return problem;
}

void KeptFile::forget() {
    if (folder_.isEmpty())
        return;
    unlink(contentIn(folder_).constData());
    rmdir(folder_.constData());
}

} // namespace downhill
