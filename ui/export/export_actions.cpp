#include "ui/export/export_actions.h"

#include "ui/export/export_dialog.h"
#include "ui/export/save_batch.h"
#include "ui/export/step_csv.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

namespace downhill {

namespace {
const QString folderKey = QStringLiteral("export/folder");

QString ratesMissing() {
    return ExportActions::tr("The rates are still being tried out: try again in a moment");
}
} // namespace

ExportActions::ExportActions(Source source, QWidget* window)
    : QObject(window), source_(std::move(source)), window_(window) {
    const auto add = [this](const QString& text, auto&& triggered, QKeySequence shortcut = {}) {
        auto* action = new QAction(text, this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, triggered);
        actions_ += action;
    };
    add(
        tr("&Loss curve…"), [this] { askForPicture(PictureKind::lossCurve); },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    add(tr("&Cost curve or map…"), [this] { askForPicture(PictureKind::costCurve); });
    add(tr("&Both curves…"), [this] { askForPicture(PictureKind::both); });
    add(tr("R&ate curve…"), [this] { askForPicture(PictureKind::rateCurve); });
    add(tr("Steps as CS&V…"), [this] { askForTable(); });
    actions_ += nullptr;
    add(
        tr("Copy loss c&urve"), [this] { copyPicture(PictureKind::lossCurve); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    add(
        tr("Copy cost cu&rve"), [this] { copyPicture(PictureKind::costCurve); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(tr("Copy ra&te curve"), [this] { copyPicture(PictureKind::rateCurve); });
}

void ExportActions::addTo(QMenu* menu) const {
    for (QAction* action : actions_)
        action ? menu->addAction(action) : void(menu->addSeparator());
}

QString ExportActions::savePicture(const QString& path, PictureKind kind, PictureOptions options) const {
    const auto format = pictureFormatOf(path);
    if (!format)
        return tr("%1: the name must end in .png, .svg or .pdf").arg(path);
    const auto content = source_.content();
    if (!content)
        return tr("There is no run to draw yet");
    if (kind == PictureKind::rateCurve && !content->rates)
        return ratesMissing();
    const QByteArray bytes = pictureBytes(*content, kind, options, *format);
    if (bytes.isEmpty())
        return tr("There is not enough memory for a picture of %1 × %2 pixels")
            .arg(options.size.width())
            .arg(options.size.height());
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

QString ExportActions::saveTable(const QString& path) const {
    const auto content = source_.content();
    if (!content)
        return tr("There are no steps yet");
    return saveWhole(path, [&](QIODevice& file) { return writeStepCsv(*content->run, file); });
}

void ExportActions::copyPicture(PictureKind kind) const {
    const auto content = source_.content();
    if (!content)
        return;
    if (kind == PictureKind::rateCurve && !content->rates) {
        emit done(ratesMissing());
        return;
    }
    PictureOptions options = source_.options();
    options.size *= 2; // sharp on a slide
    options.dpi *= 2;
    QGuiApplication::clipboard()->setImage(pictureImage(*content, kind, options));
    emit done(kind == PictureKind::lossCurve   ? tr("Loss curve copied")
              : kind == PictureKind::rateCurve ? tr("Rate curve copied")
                                               : tr("Cost curve copied"));
}

QString ExportActions::folder() const {
    const QString last = QSettings().value(folderKey).toString();
    return QDir(last).exists() && !last.isEmpty()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void ExportActions::askForPicture(PictureKind kind) {
    ExportDialog dialog(kind, source_.options(), window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suggested = QDir(folder()).filePath(dialog.suggestedFileName());
    QString path = QFileDialog::getSaveFileName(window_, tr("Export a picture"), suggested,
                                                tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (!pictureFormatOf(path)) // a name without an ending means the format chosen before
        path += QLatin1Char('.') + dialog.suggestedFileName().section(QLatin1Char('.'), -1);
    report(savePicture(path, dialog.kind(), dialog.options()), path);
}

void ExportActions::askForTable() {
    const QString suggested = QDir(folder()).filePath(QStringLiteral("downhill-steps.csv"));
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save the steps"), suggested,
                                                      tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        report(saveTable(path), path);
}

void ExportActions::report(const QString& error, const QString& path) const {
    if (!error.isEmpty()) {
        QMessageBox::warning(window_, tr("Nothing was saved"), error);
        return;
    }
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace downhill
