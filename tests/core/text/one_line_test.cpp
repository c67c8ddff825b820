// Texts of others, as they are quoted.
#include "core/text/one_line.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

std::string times(std::size_t count, const char* piece) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text.append(piece);
    return text;
}

TEST(OneLine, APathKeepsItsBlanksAndItsEnd) {
    EXPECT_EQ(pathOnOneLine(" b.idx "), " b.idx ");
    EXPECT_EQ(pathOnOneLine(" /tmp/b\n.idx"), " /tmp/b .idx");
    std::string path = " /home/somebody/";
    path.append(times(100, "x")).append("/labels.idx ");
    std::string shown = " /home/somebody…"; // 15 bytes of the beginning, 45 of the end
    shown.append(times(33, "x")).append("/labels.idx ");
    EXPECT_EQ(pathOnOneLine(path), shown);
}

TEST(OneLine, IsCutBetweenCharacters) {
    EXPECT_EQ(onOneLine("a\tb"), "a b");
    EXPECT_EQ(onOneLine(times(40, "ä")), times(30, "ä").append("…"));
    EXPECT_EQ(onOneLine(times(40, "€")), times(20, "€").append("…"));
    EXPECT_EQ(onOneLine(times(1, "a").append(times(40, "ä"))),
              times(1, "a").append(times(29, "ä")).append("…"));
    EXPECT_EQ(pathOnOneLine(times(40, "ä")), times(7, "ä").append("…").append(times(23, "ä")));
}

} // namespace
} // namespace downhill
