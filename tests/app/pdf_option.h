// What tests of the options that write a PDF of the Learn page share.
#pragma once

#include "tests/app/learn_entries.h"
#include "tests/app/program.h"

#include <QString>

#include <string>

namespace downhill::test {

class PdfOption : public testing::Test {
protected:
    void SetUp() override {
        if (outputOf({"pdfinfo", "-listenc"}).empty())
            GTEST_SKIP() << "no pdfinfo here";
    }
    /// With single blanks.
    static std::string plain(const QString& text) { return text.simplified().toStdString(); }
    Surroundings here() const { return {.folder = folder_.path()}; }

    const Folder folder_;
};

} // namespace downhill::test
