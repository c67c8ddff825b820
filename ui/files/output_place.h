// Where writing to the name of a file leads: found out before there is anything to write.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

#include <sys/stat.h>

namespace downhill {

/// A file, whatever it is called: two names of one file have the same one. Of what is not there yet: its
/// folder and its name in it.
struct FileIdentity {
    dev_t device;
    ino_t number;
    QByteArray name = {};      ///< empty where the file is there
    bool isCharacters = false; ///< a device such as a terminal: what comes later covers nothing

    bool operator==(const FileIdentity&) const = default;
};

/// Of the file there; none where there is none.
std::optional<FileIdentity> identityOf(const QByteArray& path);

/// Links are followed to their end, also where nothing is there yet.
struct OutputPlace {
    enum class Kind {
        file,      ///< a regular file or none yet: written whole beside its place, then put there
        stream,    ///< a pipe with a name or a character device: opened and written into
        openStream ///< what this process has open: standard output, `/dev/stderr`, `/dev/fd/3`
    };

    Kind kind;
    QByteArray path; ///< as bytes of the file system, never a link itself; empty for an openStream
    int handle = -1; ///< of an openStream
    FileIdentity identity;
};

/// The place, or what stands against writing there, in one line without the name: `it is a folder`.
/// Finding out leaves nothing behind.
std::variant<OutputPlace, QString> outputPlaceOf(const QString& name);
/// The same of something that this process may have open.
std::variant<OutputPlace, QString> outputPlaceOf(int handle);

/// Whether what is written to one would cover, or mix with, what is written to the other. Upper and lower
/// case are the same where the file system says so.
bool areOne(const OutputPlace& a, const OutputPlace& b);

} // namespace downhill
