#include "ui/window/open_data.h"

#include "core/data/csv_reader.h"
#include "core/descent/data_opened.h"
#include "core/text/number_text.h"
#include "ui/files/file_dialog.h"
#include "ui/files/small_file.h"
#include "ui/lesson/data_json.h"
#include "ui/page/run_page.h"
#include "ui/plain/box.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/words/data_words.h"
#include "ui/words/formula_words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace downhill {

OpenData::OpenData(QWidget* window, std::function<RunPage*()> page)
    : QObject(window),
      window_(window),
      page_(std::move(page)),
      open_(new QAction(tr("Open &data…"), this)),
      paste_(new QAction(tr("Paste data"), this)) {
    open_->setObjectName(QStringLiteral("openData"));
    paste_->setObjectName(QStringLiteral("pasteData"));
    paste_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V)); // a field that has the focus pastes into itself
    connect(open_, &QAction::triggered, this, &OpenData::ask);
    connect(paste_, &QAction::triggered, this, &OpenData::paste);
}

void OpenData::ask() {
    const QString path =
        askForFileToOpen(window_, tr("Open data"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openAndSay(path);
}

void OpenData::openAndSay(const QString& path) {
    if (const QString error = openFile(path); !error.isEmpty())
        warnPlainly(window_, tr("No data were opened"), error);
}

// By keys alone, and often something else: no box is in the way.
void OpenData::paste() {
    const QByteArray text = QApplication::clipboard()->text().toUtf8();
    if (text.trimmed().isEmpty())
        emit said(tr("There are no rows to paste"));
    else if (const QString error = openText(text, tr("pasted data")); !error.isEmpty())
        emit said(error);
}

QString OpenData::openFile(const QString& path) {
    constexpr qint64 most = qint64{256} << 20;
    const auto read = readSmallFile(path, most);
    if (const auto* failure = std::get_if<SmallFileFailure>(&read))
        return QStringLiteral("%1: %2").arg(path, failure->message);
    return openText(std::get<QByteArray>(read), path);
}

QString OpenData::openText(const QByteArray& bytes, const QString& name) {
    const auto read =
        readCsv({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name.toStdString());
    if (const auto* refusal = std::get_if<CsvRefusal>(&read))
        return QStringLiteral("%1: %2").arg(name, refusalWords(*refusal));
    return take(std::get<Data>(read));
}

QString OpenData::take(const Data& data) {
    if (data.numbers() > mostKeptNumbers)
        return tr("%1: it has %2 numbers, and the window keeps at most %3")
            .arg(qs(data.name()), qs(countText(data.numbers())), qs(countText(mostKeptNumbers)));
    RunPage* page = page_();
    const auto settings = withOpened(page->live()->settings(), data);
    if (!settings)
        return tr("%1: a line needs two columns, x and y").arg(qs(data.name()));
    page->live()->setSettings(*settings);
    if (page->live()->settings().data == data)
        emit said(settings->standardise ? tr("%1, standardised").arg(rowsWords(data)) : rowsWords(data));
    return {};
}

} // namespace downhill
