// What somebody has set for other programs of Qt's, or for their screen, does not change what is written.
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

/// All exports that are drawn, one behind the other; and that nothing else is said.
std::string drawn(const std::map<std::string, std::string>& environment) {
    const Folder folder;
    const Words files{"l.png", "c.svg", "r.pdf", "a.gif", "f.pdf", "s.pdf"};
    expectDone(runProgram({"--size", "400x300", "--steps", "2", "--loss-curve", files[0], "--cost-curve",
                           files[1], "--rate-curve", files[2], "--animation", files[3], "--flashcards",
                           files[4], "--cheat-sheet", files[5]},
                          {.folder = folder.path(), .environment = environment}));
    std::string all;
    for (const std::string& file : files) {
        std::string content = contentOf(folder / file);
        EXPECT_GT(content.size(), 1000U) << file;
        // a PDF says when it was made, and has an identifier of its own
        for (const std::string date : {"/CreationDate", "/ModDate", "xmp:CreateDate", "xmp:ModifyDate",
                                       "xmp:MetadataDate", "DocumentID", "/ID ["})
            for (std::size_t at = content.find(date); at != std::string::npos;
                 at = content.find(date, at + 1)) {
                const std::size_t end = content.find('\n', at);
                content.replace(at + date.size(), end - at - date.size(), end - at - date.size(), '.');
            }
        all += content;
    }
    return all;
}

TEST(QtVariables, DoNotChangeWhatIsDrawn) {
    const std::string expected = drawn({});
    ASSERT_TRUE(drawn({}) == expected);
    const std::map<std::string, std::string> variables[]{
        {{"QT_SCALE_FACTOR", "2"}},
        {{"QT_SCREEN_SCALE_FACTORS", "1.5"}},
        {{"QT_AUTO_SCREEN_SCALE_FACTOR", "1"}},
        {{"QT_ENABLE_HIGHDPI_SCALING", "0"}},
        {{"QT_SCALE_FACTOR_ROUNDING_POLICY", "Floor"}, {"QT_SCALE_FACTOR", "1.7"}},
        {{"QT_USE_PHYSICAL_DPI", "1"}},
        {{"QT_DPI_ADJUSTMENT_POLICY", "AlwaysAdjust"}},
        {{"QT_FONT_DPI", "200"}},
        {{"QT_STYLE_OVERRIDE", "windows"}},
        {{"QT_STYLE_OVERRIDE", "nonsense"}},
        {{"QT_QPA_PLATFORMTHEME", "gtk3"}},
        {{"QT_QPA_PLATFORM", "xcb"}},
        {{"QT_QPA_PLATFORM", "nonsense"}},
        {{"QT_LOGGING_RULES", "*=true"}},
        {{"QT_LOGGING_RULES", "qt.*=true"}, {"QT_MESSAGE_PATTERN", "%{type} %{message}"}},
        {{"QT_DEBUG_PLUGINS", "1"}},
        {{"QT_FATAL_WARNINGS", "1"}},
        {{"QT_HASH_SEED", "0"}},
        {{"QT_HARFBUZZ", "old"}},
        {{"QT_IM_MODULE", "ibus"}},
        {{"QT_XCB_GL_INTEGRATION", "none"}},
        {{"QT_QUICK_CONTROLS_STYLE", "Material"}, {"QT_QUICK_BACKEND", "software"}},
        {{"QT_ACCESSIBILITY", "1"}, {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"}},
        {{"QT_WIDGETS_HIGHDPI_DOWNSCALE", "1"}},
        {{"XDG_CURRENT_DESKTOP", "KDE"}, {"KDE_FULL_SESSION", "true"}, {"KDE_SESSION_VERSION", "5"}},
        {{"XDG_CURRENT_DESKTOP", "GNOME"}},
        {{"LANG", "ar_EG.UTF-8"}, {"LC_ALL", "ar_EG.UTF-8"}},
    };
    for (const auto& variable : variables) {
        SCOPED_TRACE(variable.begin()->first + "=" + variable.begin()->second);
        EXPECT_TRUE(drawn(variable) == expected);
    }
}

TEST(Fonts, ThatAreMissingAreSaidInOneLine) {
    const Folder folder;
    put(folder / "none.conf",
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    const std::map<std::string, std::string> without{{"FONTCONFIG_FILE", folder / "none.conf"}};
    for (const Words& words :
         {Words{"--loss-curve", "o.png"}, Words{"--cost-curve", "o.svg"}, Words{"--animation", "o.gif"},
          Words{"--flashcards", "o.pdf"}, Words{"--loss-curve", "o.png", "--table", "-"}})
        expectFailure(runProgram(words, {.folder = folder.path(), .environment = without}), 1,
                      {"no fonts are installed"});
    EXPECT_THAT(folder.names(), testing::ElementsAre("none.conf"));
    // what has no letters needs none
    expectDone(runProgram({"--table", "o.csv"}, {.folder = folder.path(), .environment = without}));
    std::map<std::string, std::string> offscreen = without;
    offscreen["QT_QPA_PLATFORM"] = "offscreen";
    expectFailure(runProgram({}, {.environment = offscreen}), 1, {"no fonts are installed"});
}

} // namespace
} // namespace downhill::test
