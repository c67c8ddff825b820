#include "app/file_writing.h"

#include "app/failure.h"
#include "app/interruption.h"
#include "app/output.h"

#include <utility>

namespace downhill {

SaveBatch::Writer writerOf(QByteArray bytes) {
    return [bytes = std::move(bytes)](QIODevice& device) { return device.write(bytes) == bytes.size(); };
}

void writeAll(const std::vector<Export>& exports, std::vector<SaveBatch::Writer> writers,
              Progress& progress) {
    SaveBatch files;
    std::vector<QString> optionOfFile;
    // Standard output can't be taken back, so it comes last.
    QString outputOption;
    SaveBatch::Writer toOutput;
    for (std::size_t i = 0; i < exports.size(); ++i) {
        const Export& e = exports[i];
        SaveBatch::Writer& write = writers[i];
        if (e.file == QLatin1String("-")) {
            outputOption = e.option;
            toOutput = std::move(write);
            continue;
        }
        optionOfFile.push_back(e.option);
        files.add(e.file, [&progress, file = e.file, write = std::move(write)](QIODevice& device) {
            Watched watched(device, [&](qint64 bytes) {
                progress.tell(QStringLiteral("writing %1, %2 MB").arg(file).arg(bytes / 1'000'000));
            });
            return write(watched);
        });
    }

    QString error, option = outputOption;
    {
        const Interruption interruption;
        error = files.write();
        if (!error.isEmpty()) {
            option = optionOfFile[files.failed()];
        } else if (toOutput) {
            progress.clear();
            StandardOutput output;
            if (!toOutput(output))
                error = QStringLiteral("standard output cannot be written: ") + output.errorString();
        }
        if (Interruption::came() || !error.isEmpty())
            files.discard();
        else if (error = files.commit(); !error.isEmpty())
            option = optionOfFile[files.failed()];
    }
    progress.clear();
    if (Interruption::came())
        Interruption::obey();
    if (!error.isEmpty())
        throw Failure{1, option + QStringLiteral(": ") + error};
}

} // namespace downhill
