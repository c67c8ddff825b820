#include "app/drawing.h"

#include "app/failure.h"

#include <QFontMetricsF>
#include <QHashFunctions>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <vector>

#include <unistd.h>

namespace downhill {

namespace {

[[noreturn]] void refuseSize(QSize size) {
    refuseForMemory(QStringLiteral("--size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
}

/// All variables of Qt's that are set but those that say where its parts and its fonts are.
std::vector<QByteArray> habitsOfQt() {
    static constexpr std::array<const char*, 3> places{"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
                                                       "QT_QPA_FONTDIR"};
    std::vector<QByteArray> habits;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const QByteArray text(*entry);
        const QByteArray name = text.left(text.indexOf('='));
        if (name.startsWith("QT_") &&
            std::ranges::none_of(places, [&](const char* place) { return name == place; }))
            habits.push_back(name);
    }
    return habits;
}

} // namespace

Offscreen::Offscreen() {
    // What suits somebody's screen or desktop must not change the pictures, nor what somebody looks for in
    // Qt.
    for (const QByteArray& habit : habitsOfQt())
        qunsetenv(habit.constData());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nor must a language; and Fontconfig complains aloud of one that it does not know.
    qputenv("FC_LANG", "en");
    // A PDF lists its fonts as a hash has them.
    QHashSeed::setDeterministicGlobalSeed();
    application_.emplace(count_, arguments_);
    expectFonts();
}

void expectFonts() {
    // Qt has names of fonts even then.
    if (!QFontMetricsF(QFont()).inFont(u'a'))
        throw Failure{1, QStringLiteral("no fonts are installed, so nothing could be read; install some, as "
                                        "those of the package fonts-dejavu-core")};
}

bool hasRoomFor(QSize picture) {
    constexpr double toolkit = 96e6, thread = 10e6, copies = 3, pixel = 4;
    const double pixels = static_cast<double>(picture.width()) * picture.height();
    const double bytes = toolkit + thread * QThread::idealThreadCount() + copies * pixel * pixels;
    void* volatile room = std::malloc(static_cast<std::size_t>(bytes));
    const bool isThere = room != nullptr;
    std::free(room);
    return isThere;
}

void expectRoomFor(QSize picture) {
    if (!hasRoomFor(picture))
        refuseSize(picture);
}

QByteArray drawn(const Export& e, const PictureOptions& look, Progress& progress,
                 const std::function<QByteArray()>& draw) {
    progress.tell(QStringLiteral("drawing ") + e.file);
    expectRoomFor(look.size);
    QByteArray bytes;
    try {
        bytes = draw();
    } catch (const std::bad_alloc&) {
        bytes.clear();
    }
    if (bytes.isEmpty())
        refuseSize(look.size);
    return bytes;
}

} // namespace downhill
