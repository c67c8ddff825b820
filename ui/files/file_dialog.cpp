#include "ui/files/file_dialog.h"

#include "ui/files/dialog_signs.h"
#include "ui/plain/box.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace downhill {

namespace {

bool endsIn(const QString& path, const QStringList& endings) {
    return endings.empty() || std::ranges::any_of(endings, [&](const QString& ending) {
               return path.endsWith(u'.' + ending, Qt::CaseInsensitive);
           });
}

bool mayReplace(QWidget* window, const QString& path) {
    if (!QFileInfo::exists(path))
        return true;
    PlainBox box(PlainBox::Warning, {},
                 QCoreApplication::translate("FileDialog", "%1 is there already. Replace it?")
                     .arg(QFileInfo(path).fileName()),
                 PlainBox::Yes | PlainBox::No, window);
    box.setDefaultButton(PlainBox::No);
    return box.exec() == PlainBox::Yes;
}

} // namespace

QString askForFileToSave(QWidget* window, const FileQuestion& question) {
    QFileDialog dialog(window, question.title, {}, question.filter);
    dialog.setPalette(window->palette()); // windows do not have that of others by themselves
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    if (!question.endings.empty())
        dialog.setDefaultSuffix(question.endings.front()); // so it asks about the file that is meant
    if (const QFileInfo suggested(question.suggested); suggested.isAbsolute())
        dialog.setDirectory(suggested.absolutePath());
    dialog.selectFile(QFileInfo(question.suggested).fileName());
    setReadableSigns(dialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().empty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    if (endsIn(path, question.endings))
        return path;
    const QString whole =
        path + u'.' + question.endings.front(); // `lesson.2` has an ending, but none of ours
    return mayReplace(window, whole) ? whole : QString();
}

QString askForFileToOpen(QWidget* window, const QString& title, const QString& filter,
                         const QString& folder) {
    QFileDialog dialog(window, title, folder, filter);
    dialog.setPalette(window->palette());
    dialog.setFileMode(QFileDialog::ExistingFile);
    setReadableSigns(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace downhill
