// The rooms of the program are those of rooms.txt, and none includes what it may not use.
#include "tests/rooms/rooms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace downhill {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const fs::path sources = DOWNHILL_SOURCES;
const std::vector<std::string> ours = {"core", "ui", "app"};

House ourHouse() {
    std::ifstream file(sources / "rooms.txt");
    EXPECT_TRUE(file.is_open());
    return readHouse(file);
}

House houseOf(const std::string& text) {
    std::istringstream lines(text);
    return readHouse(lines);
}

TEST(Rooms, StandInOrder) { EXPECT_THAT(faultsOfOrder(ourHouse()), IsEmpty()); }

TEST(Rooms, AreAllListedAndAllThere) {
    EXPECT_THAT(faultsOfList(ourHouse(), roomsOf(sources, ours)), IsEmpty());
}

TEST(Rooms, UseOnlyWhatTheyMay) {
    const std::vector<Include> includes = includesOf(sources, ours);
    EXPECT_GT(includes.size(), 1000U);
    EXPECT_THAT(faultsOfIncludes(ourHouse(), includes), IsEmpty());
}

TEST(Rooms, HaveNoArrowTooMany) {
    EXPECT_THAT(unusedArrowsOf(ourHouse(), includesOf(sources, ours)), IsEmpty());
}

TEST(Rooms, AreNamedInTheReadme) {
    std::ifstream file(sources / "README.md");
    const std::string readme(std::istreambuf_iterator<char>(file), {});
    for (const Room& room : ourHouse().rooms)
        EXPECT_THAT(readme, testing::HasSubstr('`' + room.name + '`'));
}

// And that the test itself sees what it is there for.

class RoomsReading : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "downhill-rooms-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        root = name;
    }
    void TearDown() override { fs::remove_all(root); }

    void write(const std::string& path, const std::string& text) const {
        fs::create_directories((root / path).parent_path());
        std::ofstream(root / path) << text;
    }

    fs::path root;
};

TEST(RoomsFile, IsReadLineByLine) {
    const House house = houseOf("# the house\n\neverybody: a\na:\nb/c: a  d # why\n");
    EXPECT_THAT(house.problems, IsEmpty());
    EXPECT_THAT(house.mayBeUsed, ElementsAre("a"));
    ASSERT_EQ(house.rooms.size(), 2U);
    EXPECT_EQ(house.rooms[0].name, "a");
    EXPECT_THAT(house.rooms[0].mayUse, IsEmpty());
    EXPECT_EQ(house.rooms[1].name, "b/c");
    EXPECT_THAT(house.rooms[1].mayUse, ElementsAre("a", "d"));
}

TEST(RoomsFile, IsRefusedWhereItDoesNotRead) {
    EXPECT_THAT(faultsOfOrder(houseOf("a b\n")), ElementsAre("line 1: a room and a colon come first"));
    EXPECT_THAT(faultsOfOrder(houseOf("a:\nb: a a\n")), ElementsAre("b names a twice"));
    EXPECT_THAT(faultsOfOrder(houseOf("a:\na:\n")), ElementsAre("a is there twice"));
    EXPECT_THAT(faultsOfOrder(houseOf("everybody: b\na:\n")),
                ElementsAre("everybody may use b, which is no room"));
}

TEST(RoomsFile, HasNoCircles) {
    EXPECT_THAT(faultsOfOrder(houseOf("a: b\nb: a\n")),
                ElementsAre("a may not use b, which does not stand above it"));
    EXPECT_THAT(faultsOfOrder(houseOf("a: a\n")),
                ElementsAre("a may not use a, which does not stand above it"));
}

TEST(RoomsFile, HasEveryRoomThereIs) {
    EXPECT_THAT(faultsOfList(houseOf("a:\nb:\n"), {"b", "c"}),
                ElementsAre("a is listed, but has no files", "c is not listed"));
}

TEST_F(RoomsReading, FindsRoomsAndIncludes) {
    write("core/CMakeLists.txt", "");
    write("core/a/one.h", "// one\n#pragma once\n#include <vector>\n#include \"core/b/two.h\"\n");
    write("core/b/two.h", "  #include \"core/b/in/three.h\" // why\n");
    write("core/b/in/three.cpp", "#include \"three.h\"\n");
    write("other/four.h", "#include \"core/a/one.h\"\n");
    EXPECT_THAT(roomsOf(root, {"core"}), UnorderedElementsAre("core/a", "core/b", "core/b/in"));
    const std::vector<Include> includes = includesOf(root, {"core"});
    ASSERT_EQ(includes.size(), 3U);
    EXPECT_EQ(includes[0].room, "core/a");
    EXPECT_EQ(includes[0].where, "core/a/one.h:4");
    EXPECT_EQ(includes[0].path, "core/b/two.h");
    EXPECT_EQ(includes[0].uses, "core/b");
    EXPECT_EQ(includes[1].room, "core/b/in");
    EXPECT_EQ(includes[1].uses, "");
    EXPECT_EQ(includes[2].uses, "core/b/in");
}

TEST_F(RoomsReading, SeesWhatIsForbidden) {
    const House house = houseOf("everybody: low\nhigh:\nlow:\nmiddle: high\n");
    write("low/a.h", "#include \"low/b.h\"\n");
    write("high/a.h", "#include \"low/a.h\"\n");
    write("middle/a.h", "#include \"high/a.h\"\n#include \"low/a.h\"\n");
    EXPECT_THAT(faultsOfIncludes(house, includesOf(root, {"low", "high", "middle"})),
                ElementsAre("high/a.h:1 includes low/a.h, but high may not use low"))
        << "everybody below it, that is";
    write("low/a.h", "#include \"b.h\"\n#include \"middle/a.h\"\n");
    EXPECT_THAT(faultsOfIncludes(house, includesOf(root, {"low"})),
                ElementsAre("low/a.h:1 includes b.h, but low may not use it by so short a path",
                            "low/a.h:2 includes middle/a.h, but low may not use middle"));
}

TEST_F(RoomsReading, SeesArrowsThatNobodyGoesAlong) {
    const House house = houseOf("everybody: a\na:\nb:\nc: a b\n");
    write("c/c.h", "#include \"a/a.h\"\n");
    EXPECT_THAT(unusedArrowsOf(house, includesOf(root, {"c"})),
                ElementsAre("c need not name a, which everybody may use", "c may use b, and does not"));
}

} // namespace
} // namespace downhill
