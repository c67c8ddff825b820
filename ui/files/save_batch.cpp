#include "ui/files/save_batch.h"

#include "ui/text/translated_text.h"

#include <QFileInfo>

namespace downhill {

namespace {

QString cannot(const QString& path, const QString& reason) {
    return SaveBatchText::tr("%1 cannot be written: %2").arg(path, reason);
}

} // namespace

void SaveBatch::add(const QString& path, Writer writer) {
    entries_.push_back({path, std::move(writer), nullptr});
}

QString SaveBatch::fill(Entry& entry) {
    const QFileInfo info(entry.path);
    if (info.isDir())
        return cannot(entry.path, SaveBatchText::tr("it is a folder"));
    // QSaveFile renames a new file over the old one, which must not happen to a device or a pipe.
    if (info.exists() && !info.isFile())
        return cannot(entry.path, SaveBatchText::tr("it is not a regular file"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return cannot(entry.path, SaveBatchText::tr("there is no folder %1").arg(info.absolutePath()));
    entry.file = std::make_unique<QSaveFile>(entry.path);
    if (!entry.file->open(QIODevice::WriteOnly))
        return cannot(entry.path, entry.file->errorString());
    // flush() so that a full disk is noticed now, while nothing has been put in place yet.
    if (!entry.writer(*entry.file) || !entry.file->flush()) {
        // A disk that took a part of it tells why it takes no more only when asked again.
        if (entry.file->error() == QFileDevice::NoError && entry.file->write("\n", 1) == 1)
            entry.file->flush();
        return cannot(entry.path, entry.file->errorString());
    }
    return {};
}

QString SaveBatch::write() {
    for (failed_ = 0; failed_ < entries_.size(); ++failed_)
        if (QString error = fill(entries_[failed_]); !error.isEmpty()) {
            discard();
            return error;
        }
    return {};
}

QString SaveBatch::commit() {
    QString error;
    for (failed_ = 0; failed_ < entries_.size() && error.isEmpty(); ++failed_)
        if (Entry& entry = entries_[failed_]; !entry.file->commit())
            error = cannot(entry.path, entry.file->errorString());
    if (!error.isEmpty())
        --failed_;
    entries_.clear(); // those that were not reached are forgotten
    return error;
}

void SaveBatch::discard() { entries_.clear(); }

QString saveWhole(const QString& path, SaveBatch::Writer writer) {
    SaveBatch batch;
    batch.add(path, std::move(writer));
    const QString error = batch.write();
    return error.isEmpty() ? batch.commit() : error;
}

} // namespace downhill
