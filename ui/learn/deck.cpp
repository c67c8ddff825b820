#include "ui/learn/deck.h"

#include "ui/export/save_batch.h"
#include "ui/learn/flashcard_pages.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

namespace downhill {

namespace {

const QString fileKey = QStringLiteral("learn/cardsFile"), cutMarksKey = QStringLiteral("learn/cutMarks");

const LearnContent& builtIn() { return builtInLearnContent(QStringLiteral("flashcards")); }

} // namespace

Deck::Deck(QWidget* window) : QObject(window), window_(window), cards_(builtIn()) {}

QString Deck::open(const QString& path) {
    auto read = readLearnFile(path);
    if (auto* problem = std::get_if<QString>(&read))
        return std::move(*problem);
    auto& content = std::get<LearnContent>(read);
    if (content.entries.empty())
        return tr("%1: \"entries\" is missing").arg(QFileInfo(path).fileName());
    cards_ = std::move(content);
    path_ = QFileInfo(path).absoluteFilePath();
    emit changed();
    return {};
}

QString Deck::savePdf(const QString& path) const {
    const QByteArray bytes = flashcardsPdf(cards_, {.cutMarks = cutMarks_});
    if (bytes.isEmpty())
        return tr("There are no cards to draw");
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

void Deck::useBuiltIn() {
    cards_ = builtIn();
    path_.clear();
    emit changed();
}

void Deck::askAndOpen() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Open cards"), {}, tr("Cards (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const QString error = open(path); !error.isEmpty())
        QMessageBox::warning(window_, tr("Nothing was opened"), error);
    else
        emit said(tr("Opened %1").arg(QFileInfo(path).fileName()));
}

void Deck::askAndSavePdf() {
    QString path = QFileDialog::getSaveFileName(window_, tr("Save the cards"),
                                                QStringLiteral("flashcards.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (const QString error = savePdf(path); !error.isEmpty())
        QMessageBox::warning(window_, tr("Nothing was saved"), error);
    else
        emit said(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

void Deck::askAndPrint() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(cards_.title);
    printer.setCreator(QStringLiteral("Downhill"));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, window_);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(cards_.entries.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printFlashcards(printer, cards_, cutMarks_))
        QMessageBox::warning(window_, tr("Nothing was printed"), tr("The printer does not take the cards"));
}

void Deck::restore(const QSettings& settings) {
    cutMarks_ = settings.value(cutMarksKey, false).toBool();
    const QString path = settings.value(fileKey).toString();
    if (path.isEmpty())
        return;
    if (const QString error = open(path); !error.isEmpty())
        emit said(tr("The built-in cards are there, since %1").arg(error));
}

void Deck::save(QSettings& settings) const {
    settings.setValue(cutMarksKey, cutMarks_);
    settings.setValue(fileKey, path_);
}

} // namespace downhill
