#include "app/file_writing.h"

#include "app/failure.h"
#include "app/interruption.h"
#include "app/output.h"
#include "app/output_places.h"
#include "ui/text/system_error.h"

#include <cerrno>
#include <optional>
#include <utility>
#include <variant>

namespace downhill {

SaveBatch::Writer writerOf(QByteArray bytes) {
    return [bytes = std::move(bytes)](QIODevice& device) { return device.write(bytes) == bytes.size(); };
}

namespace {

using Writers = std::vector<SaveBatch::Writer>;

/// One that cannot be taken back.
struct Stream {
    const Export* what;
    OutputPlace place;
    SaveBatch::Writer* write;
};

/// Those that go to streams; the others are added to the files, in their order.
std::vector<Stream> sorted(const std::vector<Export>& exports, Writers& writers, SaveBatch& files,
                           std::vector<const Export*>& ofFile, Progress& progress) {
    std::vector<Stream> streams;
    for (std::size_t i = 0; i < exports.size(); ++i) {
        const Export& e = exports[i];
        const auto found = placeOf(e);
        if (const auto* why = std::get_if<QString>(&found))
            throw cannotWrite(e, *why);
        const auto& place = std::get<OutputPlace>(found);
        if (place.kind != OutputPlace::Kind::file) {
            streams.push_back({&e, place, &writers[i]});
            continue;
        }
        ofFile.push_back(&e);
        files.add(e.file, [&progress, file = e.file, write = std::move(writers[i])](QIODevice& device) {
            Watched watched(device, [&](qint64 bytes) {
                progress.tell(QStringLiteral("writing %1, %2 MB").arg(file).arg(bytes / 1'000'000));
            });
            return write(watched);
        });
    }
    return streams;
}

/// What went wrong, or an empty text.
QString writeTo(const Stream& stream, Progress& progress) {
    const bool isOpen = stream.place.kind == OutputPlace::Kind::openStream;
    const int handle = isOpen ? stream.place.handle : openStream(stream.place.path, [&] {
        progress.tell(QStringLiteral("waiting for somebody to read ") + stream.what->file);
    });
    if (handle < 0)
        return systemErrorText(errno);
    progress.clear();
    OutputStream output(handle, isOpen ? OutputStream::Owner::other : OutputStream::Owner::here);
    return (*stream.write)(output) ? QString() : output.errorString();
}

} // namespace

void writeAll(const std::vector<Export>& exports, Writers writers, Progress& progress) {
    SaveBatch files;
    std::vector<const Export*> ofFile;
    const std::vector<Stream> streams = sorted(exports, writers, files, ofFile, progress);

    std::optional<Failure> failure;
    const auto failed = [&](const QString& error) {
        if (!error.isEmpty())
            failure = {1, ofFile[files.failed()]->option + QStringLiteral(": ") + error};
    };
    {
        const Interruption interruption;
        failed(files.write());
        for (const Stream& stream : streams)
            if (!failure && !Interruption::came())
                if (const QString why = writeTo(stream, progress); !why.isEmpty())
                    failure = cannotWrite(*stream.what, why);
        if (Interruption::came() || failure)
            files.discard();
        else
            failed(files.commit());
    }
    progress.clear();
    if (Interruption::came())
        Interruption::obey();
    if (failure)
        throw Failure(*failure);
}

} // namespace downhill
