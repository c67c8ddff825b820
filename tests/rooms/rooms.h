// The rooms of the source tree (folders with C++ files in them), and who may include whom.
#pragma once

#include <filesystem>
#include <istream>
#include <set>
#include <string>
#include <vector>

namespace downhill {

/// A line of rooms.txt: `ui/steps: core/descent ui/export`.
struct Room {
    std::string name;
    std::set<std::string> mayUse;
};

struct House {
    std::vector<Room> rooms;           ///< in the order of the file
    std::set<std::string> mayBeUsed;   ///< by every room that stands below them
    std::vector<std::string> problems; ///< lines that do not read
};

/// One line a room; empty lines and what follows a # do not count. The room `everybody` is none: its line
/// names what every room below may use.
House readHouse(std::istream& lines);

/// An #include "…" of a file in a room.
struct Include {
    std::string room;  ///< that the file is in
    std::string where; ///< `ui/steps/step_table.cpp:7`
    std::string path;  ///< as it is written
    std::string uses;  ///< the room that it names: all before the last slash
};

/// All of the .h and .cpp files below these folders of `root`.
std::vector<Include> includesOf(const std::filesystem::path& root, const std::vector<std::string>& folders);
std::set<std::string> roomsOf(const std::filesystem::path& root, const std::vector<std::string>& folders);

// Each answers with what is wrong, one line each.

/// Lines that do not read, rooms named twice, and arrows to a room that does not stand above: so there is no
/// circle.
std::vector<std::string> faultsOfOrder(const House& house);
/// Rooms that are not in the file, and those in the file that are not there.
std::vector<std::string> faultsOfList(const House& house, const std::set<std::string>& rooms);
/// Includes of what the room may not use.
std::vector<std::string> faultsOfIncludes(const House& house, const std::vector<Include>& includes);
/// Arrows that nobody goes along any more.
std::vector<std::string> unusedArrowsOf(const House& house, const std::vector<Include>& includes);

} // namespace downhill
