// Lesson files: in the menu, in the title of the window, and kept from one start to the next.
#pragma once

#include "ui/session/last_session.h"
#include "ui/session/session_file.h"
#include "ui/session/window_session.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMainWindow;
class QMenu;

namespace downhill {

class Autosave;
class RecentFiles;

class SessionActions : public QObject {
    Q_OBJECT
public:
    struct Hooks {
        std::function<void(const Lesson&)> openSettings; ///< of version 1: shows them on their page
        std::function<std::vector<Scene>()> scenes;
        std::function<void(std::vector<Scene>)> setScenes;
        /// Where what is to be seen is not one's own: what is.
        std::function<std::optional<SessionState>()> kept = [] { return std::nullopt; };
        std::function<void()> rest = [] {}; ///< makes it one's own again
    };
    SessionActions(WindowSession* session, Hooks hooks, QMainWindow* window);
    ~SessionActions() override;

    void addTo(QMenu* menu);
    /// The window is as it starts.
    void begin();
    void show(const LessonState& lesson);

    // Without asking; an empty text, or what went wrong, with nothing changed.
    QString open(const QString& path);
    QString save(const QString& path);

    /// Asks what is to become of the work, where it is about to be replaced, opens and says what went wrong.
    void openAsking(const QString& path);
    /// Whether the window may close, or show something else: asks where a file is open and not as it was
    /// saved.
    bool mayLeave();

    const QString& file() const { return file_; } ///< empty: none is open
    bool isChanged() const;                       ///< since it was opened or saved

    /// What is there and where it is kept, for the window that this one is made anew as.
    struct Carried {
        LessonState lesson;
        QString file;
        std::optional<LessonState> saved;
        QString folder;
        std::unique_ptr<SessionPlace> place; ///< none: the session is not kept
    };
    /// All of it; nothing is kept here from now on.
    Carried leave();
    void goOn(Carried session);

    /// What is there is a file's; `changed`: not all of it.
    void setFile(const QString& path, bool changed = false);
    /// From now on the session is kept in that folder. `newest`: the one that was kept there last comes back
    /// first.
    void keepIn(const QString& folder, SessionPlace::Wanted wanted);
    /// The window closes: all is written. What went wrong where work is lost by that, or an empty text.
    QString end();

    /// After so long, in milliseconds, a session that came back has not ended the program.
    static constexpr int harmless = 3000;

public slots:
    void noteChange(); ///< something is different: it will be kept within a moment

signals:
    void said(const QString& message); ///< for the status line
    void replaced();                   ///< all that is there is another lesson's, or another session's

private:
    void askAndOpen();
    bool saveOrAsk();
    bool askAndSave();
    void startNew();
    void showTitle();
    void keepAt(std::unique_ptr<SessionPlace> place);
    void leaveUnnamed();
    void fillEarlier();
    void goBackTo(const QString& place);
    void comeBack();
    void settle();
    void put(const LastSession& last);
    LastSession last() const;
    LessonState own() const;
    LessonState asSaved() const;

    WindowSession* session_;
    Hooks hooks_;
    QMainWindow* window_;
    RecentFiles* recent_;
    QMenu* earlier_;
    LessonState fresh_ = {}; ///< as the program starts
    QString file_;
    std::optional<LessonState>
        saved_;              ///< what was made, as the file has it; none: not known, and not the same
    bool discarded_ = false; ///< nobody wants what was changed
    QTimer title_, showing_; ///< while it is active a session has just come back
    QString folder_;         ///< where sessions are kept
    std::unique_ptr<SessionPlace> place_;
    std::unique_ptr<Autosave> autosave_; ///< behind its place, which it writes to
};

} // namespace downhill
