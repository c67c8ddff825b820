#include "app/display.h"

#include <QByteArray>
#include <QList>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace downhill {

namespace {

/// Whether an X server answers at a local display's socket (`:0` is /tmp/.X11-unix/X0, or its abstract twin).
bool localServerAnswers(const QByteArray& number) {
    for (const bool abstract : {false, true}) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = "/tmp/.X11-unix/X" + number;
        if (static_cast<std::size_t>(path.size()) + 2 > sizeof address.sun_path)
            return false;
        std::memcpy(address.sun_path + (abstract ? 1 : 0), path.constData(),
                    static_cast<std::size_t>(path.size()));
        const int handle = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (handle < 0)
            return false;
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 +
                                                   static_cast<std::size_t>(path.size()));
        const bool answers = connect(handle, reinterpret_cast<const sockaddr*>(&address), length) == 0;
        close(handle);
        if (answers)
            return true;
    }
    return false;
}

} // namespace

QString displayProblem() {
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return {}; // offscreen, vnc, …: chosen on purpose, and Qt's own business
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && !platform.startsWith("xcb"))
        return {};
    const QByteArray display = qgetenv("DISPLAY");
    const QString wayOut =
        QStringLiteral("export instead, as --table - or --loss-curve loss.png (see --help)");
    if (display.isEmpty())
        return QStringLiteral("there is no display to open a window on; ") + wayOut;
    const qsizetype colon = display.lastIndexOf(':');
    const bool local = colon == 0 || display.startsWith("unix:");
    if (local && !localServerAnswers(display.mid(colon + 1).split('.').first()))
        return QStringLiteral("the display '%1' does not answer; ").arg(QString::fromLocal8Bit(display)) +
               wayOut;
    return {};
}

} // namespace downhill
