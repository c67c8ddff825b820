// An animated picture, frame by frame, with giflib.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

struct GifFileType;

namespace downhill {

/// Each frame has colours of its own, and only the part of it that differs from the frame before: most of a
/// run is there already. Every call answers whether all went well so far.
class GifWriter {
public:
    /// `bytes` is appended to, and must stay until the end. What repeats starts again for ever.
    GifWriter(QByteArray& bytes, QSize size, bool repeats = true);
    ~GifWriter();
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    /// `picture` is of that size, RGB32. It is shown for so many hundredths of a second.
    bool add(const QImage& picture, int hundredths);
    bool finish();

private:
    bool repeatForEver();

    GifFileType* gif_ = nullptr;
    QSize size_;
    QImage before_; ///< null before the first
    bool good_ = false;
};

} // namespace downhill
