#include "ui/export/export_actions.h"

#include "ui/export/export_dialog.h"
#include "ui/export/export_order.h"
#include "ui/export/export_source.h"
#include "ui/export/picture_format.h"
#include "ui/files/file_dialog.h"
#include "ui/files/save_batch.h"
#include "ui/kept/kept.h"
#include "ui/kept/kept_change.h"
#include "ui/plain/box.h"
#include "ui/plain/progress.h"
#include "ui/plain/tip.h"
#include "ui/text/translated_text.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

namespace downhill {

namespace {

const QString folderKey = QStringLiteral("export/folder");
const QString lastKey = QStringLiteral("export/last");         ///< the last picture, an ExportOrder
const QString tableFormatKey = QStringLiteral("export/table"); ///< the title of the last one, untranslated

} // namespace

ExportActions::ExportActions(Source source, QWidget* window)
    : QObject(window), source_(std::move(source)), window_(window), writing_(new TableWriting(window)) {
    const auto add = [this](const QString& text, const QKeySequence& shortcut, auto&& triggered) {
        auto* action = new QAction(text, this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, triggered);
        actions_ += action;
        return action;
    };
    for (const ExportRow& row : ExportRow::all())
        if (row.ask && row.form == ExportRow::Form::picture)
            pictureActions_.insert(row.kind, add(ExportText::tr(row.ask), row.askKey,
                                                 [this, kind = row.kind] { askForPicture(kind); }));
    table_ = add(tr("Ste&ps as a table…"), {}, [this] { askForTable(); });
    again_ = add(tr("A&gain, as last time"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportAgain(); });
    again_->setEnabled(!QSettings().value(lastKey).toString().isEmpty());
    actions_ += nullptr;
    for (const ExportRow& row : ExportRow::all())
        if (row.copy)
            pictureActions_.insert(row.kind, add(ExportText::tr(row.copy), row.copyKey,
                                                 [this, kind = row.kind] { copyPicture(kind); }));
}

QToolButton* ExportActions::makeButton() const {
    auto* button = new QToolButton;
    button->setText(tr("E&xport"));
    button->setShortcut(QKeySequence(Qt::ALT | Qt::Key_X));
    button->setToolTip(plainTip(tr("Export pictures and steps (Alt+X)")));
    button->setAccessibleName(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    button->setFocusPolicy(Qt::TabFocus);        // a click leaves the keys to the page
    auto* menu = new QMenu(button);
    addTo(menu);
    button->setMenu(menu);
    return button;
}

void ExportActions::pageChanged() {
    const ExportSource* page = source_.page();
    const QList<ExportKind> offered = page ? page->pictureKinds() : QList<ExportKind>();
    for (auto action = pictureActions_.cbegin(); action != pictureActions_.cend(); ++action)
        action.value()->setVisible(offered.contains(action.key()));
    table_->setVisible(page && page->hasTable());
}

void ExportActions::addTo(QMenu* menu) const {
    for (QAction* action : actions_)
        action ? menu->addAction(action) : void(menu->addSeparator());
}

std::variant<Picture, QString> ExportActions::pictureNow(ExportKind kind, bool logarithmic) const {
    if (const ExportSource* page = source_.page())
        return page->picture(kind, logarithmic);
    return tr("There is no picture on this page");
}

QString ExportActions::savePicture(const QString& path, ExportKind kind, PictureOptions options) const {
    const PictureFormat* format = PictureFormat::of(path);
    if (!format)
        return tr("%1: the name must end in %2").arg(path, endingsText(PictureFormat::endings()));
    const auto picture = pictureNow(kind, options.logarithmic);
    if (const auto* whyNot = std::get_if<QString>(&picture))
        return *whyNot;
    const QByteArray bytes = format->bytes(std::get<Picture>(picture), options);
    if (bytes.isEmpty())
        return tr("There is not enough memory for a picture of %1 × %2 pixels")
            .arg(options.size.width())
            .arg(options.size.height());
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

void ExportActions::saveTable(const QString& path, const TableFormat& format, TableWriting::Then then) {
    const ExportSource* page = source_.page();
    std::optional<WritableTable> table = page ? page->table(format) : std::nullopt;
    if (!table)
        return then({.error = tr("There are no steps yet")});
    if (writing_->isOn())
        return then({.error = tr("Other steps are still being written: wait for them, or cancel them")});
    table_->setEnabled(false);
    writing_->begin(std::move(*table), path,
                    [this, then = std::move(then)](const TableWriting::Outcome& outcome) {
                        table_->setEnabled(true);
                        then(outcome);
                    });
}

void ExportActions::end() { writing_->cancel(); }

void ExportActions::copyPicture(ExportKind kind) const {
    PictureOptions options = source_.options();
    const auto picture = pictureNow(kind, options.logarithmic);
    if (const auto* whyNot = std::get_if<QString>(&picture)) {
        emit done(*whyNot);
        return;
    }
    options.size *= 2; // sharp on a slide
    options.dpi *= 2;
    QGuiApplication::clipboard()->setImage(pictureImage(std::get<Picture>(picture), options));
    if (const ExportRow& row = ExportRow::of(kind); row.copied)
        emit done(ExportText::tr(row.copied));
}

QString ExportActions::folder() const {
    const QString last = QSettings().value(folderKey).toString();
    return QDir(last).exists() && !last.isEmpty()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void ExportActions::askForPicture(ExportKind kind) {
    const PictureOptions look = source_.options();
    ExportDialog dialog(kind, source_.page()->pictureKinds(), look, window_,
                        [this, log = look.logarithmic](ExportKind one) { return pictureNow(one, log); });
    if (const auto last = ExportOrder::ofText(QSettings().value(lastKey).toString()))
        dialog.takeLook(*last);
    if (source_.page()->hasAnimation())
        dialog.offerAnimation();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isAnimation()) {
        askForAnimation(dialog);
        return;
    }
    ExportOrder order = dialog.order();
    if (dialog.isForClipboard()) {
        copy(order);
        return;
    }
    const QString suggested = QDir(folder()).filePath(dialog.suggestedFileName());
    // a name without an ending means the format chosen before
    QStringList endings{suggested.section(u'.', -1)}, patterns;
    for (const QString& ending : PictureFormat::endings()) {
        patterns += QStringLiteral("*.") + ending;
        if (ending != endings.constFirst())
            endings += ending;
    }
    order.path = askForFileToSave(window_, {.title = tr("Export a picture"),
                                            .suggested = suggested,
                                            .filter = tr("Pictures (%1)").arg(patterns.join(u' ')),
                                            .endings = endings});
    if (!order.path.isEmpty())
        save(order);
}

void ExportActions::askForAnimation(const ExportDialog& chosen) {
    const QString suggested = QDir(folder()).filePath(chosen.suggestedFileName());
    const QString path = askForFileToSave(window_, {.title = tr("Export an animation"),
                                                    .suggested = suggested,
                                                    .filter = tr("Animations (*.gif)"),
                                                    .endings = {QStringLiteral("gif")}});
    const ExportSource* page = source_.page();
    if (path.isEmpty() || !page)
        return;
    constexpr int moment = 500; // milliseconds
    PlainProgress progress(tr("Drawing %1").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 1, window_);
    progress.setWindowTitle(tr("Export an animation"));
    progress.setWindowModality(Qt::WindowModal); // charts are drawn on this thread
    progress.setMinimumDuration(moment);
    const QByteArray bytes =
        page->animation(chosen.kind(), chosen.options(), chosen.timing(), [&](int frame, int frames) {
            progress.setMaximum(frames);
            progress.setValue(frame - 1);
            return !progress.wasCanceled();
        });
    if (progress.wasCanceled()) {
        emit done(tr("Cancelled: nothing was saved"));
        return;
    }
    progress.close();
    report(bytes.isEmpty()
               ? tr("There is not enough memory")
               : saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); }),
           path);
}

