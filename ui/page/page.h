// A page of the window: what the window places, and what it asks of the one that is looked at.
#pragma once

#include "ui/kept/kept.h"
#include "ui/lesson/lesson_file.h"
#include "ui/page/page_part.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;

namespace downhill {

class ExportSource;
class LossAxis;
class StageSource;
class Stateful;

/// What every page is comes first. What a page may also have comes after it: the window asks for it, and
/// offers no more than is there. A page without such a thing says nothing about it.
class Page : public QWidget {
    Q_OBJECT
public:
    /// Whether this is the page that is looked at: the others' actions are away, and nothing goes on unseen.
    virtual void setCurrent(bool current) = 0;
    virtual void setTheme(const Theme& theme) = 0;
    /// The focus comes to where the page's keys work, as after a click on a button; it stays where every key
    /// belongs to what has it.
    virtual void takeKeys() {}

    /// What the status line says: `Step 4 of 20`, `C = 4.194`.
    virtual QStringList statusTexts() const = 0;
    /// What the mouse and the keys do here, in a few words.
    virtual QString hint() const = 0;

    /// What a person set up here and expects to find the next time.
    virtual void restore(const Kept& kept) = 0;
    virtual void save(Kept& kept) const = 0;

    virtual QWidget* transport() const { return nullptr; } ///< for the window's toolbar
    virtual QAction* pinAction() const { return nullptr; } ///< for it too: keeps what is there on the charts
    virtual const ExportSource* exports() const { return nullptr; } ///< pictures and a table
    virtual LossAxis* lossAxis() { return nullptr; }                ///< a chart of the cost, step by step
    virtual StageSource* stage() { return nullptr; }                ///< what is presented
    virtual Stateful* stateful() { return nullptr; }                ///< all of it as one value
    /// What is chosen here, as a lesson file has it.
    virtual std::optional<Lesson> lesson() const { return std::nullopt; }
    /// Where somebody is told to look.
    virtual QWidget* part(PagePart) const { return nullptr; }
    /// Which of them nobody may use, or see, from now on; none: all are as ever. Whoever is at work on the
    /// page has what is put there with setState() before.
    virtual void setAccess(const PartsAccess&) {}
    /// Shows it, where it stands behind another one.
    virtual void bringForward(QWidget* /*card*/) {}
    /// What the window's Run menu shows for this page.
    virtual void addActionsTo(QMenu*) const {}

signals:
    void statusChanged();
    void hintChanged();
    void said(const QString& message); ///< for the status line, for a moment

protected:
    explicit Page(QWidget* parent = nullptr) : QWidget(parent) { setObjectName(QStringLiteral("page")); }
};

} // namespace downhill
