// Rows of one's own: from a file, opened or dropped on the window (FileDrop), or pasted from a spreadsheet.
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace downhill {

class Data;
class RunPage;

/// The page takes them as settings, which can be undone. What does not read changes nothing, and why is said
/// with file, line and reason.
class OpenData : public QObject {
    Q_OBJECT
public:
    /// `page` is shown and given back: the one for the rows.
    OpenData(QWidget* window, std::function<RunPage*()> page);

    QAction* openAction() const { return open_; }
    QAction* pasteAction() const { return paste_; }

    /// What went wrong, or an empty text.
    QString openFile(const QString& path);
    /// The same, with a box for what went wrong.
    void openAndSay(const QString& path);
    QString openText(const QByteArray& bytes, const QString& name);

signals:
    void said(const QString& message);

private:
    void ask();
    void paste();
    QString take(const Data& data);

    QWidget* window_;
    std::function<RunPage*()> page_;
    QAction *open_, *paste_;
};

} // namespace downhill
