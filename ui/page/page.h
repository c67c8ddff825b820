// A page of the window: what the window places, and what it asks of the one that is looked at.
#pragma once

#include "ui/export/export_source.h"
#include "ui/lesson/lesson_file.h"
#include "ui/page/page_part.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QMenu;
class QSettings;

namespace downhill {

class Page : public QWidget, public ExportSource {
    Q_OBJECT
public:
    virtual QWidget* transport() const = 0; ///< for the window's toolbar; null where nothing runs
    virtual QAction* pinAction() const = 0; ///< for it too; null where there is nothing to pin

    /// Where somebody is told to look; null where the page has no such part.
    virtual QWidget* part(PagePart) const { return nullptr; }

    /// What the window's Run menu shows for this page.
    virtual void addActionsTo(QMenu* menu) const = 0;
    /// Whether this is the page that is looked at: the others' actions are away, and nothing goes on unseen.
    virtual void setCurrent(bool current) = 0;

    virtual void setTheme(const Theme& theme) = 0;
    virtual void setLogarithmic(bool logarithmic) = 0; ///< the loss curve's cost axis
    virtual bool isLogarithmic() const = 0;

    /// What the status line says: `Step 4 of 20`, `C = 4.194`.
    virtual QStringList statusTexts() const = 0;
    /// What the mouse and the keys do here, in a few words.
    virtual QString hint() const = 0;

    /// Whether something is chosen here that a lesson file can hold.
    virtual bool hasLesson() const { return true; }
    /// That, as a lesson file has it.
    virtual Lesson lesson() const = 0;

    /// What a person set up here and expects to find the next time.
    virtual void restore(const QSettings& settings) = 0;
    virtual void save(QSettings& settings) const = 0;

signals:
    void statusChanged();
    void hintChanged();
    void said(const QString& message); ///< for the status line, for a moment

protected:
    explicit Page(QWidget* parent = nullptr) : QWidget(parent) { setObjectName(QStringLiteral("page")); }
};

} // namespace downhill
