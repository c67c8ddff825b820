// The kinds of file that a picture can be.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace downhill {

struct Picture;
struct PictureOptions;

/// A row a format; the dialog, the names of files and --help read them. A new one is a row here and what
/// writes it.
struct PictureFormat {
    const char* ending;   ///< of file names, in small letters: `png`
    const char* title;    ///< for people, to be translated by ExportText: `PNG, for slides`
    const char* mimeType; ///< on the clipboard
    bool hasPixels;       ///< it can be made sharper; others have a size on paper
    /// The picture as a file's bytes. Empty where it cannot be drawn: no memory for its size.
    QByteArray (*bytes)(const Picture& picture, const PictureOptions& options);

    static std::span<const PictureFormat> all();
    static QStringList endings(); ///< of all

    /// The one that the file's ending names, in capitals or not. Null for other endings.
    static const PictureFormat* of(const QString& fileName);
};

} // namespace downhill