void ExportActions::save(ExportOrder order) {
    const QString error = savePicture(order.path, order.kind, order.options);
    if (const PictureFormat* typed = PictureFormat::of(order.path))
        order.format = typed;
    report(error, order.path, {{lastKey, order.text()}});
    again_->setEnabled(again_->isEnabled() || error.isEmpty());
}

void ExportActions::copy(const ExportOrder& order) {
    const auto picture = pictureNow(order.kind, order.options.logarithmic);
    if (const auto* whyNot = std::get_if<QString>(&picture)) {
        emit done(*whyNot);
        return;
    }
    auto* content = new QMimeData;
    content->setImageData(pictureImage(std::get<Picture>(picture), order.options));
    if (!order.format->hasPixels) // whoever takes no SVG or PDF takes the pixels
        content->setData(QLatin1String(order.format->mimeType),
                         order.format->bytes(std::get<Picture>(picture), order.options));
    QGuiApplication::clipboard()->setMimeData(content);
    changeKept(Kept::usualFile(), {{lastKey, order.text()}});
    again_->setEnabled(true);
    emit done(tr("%1 copied").arg(ExportText::tr(ExportRow::of(order.kind).title)));
}

void ExportActions::exportAgain() {
    auto order = ExportOrder::ofText(QSettings().value(lastKey).toString());
    const ExportSource* page = source_.page();
    if (!order || !page || !page->pictureKinds().contains(order->kind)) {
        emit done(tr("This page has no such picture as was exported last"));
        return;
    }
    order->options.logarithmic = source_.options().logarithmic;
    if (order->path.isEmpty()) {
        copy(*order);
        return;
    }
    order->path = freePath(order->path);
    save(*std::move(order));
}

void ExportActions::askForTable() {
    const std::span<const TableFormat> formats = TableFormat::all();
    const QString last = QSettings().value(tableFormatKey).toString();
    QList<FileKind> kinds;
    int first = 0;
    for (const TableFormat& format : formats) {
        if (last == QLatin1String(format.title))
            first = static_cast<int>(kinds.size());
        kinds += {ExportText::tr(format.title), QLatin1String(format.ending)};
    }
    const QString suggested =
        QDir(folder()).filePath(QStringLiteral("downhill-steps.") + kinds[first].ending);
    const auto [path, kind] = askForFileToSave(window_, tr("Save the steps"), suggested, kinds, first);
    if (path.isEmpty())
        return;
    const TableFormat& format = formats[static_cast<std::size_t>(kind)];
    saveTable(path, format, [this, path = path, &format](const TableWriting::Outcome& outcome) {
        if (outcome.cancelled)
            emit done(tr("Cancelled: nothing was saved"));
        else
            report(outcome.error, path, {{tableFormatKey, QLatin1String(format.title)}});
    });
}

void ExportActions::report(const QString& error, const QString& path, QHash<QString, QVariant> keep) const {
    if (!error.isEmpty()) {
        warnPlainly(window_, tr("Nothing was saved"), error);
        return;
    }
    keep.insert(folderKey, QFileInfo(path).absolutePath());
    changeKept(Kept::usualFile(), keep);
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace downhill
