#include "app/output.h"

#include "app/failure.h"
#include "app/interruption.h"
#include "ui/text/system_error.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill {

namespace {

/// How long to wait at a time, in milliseconds: a signal may come just before the waiting.
constexpr int patience = 50;

} // namespace

OutputStream::~OutputStream() {
    if (owner_ == Owner::here)
        ::close(handle_);
}

qint64 OutputStream::writeData(const char* data, qint64 size) {
    qint64 written = 0;
    while (written < size && !Interruption::came()) {
        const ssize_t some = ::write(handle_, data + written, static_cast<std::size_t>(size - written));
        if (some >= 0) {
            written += some;
        } else if (errno == EAGAIN) { // shared with somebody who does not want to wait; we do
            pollfd room{handle_, POLLOUT, 0};
            poll(&room, 1, patience);
        } else if (errno != EINTR) {
            setErrorString(errno == EBADF ? QStringLiteral("it is closed") : systemErrorText(errno));
            return -1;
        }
    }
    return written == size ? written : -1;
}

int openStream(const QByteArray& path, const std::function<void()>& waits) {
    for (;;) {
        // A pipe without a reader says ENXIO then; it would hold up a signal otherwise.
        const int handle = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        struct stat file {};
        const bool isPipe = stat(path.constData(), &file) == 0 && S_ISFIFO(file.st_mode);
        if (handle >= 0 || errno != ENXIO || !isPipe || Interruption::came())
            return handle;
        waits();
        poll(nullptr, 0, patience);
    }
}

qint64 Watched::writeData(const char* data, qint64 size) {
    // In pieces: a picture comes in one.
    constexpr qint64 piece = 1 << 20;
    for (qint64 at = 0; at < size; at += piece) {
        const qint64 some = std::min(piece, size - at);
        if (Interruption::came() || device_.write(data + at, some) != some)
            return -1;
        bytes_ += some;
        tell_(bytes_);
    }
    return size;
}

void occupyStandardStreams() {
    // open() takes the lowest free number, and the ones below are taken by then.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
}

void print(const QString& text) {
    OutputStream output(STDOUT_FILENO);
    const QByteArray bytes = text.toUtf8();
    if (output.write(bytes) != bytes.size())
        throw Failure{1, QStringLiteral("standard output cannot be written: ") + output.errorString()};
}

} // namespace downhill
