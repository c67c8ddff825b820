// Files written whole or not at all, and several of them all or none.
#pragma once

#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace downhill {

/// Fills files through writers, which return whether they could, and lets them appear only once all of them
/// are complete: a file that was there before is replaced in one go or stays as it is. Links stay, and what
/// they lead to is replaced; what is not a regular file is refused.
class SaveBatch {
public:
    using Writer = std::function<bool(QIODevice&)>;

    void add(const QString& path, Writer writer);

    /// Writes all of them beside their places. What went wrong, in one line, or an empty text.
    QString write();
    /// Which one it was that went wrong, counted from 0 in the order of add().
    std::size_t failed() const { return failed_; }
    /// Puts them in place; after write() was well. Where one cannot be put there, those before it are put
    /// back.
    QString commit();
    /// Forgets what was written.
    void discard();

private:
    struct Entry {
        QString path;
        Writer writer;
        QByteArray place; ///< where the path leads
        std::unique_ptr<QSaveFile> file;
    };
    QString fill(Entry& entry);

    std::vector<Entry> entries_;
    std::size_t failed_ = 0;
};

/// One file. An empty text, or what went wrong.
QString saveWhole(const QString& path, SaveBatch::Writer writer);

} // namespace downhill
