#include "ui/session/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

enum class DroppedKind { lesson, table, knobs, images, labels, unknown };

/// Digits are told by what IDX and gzip files begin with; of packed ones the name says which they are.
DroppedKind kindOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return DroppedKind::unknown;
    const QString name = info.fileName();
    if (name.endsWith(QLatin1String(".downhill"), Qt::CaseInsensitive))
        return DroppedKind::lesson;
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
        name.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive))
        return DroppedKind::table;
    QFile file(path);
    constexpr qint64 enough = 16;
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
    const auto beginsWith = [&](const char* bytes, qsizetype count) {
        return begin.startsWith(QByteArrayView(bytes, count));
    };
    if (beginsWith("downhill knobs", 14) || name.endsWith(QLatin1String(".knobs"), Qt::CaseInsensitive))
        return DroppedKind::knobs;
    if (beginsWith("\0\0\x08\x03", 4))
        return DroppedKind::images;
    if (beginsWith("\0\0\x08\x01", 4))
        return DroppedKind::labels;
    if (beginsWith("\x1f\x8b", 2) && name.contains(QLatin1String("idx"), Qt::CaseInsensitive))
        return name.contains(QLatin1String("label"), Qt::CaseInsensitive) ? DroppedKind::labels
                                                                          : DroppedKind::images;
    return DroppedKind::unknown;
}

/// The other file of two that are called as MNIST's are; empty where it is not there.
QString otherOf(const QString& path) {
    QString other = QFileInfo(path).fileName();
    if (other.contains(QLatin1String("images-idx3")))
        other.replace(QLatin1String("images-idx3"), QLatin1String("labels-idx1"));
    else
        other.replace(QLatin1String("labels-idx1"), QLatin1String("images-idx3"));
    other = QFileInfo(path).absolutePath() + u'/' + other;
    return other != path && QFileInfo(other).isFile() ? other : QString();
}

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

FileDrop::FileDrop(Takers takers, QWidget* window)
    : QObject(window), takers_(std::move(takers)), window_(window) {
    window_->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                       event->type() == QEvent::Drop;
    const auto* widget = drops ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || widget->window() != window_)
        return false;
    auto* drop = static_cast<QDropEvent*>(event); // the others are kinds of it
    const QStringList files = localFiles(drop->mimeData());
    if (files.empty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) // dialogs must not come while whoever drags still waits
        QMetaObject::invokeMethod(
            this, [this, files] { take(files); }, Qt::QueuedConnection);
    return true;
}

void FileDrop::take(const QStringList& files) {
    QString lesson, table, knobs, images, labels, strange;
    for (const QString& file : files) {
        const auto put = [&](QString& place) { (place.isEmpty() ? place : strange) = file; };
        switch (kindOf(file)) {
        case DroppedKind::lesson:
            put(lesson);
            break;
        case DroppedKind::table:
            put(table);
            break;
        case DroppedKind::knobs:
            put(knobs);
            break;
        case DroppedKind::images:
            put(images);
            break;
        case DroppedKind::labels:
            put(labels);
            break;
        case DroppedKind::unknown:
            strange = file;
            break;
        }
    }
    const QString allowed =
        tr("one lesson (.downhill), one table (.csv), one file of knobs (.knobs), or the two files of a set "
           "of digits, images and labels (IDX, plain or .gz)");
    if (images.isEmpty() && !labels.isEmpty())
        images = otherOf(labels);
    else if (labels.isEmpty() && !images.isEmpty())
        labels = otherOf(images);
    const bool digits = !images.isEmpty() || !labels.isEmpty();
    const int kinds = int(!lesson.isEmpty()) + int(!table.isEmpty()) + int(!knobs.isEmpty()) + int(digits);
    if (!strange.isEmpty())
        emit refused(tr("%1 is not taken here. Allowed is %2.").arg(QFileInfo(strange).fileName(), allowed));
    else if (kinds != 1)
        emit refused(tr("So many different files at once are not taken. Allowed is %1.").arg(allowed));
    else if (digits && (images.isEmpty() || labels.isEmpty()))
        emit refused(tr("%1 is one of two files. Drop images and labels together.")
                         .arg(QFileInfo(images + labels).fileName()));
    else if (digits)
        takers_.digits(images, labels);
    else if (!table.isEmpty())
        takers_.table(table);
    else if (!knobs.isEmpty())
        takers_.knobs(knobs);
    else
        takers_.lesson(lesson);
}

} // namespace downhill
