#include "ui/session/autosave.h"

#include "ui/files/save_batch.h"

#include <QCoreApplication>

#include <utility>

namespace downhill {

Autosave::Autosave(QString path, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent), path_(std::move(path)), content_(std::move(content)) {
    thread_.setMaxThreadCount(1);
    timer_.setSingleShot(true);
    timer_.setInterval(moment);
    connect(&timer_, &QTimer::timeout, this, &Autosave::begin);
}

Autosave::~Autosave() { thread_.waitForDone(); }

void Autosave::noteChange() {
    if (!timer_.isActive()) // what goes on changing is written meanwhile
        timer_.start();
}

void Autosave::begin() {
    if (busy_)
        return timer_.start();
    const QByteArray bytes = content_();
    if (bytes.isEmpty())
        return timer_.start();
    if (bytes == written_)
        return;
    busy_ = true;
    thread_.start([this, bytes] {
        const QString error =
            saveWhole(path_, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
        QMetaObject::invokeMethod(
            this, [this, bytes, error] { take(bytes, error); }, Qt::QueuedConnection);
    });
}

void Autosave::take(const QByteArray& bytes, const QString& error) {
    busy_ = false;
    const bool first = std::exchange(error_, error).isEmpty();
    if (!error.isEmpty()) {
        if (first)
            emit failed(error);
        return;
    }
    written_ = bytes;
    emit written();
}

QString Autosave::writeNow() {
    constexpr int patience = 2000;
    timer_.stop();
    const auto isWritten = [this] {
        const bool done = thread_.waitForDone(patience);
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // take()
        return done && !busy_;
    };
    if (!isWritten())
        return tr("the disk does not answer");
    begin();
    timer_.stop(); // where there is nothing to write now
    return isWritten() ? error_ : tr("the disk does not answer");
}

} // namespace downhill
