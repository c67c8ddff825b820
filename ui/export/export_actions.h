// Everything that takes a page out of the window: files and the clipboard.
#pragma once

#include "ui/export/export_row.h"
#include "ui/export/picture.h"
#include "ui/export/table_writing.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QVariant>

#include <functional>
#include <variant>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace downhill {

class ExportDialog;
class ExportSource;
struct ExportOrder;

class ExportActions : public QObject {
    Q_OBJECT
public:
    struct Source {
        std::function<const ExportSource*()>
            page;                                ///< what is looked at; null where it has nothing to take out
        std::function<PictureOptions()> options; ///< the look to offer first
    };
    ExportActions(Source source, QWidget* window);

    void addTo(QMenu* menu) const;
    /// A toolbar's button with that menu; its sign follows the theme, which is the caller's.
    QToolButton* makeButton() const;
    /// Another page is looked at: only what it has is offered.
    void pageChanged();

    // Without asking: what a test or a script calls.
    /// An empty text, or what went wrong.
    QString savePicture(const QString& path, ExportKind kind, PictureOptions options) const;
    /// The steps as they are now, off the window's thread.
    void saveTable(const QString& path, const TableFormat& format, TableWriting::Then then);
    void copyPicture(ExportKind kind) const;

    TableWriting* writing() const { return writing_; }
    /// What is still being written is given up: the window closes.
    void end();

signals:
    void done(const QString& message) const; ///< for the status line

private:
    std::variant<Picture, QString> pictureNow(ExportKind kind, bool logarithmic) const;
    void askForPicture(ExportKind kind);
    void askForTable();
    void save(ExportOrder order);
    void copy(const ExportOrder& order);
    void askForAnimation(const ExportDialog& chosen);
    void exportAgain(); ///< what was exported last, as it is now, to the clipboard or a file of a new name
    /// Says what came of it; where all went well, keeps where and the rest.
    void report(const QString& error, const QString& path, QHash<QString, QVariant> keep = {}) const;
    QString folder() const;

    Source source_;
    QWidget* window_;
    QList<QAction*> actions_;                        ///< in the menu's order; null separates
    QMultiMap<ExportKind, QAction*> pictureActions_; ///< of these
    QAction *table_, *again_;
    TableWriting* writing_;
};

} // namespace downhill
