#include "app/drawing.h"

#include "app/failure.h"

#include <QThread>

#include <cstdlib>
#include <new>

namespace downhill {

namespace {

[[noreturn]] void refuseSize(QSize size) {
    refuseForMemory(QStringLiteral("--size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
}

} // namespace

Offscreen::Offscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What suits somebody's screen or desktop must not change the pictures.
    for (const char* habit : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
                              "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_AUTO_SCREEN_SCALE_FACTOR"})
        qunsetenv(habit);
    // Nor must a language; and Fontconfig complains aloud of one that it does not know.
    qputenv("FC_LANG", "en");
    application_.emplace(count_, arguments_);
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
