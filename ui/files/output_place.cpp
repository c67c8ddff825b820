#include "ui/files/output_place.h"

#include "ui/text/system_error.h"
#include "ui/text/translated_text.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace downhill {

namespace {

using Answer = std::variant<OutputPlace, QString>;

QString systemsWords(int error) {
    switch (error) {
    case ENAMETOOLONG:
        return SaveBatchText::tr("its name is too long");
    case ELOOP:
        return SaveBatchText::tr("its links lead round in a circle");
    default:
        return systemErrorText(error);
    }
}

QString shown(const QByteArray& path) {
    return QDir::cleanPath(QDir().absoluteFilePath(QFile::decodeName(path)));
}

/// Of a folder that is needed.
QString folderProblem(const QByteArray& folder, int error) {
    if (error == ENOENT)
        return SaveBatchText::tr("there is no folder %1").arg(shown(folder));
    return error == ENOTDIR ? SaveBatchText::tr("%1 is not a folder").arg(shown(folder))
                            : systemsWords(error);
}

/// Without links; empty, and errno says why, where there is none.
QByteArray realPath(const QByteArray& path) {
    const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.constData(), nullptr), &std::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

FileIdentity identityOf(const struct stat& file) {
    return {file.st_dev, file.st_ino, {}, S_ISCHR(file.st_mode) != 0};
}

bool mayWrite(const QByteArray& path) { return faccessat(AT_FDCWD, path.constData(), W_OK, AT_EACCESS) == 0; }

/// A name in a folder that nobody else has; its end is filled in by mkstemp() and mkdtemp().
QByteArray beside(const QByteArray& folder) { return folder + "/.downhill-XXXXXX"; }

/// Whether files can be made there; only by making one is that known of every file system. One without a name
/// where there are such, for that is gone even where this program is killed.
std::optional<QString> problemInFolder(const QByteArray& folder) {
    int handle = open(folder.constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
    if (handle < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOENT)) {
        QByteArray probe = beside(folder);
        handle = mkostemp(probe.data(), O_CLOEXEC);
        if (handle >= 0)
            unlink(probe.constData());
    }
    if (handle < 0)
        return SaveBatchText::tr("nothing can be made in the folder %1: %2")
            .arg(shown(folder), systemsWords(errno));
    close(handle);
    return std::nullopt;
}

/// Whether a file there can be replaced, which is a right over its folder and over the file.
std::optional<QString> problemOfReplacing(const QByteArray& folder, const QByteArray& name,
                                          const struct stat& file) {
    if (!mayWrite(folder + '/' + name))
        return systemsWords(errno);
    struct stat around {};
    if (stat(folder.constData(), &around) == 0 && (around.st_mode & S_ISVTX) != 0 && geteuid() != 0 &&
        file.st_uid != geteuid() && around.st_uid != geteuid())
        return SaveBatchText::tr(
            "it belongs to somebody else, in a folder where only the owner replaces a file");
    // QSaveFile makes it under this name with seven signs more.
    constexpr long signs = 7;
    const long longest = pathconf(folder.constData(), _PC_NAME_MAX);
    if (longest > 0 && name.size() + signs > longest)
        return SaveBatchText::tr("its name is too long to be replaced whole, which needs %1 bytes of room")
            .arg(signs);
    return std::nullopt;
}

/// Of what is there and is no link.
Answer existing(const QByteArray& folder, const QByteArray& name, const struct stat& file) {
    const QByteArray path = folder + '/' + name;
    OutputPlace place{OutputPlace::Kind::stream, path, -1, identityOf(file)};
    if (S_ISREG(file.st_mode)) {
        place.kind = OutputPlace::Kind::file;
        if (auto problem = problemOfReplacing(folder, name, file))
            return *problem;
        if (auto problem = problemInFolder(folder))
            return *problem;
        return place;
    }
    if (S_ISDIR(file.st_mode))
        return SaveBatchText::tr("it is a folder");
    if (S_ISSOCK(file.st_mode))
        return SaveBatchText::tr("it is a socket");
    if (S_ISBLK(file.st_mode))
        return SaveBatchText::tr("it is a disk");
    if (!mayWrite(path))
        return systemsWords(errno);
    return place;
}

Answer missing(const QByteArray& folder, const QByteArray& name) {
    if (auto problem = problemInFolder(folder))
        return *problem;
    struct stat around {};
    if (stat(folder.constData(), &around) != 0)
        return folderProblem(folder, errno);
    return OutputPlace{
        OutputPlace::Kind::file, folder + '/' + name, -1, {around.st_dev, around.st_ino, name}};
}

/// What is written as a folder, as `a/`, `.` and `a/..`.
QString problemOfFolderName(const QByteArray& path) {
    struct stat there {};
    if (stat(path.constData(), &there) == 0)
        return SaveBatchText::tr("it is a folder");
    return folderProblem(path, errno);
}

/// Whether a folder without links holds what processes have open.
bool holdsHandles(const QByteArray& folder) { return folder.startsWith("/proc/") && folder.endsWith("/fd"); }

bool isOurs(const QByteArray& folderOfHandles) {
    return folderOfHandles == realPath("/proc/self/fd") ||
           folderOfHandles == realPath("/proc/thread-self/fd");
}

} // namespace

