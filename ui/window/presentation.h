// Present: the stage instead of the window, on the whole screen.
#pragma once

#include "ui/stage/stage_state.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QSettings;
class QWidget;

namespace downhill {

class Page;
class StageView;

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

    /// The page that is looked at: one that brings nothing to the stage can't be presented.
    void setPage(Page* page);
    void setTheme(const Theme& theme);
    /// What the keys of these do, they do on the stage too.
    void addShortcuts(const QList<QAction*>& actions);

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void begins();

private:
    void present(bool on);
    void begin();
    void end();
    void showOnStage();
    void keepState();

    QMainWindow* window_;
    QWidget* plain_;
    QAction* action_;
    StageView* stage_;
    QPointer<Page> page_;
    QHash<Page*, StageState> states_; ///< of pages that were on it; their scale and controls are the newest's
    StageState newest_;
    Qt::WindowStates stateBefore_;
    QRect placeBefore_;
    QPointer<QWidget> focusBefore_;
};

} // namespace downhill
