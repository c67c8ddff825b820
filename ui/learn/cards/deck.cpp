#include "ui/learn/cards/deck.h"

#include "ui/files/file_dialog.h"
#include "ui/learn/cards/flashcard_pages.h"
#include "ui/plain/box.h"

#include <QDir>
#include <QFileInfo>

namespace downhill {

namespace {

const QString fileKey = QStringLiteral("learn/cardsFile"), cutMarksKey = QStringLiteral("learn/cutMarks");

const LearnContent& builtIn() { return builtInLearnContent("flashcards"); }

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
    path_ = chosen_ = QFileInfo(path).absoluteFilePath();
    emit changed();
    return {};
}

void Deck::lookAgain() {
    if (path_.isEmpty() && !chosen_.isEmpty() && QFileInfo::exists(chosen_) && open(chosen_).isEmpty())
        emit said(tr("%1 is there again").arg(QFileInfo(chosen_).fileName()));
}

void Deck::useBuiltIn() {
    cards_ = builtIn();
    path_.clear();
    chosen_.clear();
    emit changed();
}

void Deck::askAndOpen() {
    const QString path = askForFileToOpen(window_, tr("Open cards"), tr("Cards (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const QString error = open(path); !error.isEmpty())
        warnPlainly(window_, tr("Nothing was opened"), error);
    else
        emit said(tr("Opened %1").arg(QFileInfo(path).fileName()));
}

void Deck::askAndSavePdf() {
    const QString saved = downhill::askAndSavePdf(
        window_, tr("Save the cards"), QStringLiteral("flashcards.pdf"), flashcardPages(cards_, cutMarks_));
    if (!saved.isEmpty())
        emit said(saved);
}

void Deck::askAndPrint() { downhill::askAndPrint(window_, flashcardPages(cards_, cutMarks_)); }

void Deck::restore(const Kept& kept) {
    cutMarks_ = kept.value(cutMarksKey, false).toBool();
    chosen_ = kept.value(fileKey).toString();
    if (chosen_.isEmpty())
        return;
    if (!QFileInfo::exists(chosen_))
        emit said(tr("%1 is not there now: the built-in cards are shown until it is back")
                      .arg(QDir::toNativeSeparators(chosen_)));
    else if (const QString error = open(chosen_); !error.isEmpty())
        emit said(tr("The built-in cards are there, since %1").arg(error));
}

void Deck::save(Kept& kept) const {
    kept.setValue(cutMarksKey, cutMarks_);
    kept.setValue(fileKey, chosen_);
}

} // namespace downhill
