// The window: places the pages, the toolbar, the menus and the status line.
#pragma once

#include "ui/kept/kept.h"
#include "ui/lesson/lesson_file.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <vector>

namespace downhill {

class Appearance;
class CommandLineAction;
class ExportActions;
class HandoutAction;
class History;
class LanguageChoice;
class LearnPage;
class LessonScript;
class ManyKnobsPage;
class Page;
class PageStack;
class Presentation;
class RunMemory;
class OpenData;
class RunPage;
class SceneActions;
class SceneList;
class ScenePlayer;
class SessionActions;
class StatusLine;
class Toolbar;
class WindowSession;
struct RunSettings;
struct TrainingSettings;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;

    Page* page() const; ///< the one that is looked at
    void showPage(int page);
    /// The page for as many knobs, 1 or 2.
    RunPage* runPage(std::size_t knobs) const { return runPages_[knobs - 1]; }
    ManyKnobsPage* trainingPage() const { return trainingPage_; }
    LearnPage* learnPage() const { return learnPage_; }
    /// Runs them on the page for as many knobs, and shows that one. Settings without problems.
    void run(const RunSettings& settings);
    /// Begins it, paused, and shows its page. Settings without problems.
    void train(const TrainingSettings& settings);

    RunMemory* runMemory() const { return memory_; }
    ScenePlayer* player() const { return player_; }
    LessonScript* lessonScript() const { return lessonScript_; }
    History* history() const { return history_; }

    Presentation* presentation() const { return presentation_; }
    ExportActions* exports() const { return exports_; }
    SceneList* scenes() const { return scenes_; } ///< of the lesson
    SceneActions* sceneActions() const { return sceneActions_; }
    SessionActions* sessions() const { return sessions_; }
    LanguageChoice* language() const { return language_; }
    const Theme& theme() const { return theme_; }
    /// Those colours whatever the system says; nothing follows the system.
    void setThemeMode(std::optional<Theme::Mode> mode);
    /// Everything is written, and nobody asked: the program is about to end. What went wrong, or an empty
    /// text.
    QString endNow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void makeSessions();
    void makePlayer();
    void makeHistory();
    void makeScenes();
    void makeMenus();
    void makeStatusLine();
    void applyTheme();
    void showHint();
    void showStatus();
    void restoreState();
    void collectState();
    void keep();
    void noteChange(const QObject* watched, QEvent::Type type);
    std::optional<Lesson> shownLesson() const;
    void showAbout();

    RunMemory* memory_;
    std::vector<RunPage*> runPages_; ///< by the number of knobs
    ManyKnobsPage* trainingPage_;
    LearnPage* learnPage_;
    std::vector<Page*> pages_; ///< all, in the order of the switch
    Appearance* appearance_;
    LanguageChoice* language_;
    ExportActions* exports_ = nullptr;
    SceneList* scenes_;
    SceneActions* sceneActions_ = nullptr;
    WindowSession* session_ = nullptr;
    SessionActions* sessions_ = nullptr;
    HandoutAction* handout_ = nullptr;
    CommandLineAction* commandLine_ = nullptr;
    OpenData* openData_ = nullptr;
    ScenePlayer* player_ = nullptr;
    LessonScript* lessonScript_ = nullptr;
    History* history_ = nullptr;
    Presentation* presentation_ = nullptr;
    PageStack* pageStack_ = nullptr;
    Toolbar* toolbar_ = nullptr;
    StatusLine* status_ = nullptr;
    Theme theme_ = Theme::light();
    bool themed_ = false;
    Kept kept_;
    QTimer keeping_;    ///< until what became different is written
    QString keepError_; ///< of the last time; empty: all went well
};

} // namespace downhill