std::optional<FileIdentity> identityOf(const QByteArray& path) {
    struct stat file {};
    return stat(path.constData(), &file) == 0 ? std::optional(identityOf(file)) : std::nullopt;
}

std::variant<OutputPlace, QString> outputPlaceOf(int handle) {
    const int flags = fcntl(handle, F_GETFL);
    if (flags == -1)
        return SaveBatchText::tr("it is closed");
    if ((flags & O_ACCMODE) == O_RDONLY)
        return SaveBatchText::tr("it is closed for writing");
    struct stat file {};
    if (fstat(handle, &file) != 0)
        return systemsWords(errno);
    return OutputPlace{OutputPlace::Kind::openStream, {}, handle, identityOf(file)};
}

std::variant<OutputPlace, QString> outputPlaceOf(const QString& name) {
    QByteArray at = QFile::encodeName(name);
    constexpr int mostLinks = 40; // as the system's own
    for (int links = 0; links <= mostLinks; ++links) {
        const qsizetype slash = at.lastIndexOf('/');
        const QByteArray last = at.mid(slash + 1);
        if (last.isEmpty() || last == "." || last == "..")
            return problemOfFolderName(at);
        const QByteArray named = slash < 0 ? QByteArray(".") : at.left(slash + 1);
        const QByteArray folder = realPath(named);
        if (folder.isEmpty())
            return folderProblem(named, errno);

        if (holdsHandles(folder)) {
            bool isNumber = false;
            const int handle = last.toInt(&isNumber);
            if (isOurs(folder) && isNumber && handle >= 0)
                return outputPlaceOf(handle);
            return SaveBatchText::tr("it is what another program has open");
        }
        const QByteArray path = folder + '/' + last;
        struct stat file {};
        if (lstat(path.constData(), &file) != 0)
            return errno == ENOENT ? missing(folder, last) : Answer(systemsWords(errno));
        if (!S_ISLNK(file.st_mode))
            return existing(folder, last, file);

        std::array<char, PATH_MAX> target{};
        const ssize_t size = readlink(path.constData(), target.data(), target.size());
        if (size < 0)
            return systemsWords(errno);
        at = QByteArray(target.data(), size);
        if (!at.startsWith('/'))
            at.prepend(folder + '/');
    }
    return systemsWords(ELOOP);
}

namespace {

/// Whether a file system, asked about two names that are not there yet, takes them for one.
bool namesAreOne(const OutputPlace& a, const OutputPlace& b) {
    const auto folded = [](const QByteArray& name) {
        return QString::fromUtf8(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    const QByteArray &name = a.identity.name, &other = b.identity.name;
    if (name == other)
        return true;
    if (folded(name) != folded(other))
        return false;
    // In a folder of its own nobody else's file is in the way.
    QByteArray probe = beside(a.path.left(a.path.lastIndexOf('/')));
    if (!mkdtemp(probe.data()))
        return false;
    const QByteArray made = probe + '/' + name;
    const int handle = open(made.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool one = handle >= 0 && access((probe + '/' + other).constData(), F_OK) == 0;
    if (handle >= 0)
        close(handle);
    unlink(made.constData());
    rmdir(probe.constData());
    return one;
}

} // namespace

bool areOne(const OutputPlace& a, const OutputPlace& b) {
    if (a.handle >= 0 && a.handle == b.handle)
        return true;
    if (a.identity.isCharacters || a.identity.device != b.identity.device ||
        a.identity.number != b.identity.number)
        return false;
    return a.identity.name.isEmpty() == b.identity.name.isEmpty() && namesAreOne(a, b);
}

} // namespace downhill
