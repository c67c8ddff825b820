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

/// Where the file shall go. The dialog's default suffix is one of the endings, where there are some: so it
/// asks about the file that is meant.
QString pathFrom(QFileDialog& dialog, QWidget* window, const QString& suggested, const QStringList& endings) {
    dialog.setPalette(window->palette()); // windows do not have that of others by themselves
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    if (const QFileInfo place(suggested); place.isAbsolute())
        dialog.setDirectory(place.absolutePath());
    dialog.selectFile(QFileInfo(suggested).fileName());
    setReadableSigns(dialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().empty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    if (endsIn(path, endings))
        return path;
    const QString whole = path + u'.' + dialog.defaultSuffix(); // `lesson.2` has an ending, but none of ours
    return mayReplace(window, whole) ? whole : QString();
}

/// The name that is in the dialog gets the ending of the kind that is chosen now.
void setEnding(QFileDialog& dialog, const QString& ending, const QStringList& endings) {
    const QFileInfo now(dialog.selectedFiles().value(0));
    dialog.setDefaultSuffix(ending);
    if (endsIn(now.fileName(), endings))
        dialog.selectFile(now.completeBaseName() + u'.' + ending);
}

} // namespace

QString askForFileToSave(QWidget* window, const FileQuestion& question) {
    QFileDialog dialog(window, question.title, {}, question.filter);
    if (!question.endings.empty())
        dialog.setDefaultSuffix(question.endings.front());
    return pathFrom(dialog, window, question.suggested, question.endings);
}

FileOfKind askForFileToSave(QWidget* window, const QString& title, const QString& suggested,
                            const QList<FileKind>& kinds, int first) {
    QStringList filters, endings;
    for (const FileKind& kind : kinds) {
        filters += QStringLiteral("%1 (*.%2)").arg(kind.title, kind.ending);
        endings += kind.ending;
    }
    QFileDialog dialog(window, title);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filters[first]);
    dialog.setDefaultSuffix(endings[first]);
    const auto chosen = [&] {
        return std::max(0, static_cast<int>(filters.indexOf(dialog.selectedNameFilter())));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&] { setEnding(dialog, endings[chosen()], endings); });
    const QString path = pathFrom(dialog, window, suggested, endings);
    const int kind = chosen();
    if (path.isEmpty() || endsIn(path, {endings[kind]}))
        return {path, kind};
    const auto typed =
        std::ranges::find_if(endings, [&](const QString& ending) { return endsIn(path, {ending}); });
    return {path, static_cast<int>(typed - endings.begin())};
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
