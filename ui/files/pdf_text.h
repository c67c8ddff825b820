// The text behind the letters of a PDF, which is what searching and copying find.
#pragma once

#include <QByteArray>

namespace downhill {

/// A PDF as QPdfWriter writes it, with ’ and ” as themselves: bytes of the same number.
///
/// For each glyph Qt tells the reader which character it stands for, and of several that a font draws alike
/// it takes the lowest. Inter 4.1 draws U+2019 ’ with the glyph of U+02BC ʼ, and U+201D ” with that of
/// U+02EE ˮ, both letters of phonetic alphabets: nobody would find "don’t" any more.
QByteArray withPlainQuotes(QByteArray pdf);

} // namespace downhill
