#include "ui/files/save_batch.h"

#include "ui/files/kept_file.h"
#include "ui/files/output_place.h"
#include "ui/kept/on_disk.h"
#include "ui/text/system_error.h"
#include "ui/text/translated_text.h"

#include <QFile>

#include <cerrno>
#include <utility>
#include <variant>

#include <unistd.h>

namespace downhill {

namespace {

/// Of a file that shall be forgotten: a disk that took a part tells why it takes no more only when asked
/// again, and Qt does not ask.
QString whyNoMore(const QFileDevice& file) {
    const bool takesMore = ::write(file.handle(), "\n", 1) == 1;
    return takesMore ? file.errorString() : systemErrorText(errno);
}

QString cannot(const QString& path, const QString& reason) {
    return SaveBatchText::tr("%1 cannot be written: %2").arg(path, reason);
}

} // namespace

void SaveBatch::add(const QString& path, Writer writer) {
    entries_.push_back({path, std::move(writer), {}, nullptr});
}

QString SaveBatch::fill(Entry& entry) {
    const auto found = outputPlaceOf(entry.path);
    if (const auto* problem = std::get_if<QString>(&found))
        return cannot(entry.path, *problem);
    const auto& place = std::get<OutputPlace>(found);
    // QSaveFile renames a new file over the old one, which must not happen to a device or a pipe.
    if (place.kind != OutputPlace::Kind::file)
        return cannot(entry.path, SaveBatchText::tr("it is not a regular file"));
    entry.place = place.path;
    entry.file = std::make_unique<QSaveFile>(QFile::decodeName(place.path));
    if (!entry.file->open(QIODevice::WriteOnly))
        return cannot(entry.path, entry.file->errorString());
    // flush() so that a full disk is noticed now, while nothing has been put in place yet.
    if (!entry.writer(*entry.file) || !entry.file->flush())
        return cannot(entry.path, whyNoMore(*entry.file));
    const QString problem = problemOnDisk(entry.file->handle());
    return problem.isEmpty() ? QString() : cannot(entry.path, problem);
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
    // Any but the first may find that its place is no longer what it was.
    std::vector<std::unique_ptr<KeptFile>> before;
    QString error;
    for (failed_ = 0; failed_ < entries_.size() && error.isEmpty(); ++failed_) {
        Entry& entry = entries_[failed_];
        if (failed_ + 1 < entries_.size()) {
            auto kept = std::make_unique<KeptFile>();
            if (const QString problem = kept->keep(entry.place); !problem.isEmpty()) {
                error = cannot(entry.path, problem);
                continue;
            }
            before.push_back(std::move(kept));
        }
        if (const QString problem = problemOfCommit(*entry.file); !problem.isEmpty()) {
            error = cannot(entry.path, problem);
            before.resize(failed_); // this one is as it was
        }
    }
    if (!error.isEmpty()) {
        --failed_;
        for (auto kept = before.rbegin(); kept != before.rend(); ++kept)
            if (const QString problem = (*kept)->putBack(); !problem.isEmpty())
                error += QStringLiteral("; ") + problem;
    }
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
