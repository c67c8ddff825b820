// One of the things to learn by on the Learn page.
#pragma once

#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"
#include "ui/kept/kept.h"
#include "ui/learn/content/learn_content.h"
#include "ui/theme/theme.h"

#include <QShortcut>
#include <QStringList>
#include <QWidget>

#include <utility>

class QKeyEvent;

namespace downhill {

/// Fills the page beside the list of sections, and asks the window for runs.
class LearnSection : public QWidget {
    Q_OBJECT
public:
    virtual void setTheme(const Theme& theme) = 0;

    /// Whether it is the section of a page that is looked at. When it becomes so, it takes the focus to where
    /// its keys work.
    virtual void setCurrent(bool current) { Q_UNUSED(current) }

    /// As Page::takeKeys(): after a click on a button of it.
    virtual void takeKeys() {}

    virtual QStringList statusTexts() const { return {}; } ///< as Page::statusTexts()
    virtual QString hint() const { return {}; }            ///< as Page::hint()

    /// What comes back with the next start.
    virtual void restore(const Kept& kept) { Q_UNUSED(kept) }
    virtual void save(Kept& kept) const { Q_UNUSED(kept) }

signals:
    void runWanted(const RunSettings& settings);           ///< without problems
    void trainingWanted(const TrainingSettings& settings); ///< without problems
    void scriptWanted(const QString& name);                ///< the built-in scenes of that name
    void statusChanged();
    void said(const QString& message); ///< for the status line, for a moment

protected:
    explicit LearnSection(QWidget* parent = nullptr) : QWidget(parent) {
        setObjectName(QStringLiteral("learnSection"));
    }

    /// Asks the window for it.
    void askFor(const Lesson& lesson);
    /// Presses the button that has the focus where the key is Enter, as Space does. Whether there was one.
    static bool pressFocused(const QKeyEvent& event);

    /// What a key does while the focus is anywhere in the section, and nothing there takes the key for
    /// itself.
    template <typename Act>
    void addKey(Qt::Key key, Act&& act) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<Act>(act));
    }
};

} // namespace downhill
