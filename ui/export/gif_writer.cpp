#include "ui/export/gif_writer.h"

#include <QHash>
#include <QList>
#include <QRect>

#include <gif_lib.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace downhill {

namespace {

constexpr qsizetype mostColours = 256; // as many as a frame may have

int appendBytes(GifFileType* gif, const GifByteType* bytes, int count) {
    static_cast<QByteArray*>(gif->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

const QRgb* rowOf(const QImage& picture, int y) {
    return reinterpret_cast<const QRgb*>(picture.constScanLine(y));
}

/// What of `picture` differs from the one before: at least a pixel.
QRect changed(const QImage& picture, const QImage& before) {
    if (before.isNull())
        return picture.rect();
    const auto width = static_cast<std::size_t>(picture.width());
    const auto rowDiffers = [&](int y) {
        return std::memcmp(rowOf(picture, y), rowOf(before, y), width * sizeof(QRgb)) != 0;
    };
    int top = 0, bottom = picture.height() - 1;
    while (top < bottom && !rowDiffers(top))
        ++top;
    while (bottom > top && !rowDiffers(bottom))
        --bottom;
    std::size_t left = width - 1, right = 0;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *here = rowOf(picture, y), *there = rowOf(before, y);
        left = static_cast<std::size_t>(std::mismatch(here, here + left, there).first - here);
        for (std::size_t x = width - 1; x > right; --x)
            if (here[x] != there[x])
                right = x;
    }
    right = std::max(left, right);
    return {QPoint(static_cast<int>(left), top), QPoint(static_cast<int>(right), bottom)};
}

/// Neighbours are mostly of one colour: `f(colour, x, count)` for each stretch of a row of the part.
template <class F>
void eachStretch(const QRgb* row, const QRect& part, F&& f) {
    for (int x = part.left(); x <= part.right();) {
        int end = x + 1;
        while (end <= part.right() && row[end] == row[x])
            ++end;
        f(row[x], x - part.left(), end - x);
        x = end;
    }
}

/// At most 256. What they leave out are shades at the edges of lines, and those go to the nearest: grounds,
/// lines and letters keep their colours exactly.
QList<QRgb> mostFrequentColours(const QImage& picture, const QRect& part) {
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y)
        eachStretch(rowOf(picture, y), part, [&](QRgb colour, int, int count) { counts[colour] += count; });
    QList<QRgb> colours = counts.keys();
    const auto most = std::min(colours.size(), mostColours);
    // Of two that are as frequent always the same one, so that a picture is the same every time.
    const auto moreFrequent = [&](QRgb a, QRgb b) {
        return std::pair(counts[a], a) > std::pair(counts[b], b);
    };
    std::partial_sort(colours.begin(), colours.begin() + most, colours.end(), moreFrequent);
    return colours.first(most);
}

int distance(QRgb a, QRgb b) {
    const auto square = [](int d) { return d * d; };
    return square(qRed(a) - qRed(b)) + square(qGreen(a) - qGreen(b)) + square(qBlue(a) - qBlue(b));
}

/// Numbers of colours, of all that were asked for.
class ColourNumbers {
public:
    explicit ColourNumbers(const QList<QRgb>& colours) : colours_(colours) {
        for (qsizetype i = 0; i < colours.size(); ++i)
            numbers_.insert(colours[i], static_cast<GifByteType>(i));
    }
    GifByteType of(QRgb colour) {
        const auto known = numbers_.constFind(colour);
        if (known != numbers_.constEnd())
            return *known;
        const auto nearest = std::ranges::min_element(
            colours_, {}, [&](QRgb candidate) { return distance(candidate, colour); });
        return *numbers_.insert(colour, static_cast<GifByteType>(nearest - colours_.begin()));
    }

private:
    const QList<QRgb>& colours_;
    QHash<QRgb, GifByteType> numbers_;
};

using ColourMap = std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)>;

ColourMap mapOf(const QList<QRgb>& colours) {
    std::vector<GifColorType> table(mostColours);
    for (qsizetype i = 0; i < colours.size(); ++i)
        table[static_cast<std::size_t>(i)] = {static_cast<GifByteType>(qRed(colours[i])),
                                              static_cast<GifByteType>(qGreen(colours[i])),
                                              static_cast<GifByteType>(qBlue(colours[i]))};
    return {GifMakeMapObject(static_cast<int>(mostColours), table.data()), GifFreeMapObject};
}

} // namespace

GifWriter::GifWriter(QByteArray& bytes, QSize size, bool repeats) : size_(size) {
    int error = 0;
    gif_ = EGifOpen(&bytes, appendBytes, &error);
    if (!gif_)
        return;
    EGifSetGifVersion(gif_, true);
    good_ = EGifPutScreenDesc(gif_, size.width(), size.height(), 8, 0, nullptr) == GIF_OK &&
            (!repeats || repeatForEver());
}

GifWriter::~GifWriter() { finish(); }

bool GifWriter::add(const QImage& picture, int hundredths) {
    if (!good_ || picture.size() != size_ || picture.format() != QImage::Format_RGB32)
        return good_ = false;
    const QRect part = changed(picture, before_);
    const QList<QRgb> colours = mostFrequentColours(picture, part);
    const ColourMap map = mapOf(colours);
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = hundredths;
    control.TransparentColor = NO_TRANSPARENT_COLOR;
    GifByteType extension[4];
    EGifGCBToExtension(&control, extension);
    good_ = map && EGifPutExtension(gif_, GRAPHICS_EXT_FUNC_CODE, 4, extension) == GIF_OK &&
            EGifPutImageDesc(gif_, part.left(), part.top(), part.width(), part.height(), false, map.get()) ==
                GIF_OK;
    ColourNumbers numbers(colours);
    std::vector<GifByteType> line(static_cast<std::size_t>(part.width()));
    for (int y = part.top(); good_ && y <= part.bottom(); ++y) {
        eachStretch(rowOf(picture, y), part, [&](QRgb colour, int x, int count) {
            std::fill_n(line.begin() + x, count, numbers.of(colour));
        });
        good_ = EGifPutLine(gif_, line.data(), part.width()) == GIF_OK;
    }
    before_ = picture;
    return good_;
}

bool GifWriter::finish() {
    if (gif_) {
        int error = 0;
        good_ = EGifCloseFile(std::exchange(gif_, nullptr), &error) == GIF_OK && good_;
    }
    return good_;
}

// The application extension that every viewer reads: start again, 0 times meaning for ever.
bool GifWriter::repeatForEver() {
    const GifByteType again[] = {1, 0, 0};
    return EGifPutExtensionLeader(gif_, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
           EGifPutExtensionBlock(gif_, 11, "NETSCAPE2.0") == GIF_OK &&
           EGifPutExtensionBlock(gif_, 3, again) == GIF_OK && EGifPutExtensionTrailer(gif_) == GIF_OK;
}

} // namespace downhill
