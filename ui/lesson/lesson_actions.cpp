#include "ui/lesson/lesson_actions.h"

#include "ui/files/save_batch.h"
#include "ui/text/text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace downhill {

LessonActions::LessonActions(Page page, QWidget* window)
    : QObject(window),
      page_(std::move(page)),
      window_(window),
      open_(new QAction(tr("&Open lesson…"), this)),
      save_(new QAction(tr("&Save lesson…"), this)) {
    open_->setShortcut(QKeySequence::Open);
    save_->setShortcut(QKeySequence::Save);
    connect(open_, &QAction::triggered, this, &LessonActions::askAndOpen);
    connect(save_, &QAction::triggered, this, &LessonActions::askAndSave);
}

void LessonActions::addTo(QMenu* menu) { menu->addActions({open_, save_}); }

QString LessonActions::open(const QString& path) {
    const auto lesson = readLessonFile(path);
    if (const auto* failure = std::get_if<LessonFailure>(&lesson))
        return failure->message;
    page_.open(std::get<Lesson>(lesson));
    return {};
}

QString LessonActions::save(const QString& path) const {
    const std::optional<Lesson> lesson = page_.lesson();
    if (!lesson)
        return tr("There is nothing on this page that a lesson could hold");
    const QByteArray bytes = lessonBytes(*lesson);
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

void LessonActions::askAndOpen() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Open a lesson"), {}, tr("Lessons (*.downhill)"));
    if (path.isEmpty())
        return;
    if (const QString error = open(path); !error.isEmpty())
        QMessageBox::warning(window_, tr("Nothing was opened"), error);
    else
        emit done(tr("Opened %1").arg(QFileInfo(path).fileName()));
}

void LessonActions::askAndSave() {
    QString path = QFileDialog::getSaveFileName(
        window_, tr("Save the lesson"), QStringLiteral("lesson.downhill"), tr("Lessons (*.downhill)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".downhill");
    if (const QString error = save(path); !error.isEmpty())
        QMessageBox::warning(window_, tr("Nothing was saved"), error);
    else
        emit done(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace downhill
