// Writes what changes a moment later, whole or not at all, and holds nobody up.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace downhill {

class Autosave : public QObject {
    Q_OBJECT
public:
    /// The longest that a change waits, in milliseconds; writing itself comes on top.
    static constexpr int moment = 2000;

    /// `content` is what is to be written, asked for on this thread; empty: not now.
    Autosave(QString path, std::function<QByteArray()> content, QObject* parent);
    /// Ends what it is at.
    ~Autosave() override;

    /// Begins anew from a file with this in it.
    void setWritten(const QByteArray& bytes) { written_ = bytes; }

    /// At once; comes back when that is done, or after two seconds of a disk that does not answer.
    /// Answers with what went wrong, or with an empty text.
    QString writeNow();

public slots:
    void noteChange(); ///< it will be written within a moment

signals:
    void failed(const QString& why); ///< once, until it goes well again
    void written();

private:
    void begin();
    void take(const QByteArray& bytes, const QString& error);

    QString path_;
    std::function<QByteArray()> content_;
    QByteArray written_;
    QTimer timer_;
    QString error_; ///< of the last time
    bool busy_ = false;
    QThreadPool thread_; ///< one thread: a slow disk is not the window's business
};

} // namespace downhill
