// Where digits come from: as a text, and what is there without any file.
#include "core/digits/digit_source.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

TEST(DigitSource, ReadsAndWritesText) {
    EXPECT_TRUE(std::get<DigitSource>(parseDigitSource("builtin")).isBuiltIn());
    EXPECT_EQ(digitSourceText({}), "builtin");
    const DigitSource source = std::get<DigitSource>(parseDigitSource("a b/images.gz,labels"));
    EXPECT_EQ(source.images, "a b/images.gz");
    EXPECT_EQ(source.labels, "labels");
    EXPECT_EQ(digitSourceText(source), "a b/images.gz,labels");
    for (const char* text : {"", "images", "Builtin", ",labels", "images,", "a,b,c", ","}) {
        const auto problem = parseDigitSource(text);
        ASSERT_EQ(problem.index(), 1u) << text;
        EXPECT_EQ(std::get<1>(problem).fact,
                  (Fact{"problem.choice", {{"given", text}, {"allowed", Facts{{"allowed.digits"}}}}}));
    }
}

TEST(DigitSource, TheBuiltInOnesAreAlwaysThere) {
    const auto data = loadDigits({});
    ASSERT_EQ(data.index(), 0u);
    EXPECT_TRUE(std::get<0>(data)->synthetic);
}

} // namespace
} // namespace downhill
