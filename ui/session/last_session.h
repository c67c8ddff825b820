// The last session: what a start of the program comes back to.
#pragma once

#include "ui/session/scene.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace downhill {

struct LastSession {
    LessonState lesson;
    QString file;         ///< the lesson that was open; empty: none
    bool changed = false; ///< since that was saved
};

/// As a lesson of version 2, with `file` and `changed` beside the rest.
QByteArray bytesOf(const LastSession& last);
std::variant<LastSession, QString> readLastSession(const QByteArray& bytes);

/// Where a window keeps its session: one of a few files in a folder, which is one window's alone as long as
/// that lives.
class SessionPlace {
public:
    static constexpr int most = 8;

    /// The folder of whoever is logged in.
    static QString usualFolder();
    /// The sessions that no window has now, the newest first.
    static QStringList earlier(const QString& folder);

    /// Which place, of those that no other window has: the one where the session is that was written last;
    /// one without a session, or else with the oldest.
    enum class Wanted { newest, empty };
    /// In a folder that cannot be made there is no path().
    SessionPlace(const QString& folder, Wanted wanted);
    /// That one; without a path() where another window has it.
    explicit SessionPlace(const QString& path) { take(path); }

    const QString& path() const { return path_; } ///< the file, which need not be there
    /// Notes that the session is about to be shown. False: that was noted before, and the program ended
    /// before endShowing(), so that it may be what ended it.
    bool beginShowing() const;
    void endShowing() const;
    /// Puts the file out of the way, and answers with its new name.
    QString setAside() const;

private:
    bool take(const QString& path);
    QString mark() const { return path_ + QStringLiteral(".showing"); }

    QString path_;
    std::unique_ptr<QLockFile> lock_;
};

} // namespace downhill
