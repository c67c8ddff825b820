// Present: the stage instead of the window, on the whole screen.
#pragma once

#include "ui/kept/kept.h"
#include "ui/stage/stage_state.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QAction;
class QMainWindow;
class QShortcut;
class QWidget;

namespace downhill {

class Page;
class StageView;

/// What a scene brings to the stage.
struct StageScene {
    std::vector<StagePicture> pictures; ///< none: those that the page begins with
    QString caption;                    ///< may be empty
};

/// Puts the stage in the place of everything else in a window, and afterwards all of it back as it was: its
/// size and place, its page, the focus. The run and its playhead are the page's own, before and after.
class Presentation : public QObject {
    Q_OBJECT
public:
    /// `plain` is what the window shows otherwise; the stage becomes its neighbour in their layout.
    Presentation(QMainWindow* window, QWidget* plain);

    QAction* action() const { return action_; } ///< checkable
    bool isOn() const;
    StageView* stage() const { return stage_; }
    /// What goes from above the page; it stays in the window.
    void setToolbar(QWidget* toolbar) { toolbar_ = toolbar; }

    /// What of that page was on the stage; no pictures where it has not been there, or nobody chose any.
    StageState stateOf(Page* page) const { return states_.value(page); }
    /// The page that is looked at. One that brings nothing to the stage is presented as it is, by itself and
    /// as large as fits.
    void setPage(Page* page);
    /// While scenes are played: that instead of the page's own pictures, which are there again afterwards.
    void setScene(std::optional<StageScene> scene);
    void goStep(int by);              ///< of the run that is on the stage
    void say(const QString& message); ///< on the stage, for a moment
    void setTheme(const Theme& theme);
    /// The theme of the window, with larger letters while a page is presented as it is.
    Theme enlarged(const Theme& theme) const;
    /// What the keys of these do, they do on the stage too.
    void addShortcuts(const QList<QAction*>& actions);

    void restore(const Kept& kept);
    void save(Kept& kept) const;

signals:
    void begins();
    void ended();
    void sceneWanted(int by); ///< by a presenter's remote
    void changed();           ///< enlarged() may be another one

private:
    void present(bool on);
    void begin();
    void end();
    bool isPlain() const; ///< a page is presented as it is
    void showPage();
    void showOnStage();
    void keepState();

    QMainWindow* window_;
    QWidget* plain_;
    QWidget* toolbar_ = nullptr;
    QAction* action_;
    QShortcut* leave_; ///< of a page as it is; the stage has keys of its own
    StageView* stage_;
    QPointer<Page> page_;
    QHash<Page*, StageState> states_; ///< of pages that were on it; their scale and controls are the newest's
    StageState newest_;
    std::optional<StageScene> scene_;
    Qt::WindowStates stateBefore_;
    QRect placeBefore_;
    QPointer<QWidget> focusBefore_;
};

} // namespace downhill
