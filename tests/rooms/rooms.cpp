#include "tests/rooms/rooms.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace downhill {
namespace {

namespace fs = std::filesystem;

const std::string everybody = "everybody";

/// The folder of a path with slashes; empty where it has none.
std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// All .h and .cpp files, as paths from `root`, in order.
std::vector<std::string> sourcesOf(const fs::path& root, const std::vector<std::string>& folders) {
    std::vector<std::string> sources;
    for (const std::string& folder : folders)
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                sources.push_back(entry.path().lexically_relative(root).generic_string());
    std::ranges::sort(sources);
    return sources;
}

/// What stands between the quotes of an #include "…"; empty for other lines.
std::string includedBy(const std::string& line) {
    std::istringstream words(line);
    std::string directive, file;
    words >> directive >> file;
    const bool quoted = file.size() > 1 && file.front() == '"' && file.back() == '"';
    return directive == "#include" && quoted ? file.substr(1, file.size() - 2) : std::string();
}

} // namespace

House readHouse(std::istream& lines) {
    House house;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        line = line.substr(0, line.find('#'));
        if (line.find_first_not_of(" \t") == std::string::npos)
            continue;
        std::istringstream words(line);
        std::string name;
        words >> name;
        if (name.size() < 2 || name.back() != ':') {
            house.problems.push_back("line " + std::to_string(number) + ": a room and a colon come first");
            continue;
        }
        name.pop_back();
        std::set<std::string> used;
        for (std::string word; words >> word;)
            if (!used.insert(word).second)
                house.problems.push_back(name + " names " + word + " twice");
        if (name == everybody)
            house.mayBeUsed = std::move(used);
        else
            house.rooms.push_back({std::move(name), std::move(used)});
    }
    return house;
}

std::vector<Include> includesOf(const fs::path& root, const std::vector<std::string>& folders) {
    std::vector<Include> includes;
    for (const std::string& source : sourcesOf(root, folders)) {
        std::ifstream file(root / source);
        std::string line;
        for (int number = 1; std::getline(file, line); ++number)
            if (const std::string path = includedBy(line); !path.empty())
                includes.push_back(
                    {folderOf(source), source + ":" + std::to_string(number), path, folderOf(path)});
    }
    return includes;
}

std::set<std::string> roomsOf(const fs::path& root, const std::vector<std::string>& folders) {
    std::set<std::string> rooms;
    for (const std::string& source : sourcesOf(root, folders))
        rooms.insert(folderOf(source));
    return rooms;
}

std::vector<std::string> faultsOfOrder(const House& house) {
    std::vector<std::string> faults = house.problems;
    std::set<std::string> above;
    for (const Room& room : house.rooms) {
        for (const std::string& used : room.mayUse)
            if (!above.contains(used))
                faults.push_back(room.name + " may not use " + used + ", which does not stand above it");
        if (!above.insert(room.name).second)
            faults.push_back(room.name + " is there twice");
    }
    for (const std::string& used : house.mayBeUsed)
        if (!above.contains(used))
            faults.push_back("everybody may use " + used + ", which is no room");
    return faults;
}

std::vector<std::string> faultsOfList(const House& house, const std::set<std::string>& rooms) {
    std::vector<std::string> faults;
    std::set<std::string> listed;
    for (const Room& room : house.rooms) {
        listed.insert(room.name);
        if (!rooms.contains(room.name))
            faults.push_back(room.name + " is listed, but has no files");
    }
    for (const std::string& room : rooms)
        if (!listed.contains(room))
            faults.push_back(room + " is not listed");
    return faults;
}

std::vector<std::string> faultsOfIncludes(const House& house, const std::vector<Include>& includes) {
    std::map<std::string, std::set<std::string>> mayUse;
    std::set<std::string> above;
    for (const Room& room : house.rooms) {
        std::set<std::string>& all = mayUse[room.name] = room.mayUse;
        all.insert(room.name);
        std::ranges::set_intersection(house.mayBeUsed, above, std::inserter(all, all.end()));
        above.insert(room.name);
    }
    std::vector<std::string> faults;
    for (const Include& include : includes)
        if (!mayUse[include.room].contains(include.uses))
            faults.push_back(include.where + " includes " + include.path + ", but " + include.room +
                             " may not use " +
                             (include.uses.empty() ? "it by so short a path" : include.uses));
    return faults;
}

std::vector<std::string> unusedArrowsOf(const House& house, const std::vector<Include>& includes) {
    std::set<std::pair<std::string, std::string>> used;
    for (const Include& include : includes)
        used.emplace(include.room, include.uses);
    std::vector<std::string> unused;
    for (const Room& room : house.rooms)
        for (const std::string& other : room.mayUse)
            if (house.mayBeUsed.contains(other))
                unused.push_back(room.name + " need not name " + other + ", which everybody may use");
            else if (!used.contains({room.name, other}))
                unused.push_back(room.name + " may use " + other + ", and does not");
    return unused;
}

} // namespace downhill
