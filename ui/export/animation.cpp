#include "ui/export/animation.h"

#include "ui/export/gif_writer.h"

#include <algorithm>

namespace downhill {

int framesOf(std::size_t rows, QSize size) {
    const qint64 pixels = std::max<qint64>(1, qint64{size.width()} * size.height());
    const qint64 most = std::clamp<qint64>(mostPixels / pixels, 2, mostFrames);
    return static_cast<int>(std::min<std::size_t>(rows, static_cast<std::size_t>(most)));
}

bool moves(ExportKind kind) {
    return kind == ExportKind::bothCurves || kind == ExportKind::costCurve || kind == ExportKind::lossCurve;
}

QByteArray animationBytes(const RunPicture& content, ExportKind kind, const PictureOptions& options,
                          const AnimationTiming& timing, const FrameDrawn& tell) {
    const std::size_t last = content.run->stepsTaken();
    const auto pictureNow = [&](const RunPicture& now) { return pictureOf(now, kind, options.logarithmic); };
    const QSize size = sizeOf(pictureNow(content), options).pixels;
    const int frames = framesOf(last + 1, size);
    const int suitable = std::clamp(1000 / frames, 10, 50); // hundredths of a second
    const int each = timing.frame > 0 ? qRound(100 * timing.frame) : suitable;

    QByteArray bytes;
    GifWriter gif(bytes, size, timing.repeats);
    RunPicture frame = content;
    for (int i = 0; i < frames; ++i) {
        if (tell && !tell(i + 1, frames))
            return {};
        frame.step =
            frames == 1 ? 0 : last * static_cast<std::size_t>(i) / static_cast<std::size_t>(frames - 1);
        const QImage picture = pictureImage(pictureNow(frame), options);
        if (picture.isNull() || !gif.add(picture, i + 1 == frames ? qRound(100 * timing.hold) : each))
            return {};
    }
    return gif.finish() ? bytes : QByteArray();
}

} // namespace downhill
