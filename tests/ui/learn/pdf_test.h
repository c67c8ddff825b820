// PDFs read back, page by page.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <string>

namespace downhill {

class PdfTest : public testing::Test {
protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "no pdftotext here";
    }
    QString put(const QByteArray& pdf) const {
        QFile file(folder_.filePath(QStringLiteral("pages.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        return file.fileName();
    }
    static std::string outputOf(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return process.readAllStandardOutput().toStdString();
    }
    static std::string info(const QString& pdf) { return outputOf(QStringLiteral("pdfinfo"), {pdf}); }
    /// The words of a page, counted from 1, with single blanks; `layout` keeps the rows of tables together.
    static std::string words(const QString& pdf, int page, bool layout = false) {
        const QString number = QString::number(page);
        QStringList arguments{"-f", number, "-l", number, pdf, "-"};
        if (layout)
            arguments.prepend(QStringLiteral("-layout"));
        return plain(QString::fromStdString(outputOf(QStringLiteral("pdftotext"), arguments)));
    }
    static std::string plain(const QString& text) { return text.simplified().toStdString(); }

    /// Without blanks: where a line or a column of few letters ends is anybody's guess.
    static std::string letters(std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
        return text;
    }

    const QTemporaryDir folder_;
};

} // namespace downhill
