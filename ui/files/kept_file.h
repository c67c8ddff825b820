// What a file held before it is replaced, in case that it shall stay as it was after all.
#pragma once

#include <QByteArray>
#include <QString>

namespace downhill {

/// Forgets, and leaves nothing behind, when it goes.
class KeptFile {
public:
    KeptFile() = default;
    ~KeptFile() { forget(); }
    KeptFile(const KeptFile&) = delete;
    KeptFile& operator=(const KeptFile&) = delete;

    /// Holds on to what is at a path, or to that nothing is: by a second name (a hard link), or where the
    /// file system has none by a copy. In one line what went wrong, or an empty text; once.
    QString keep(const QByteArray& path);

    /// Makes it so again. An empty text, or where that fails what there is now, and where the old content is.
    QString putBack();

private:
    void forget();

    QByteArray path_;
    QByteArray folder_; ///< beside it, holds the second name; empty: there was no file
};

} // namespace downhill
