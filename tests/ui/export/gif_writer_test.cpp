// What a GIF shows, frame by frame, is what was written.
#include "ui/export/gif_writer.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImageReader>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <random>
#include <set>

namespace downhill {
namespace {

QList<QImage> shownBy(QByteArray gif) {
    QBuffer buffer(&gif);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    QList<QImage> frames;
    for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read())
        frames += frame.convertToFormat(QImage::Format_RGB32);
    return frames;
}

QByteArray written(const QList<QImage>& frames) {
    QByteArray bytes;
    GifWriter gif(bytes, frames.front().size());
    for (const QImage& frame : frames)
        EXPECT_TRUE(gif.add(frame, 10));
    EXPECT_TRUE(gif.finish());
    return bytes;
}

// Changes in the middle, at each edge, at a single pixel, of all, and none at all.
TEST(GifWriter, ShowsEveryFrameAsItIs) {
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QList<QImage> frames{picture};
    const QRect changes[] = {{10, 10, 5, 5}, {0, 0, 1, 1},   {39, 29, 1, 1}, {0, 12, 40, 1},
                             {7, 0, 1, 30},  {0, 0, 40, 30}, {3, 3, 0, 0},   {39, 0, 1, 1}};
    int hue = 0;
    for (const QRect& change : changes) {
        QPainter(&picture).fillRect(change, QColor::fromHsv(hue += 40, 200, 200));
        frames += picture;
    }
    frames += frames.front(); // and back
    EXPECT_EQ(shownBy(written(frames)), frames);
}

// Of more colours than a frame may have, the rare ones go to the nearest of those that it has.
TEST(GifWriter, TakesTheNearestOfTheColoursThatThereAre) {
    QImage picture(64, 64, QImage::Format_RGB32);
    std::mt19937 random(3);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            picture.setPixel(x, y,
                             x < 32 ? qRgb(x * 8, 0, y * 4) : qRgb(0xff & random(), 0xff & random(), 9));
    const QImage shown = shownBy(written({picture})).front();
    std::set<QRgb> colours;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            colours.insert(shown.pixel(x, y));
    ASSERT_LE(colours.size(), 256U);
    const auto apart = [](QRgb a, QRgb b) {
        const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
        return red * red + green * green + blue * blue;
    };
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const QRgb wanted = picture.pixel(x, y);
            const auto nearest =
                *std::ranges::min_element(colours, {}, [&](QRgb colour) { return apart(colour, wanted); });
            ASSERT_EQ(apart(shown.pixel(x, y), wanted), apart(nearest, wanted)) << x << ", " << y;
        }
}

// A frame that hardly differs takes hardly any room.
TEST(GifWriter, WritesOnlyWhatChanges) {
    QImage picture(200, 200, QImage::Format_RGB32);
    std::mt19937 random(4);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x)
            picture.setPixel(x, y, qRgb(static_cast<int>(random() % 16) * 16, 0, 0));
    const qsizetype one = written({picture}).size();
    QImage other = picture;
    other.setPixel(100, 100, qRgb(0, 255, 0));
    EXPECT_LT(written({picture, other}).size(), one + 1'000);
}

} // namespace
} // namespace downhill
