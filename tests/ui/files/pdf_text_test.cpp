// What searching and copying find in a PDF.
#include "ui/files/pdf_text.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

// As Qt 6.8 writes it of "It’s a “b”" where ’ and ” share their glyphs with letters.
TEST(PdfText, HasQuotesWhereLettersLookLikeThem) {
    const QByteArray before = "2 beginbfrange\n<0000> <0000> <0000>\n"
                              "<0001> <0008> [<0049> <0074> <02BC> <0073> <0061> <201C> <0062> <02EE> ]\n"
                              "<0009> <0009> <02BC>\nendbfrange\n",
                     after = "2 beginbfrange\n<0000> <0000> <0000>\n"
                             "<0001> <0008> [<0049> <0074> <2019> <0073> <0061> <201C> <0062> <201D> ]\n"
                             "<0009> <0009> <2019>\nendbfrange\n";
    EXPECT_EQ(withPlainQuotes(before + "stream\n" + before), after + "stream\n" + after) << "of every font";
}

TEST(PdfText, IsElsewhereAsItWas) {
    for (const char* const pdf :
         {"", "<02BC>", "1 beginbfrange\n<0001> <0001> <02BC>\n",                                // no end
          "1 beginbfrange\n<02BC> <02EE> [<0041> <0042> ]\nendbfrange\n<0041> <0042> <02BC>\n"}) // glyphs
        EXPECT_EQ(withPlainQuotes(pdf), QByteArray(pdf));
}

} // namespace
} // namespace downhill
