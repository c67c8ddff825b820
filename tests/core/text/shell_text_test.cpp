// What a shell makes of it is tried in the tests of the program; here stands what POSIX says of quotes.
#include "core/text/shell_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace downhill {
namespace {

std::string lineOf(const std::vector<std::string>& words) { return shellText(words); }

TEST(ShellText, QuotesWhatAShellWouldRead) {
    EXPECT_EQ(lineOf({"downhill", "--rate", "0.1", "--start=-8,3.2"}), "downhill --rate 0.1 --start=-8,3.2");
    EXPECT_EQ(lineOf({"--cost", "w^2 + 3*w"}), "--cost 'w^2 + 3*w'");
    EXPECT_EQ(lineOf({"|w|", "$HOME", "~", "=ls", "#", "w₁"}), "'|w|' '$HOME' '~' '=ls' '#' 'w₁'");
    EXPECT_EQ(lineOf({""}), "''");
    EXPECT_EQ(lineOf({"it's"}), R"('it'\''s')");
    EXPECT_EQ(lineOf({}), "");
}

} // namespace
} // namespace downhill
