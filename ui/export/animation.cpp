#include "ui/export/animation.h"

#include <QHash>

#include <gif_lib.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace downhill {

namespace {

int appendBytes(GifFileType* gif, const GifByteType* bytes, int count) {
    static_cast<QByteArray*>(gif->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

/// At most 256, as many as a frame may have. What they leave out are shades at the edges of lines, and those
/// go to the nearest: grounds, lines and letters keep their colours exactly.
QList<QRgb> mostFrequentColours(const QImage& picture) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[row[x]];
    }
    QList<QRgb> colours = counts.keys();
    const auto most = std::min<qsizetype>(colours.size(), 256);
    // Of two that are as frequent always the same one, so that a picture is the same every time.
    const auto moreFrequent = [&](QRgb a, QRgb b) {
        return std::pair(counts[a], a) > std::pair(counts[b], b);
    };
    std::partial_sort(colours.begin(), colours.begin() + most, colours.end(), moreFrequent);
    return colours.first(most);
}

/// Writes frames with giflib, each with colours of its own. Every call answers whether it went well.
class GifWriter {
public:
    GifWriter(QByteArray& bytes, QSize size) : size_(size) {
        int error = 0;
        gif_ = EGifOpen(&bytes, appendBytes, &error);
        if (!gif_)
            return;
        EGifSetGifVersion(gif_, true);
        good_ =
            EGifPutScreenDesc(gif_, size.width(), size.height(), 8, 0, nullptr) == GIF_OK && repeatForEver();
    }
    ~GifWriter() { finish(); }
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    bool add(const QImage& picture, int hundredths) {
        if (!good_)
            return false;
        QImage frame = picture.convertToFormat(QImage::Format_Indexed8, mostFrequentColours(picture));
        if (frame.isNull())
            return good_ = false;
        const QList<QRgb> table = frame.colorTable();
        std::vector<GifColorType> colours(256);
        for (qsizetype i = 0; i < std::min<qsizetype>(256, table.size()); ++i)
            colours[static_cast<std::size_t>(i)] = {static_cast<GifByteType>(qRed(table[i])),
                                                    static_cast<GifByteType>(qGreen(table[i])),
                                                    static_cast<GifByteType>(qBlue(table[i]))};
        const std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> map(
            GifMakeMapObject(256, colours.data()), GifFreeMapObject);
        GraphicsControlBlock control{};
        control.DisposalMode = DISPOSE_DO_NOT;
        control.DelayTime = hundredths;
        control.TransparentColor = NO_TRANSPARENT_COLOR;
        GifByteType extension[4];
        EGifGCBToExtension(&control, extension);
        good_ = map && EGifPutExtension(gif_, GRAPHICS_EXT_FUNC_CODE, 4, extension) == GIF_OK &&
                EGifPutImageDesc(gif_, 0, 0, size_.width(), size_.height(), false, map.get()) == GIF_OK;
        for (int y = 0; good_ && y < size_.height(); ++y)
            good_ = EGifPutLine(gif_, frame.scanLine(y), size_.width()) == GIF_OK;
        return good_;
    }

    bool finish() {
        if (gif_) {
            int error = 0;
            good_ = EGifCloseFile(std::exchange(gif_, nullptr), &error) == GIF_OK && good_;
        }
        return good_;
    }

private:
    // The application extension that every viewer reads: start again, 0 times meaning for ever.
    bool repeatForEver() {
        const GifByteType again[] = {1, 0, 0};
        return EGifPutExtensionLeader(gif_, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
               EGifPutExtensionBlock(gif_, 11, "NETSCAPE2.0") == GIF_OK &&
               EGifPutExtensionBlock(gif_, 3, again) == GIF_OK && EGifPutExtensionTrailer(gif_) == GIF_OK;
    }

    GifFileType* gif_ = nullptr;
    QSize size_;
    bool good_ = false;
};

} // namespace

QByteArray animationBytes(const RunPicture& content, const PictureOptions& options,
                          const std::function<void(int frame, int frames)>& tell) {
    const std::size_t last = content.run->stepsTaken();
    const int frames = static_cast<int>(std::min<std::size_t>(last + 1, mostFrames));
    const int hundredths = std::clamp(1000 / frames, 10, 50);
    constexpr int pause = 200; // on the last frame, before it starts again

    QByteArray bytes;
    GifWriter gif(bytes, options.size);
    RunPicture frame = content;
    for (int i = 0; i < frames; ++i) {
        if (tell)
            tell(i + 1, frames);
        frame.step =
            frames == 1 ? 0 : last * static_cast<std::size_t>(i) / static_cast<std::size_t>(frames - 1);
        const QImage picture =
            pictureImage(pictureOf(frame, ExportKind::bothCurves, options.logarithmic), options);
        if (picture.isNull() || !gif.add(picture, i + 1 == frames ? pause : hundredths))
            return {};
    }
    return gif.finish() ? bytes : QByteArray();
}

} // namespace downhill
