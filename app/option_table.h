// The options of the command line, and what --help says of each.
#pragma once

#include <QString>

#include <vector>

namespace downhill {

struct OptionRow {
    const char* name;
    const char* value;    ///< what its value is called in the help; none for a switch
    const char* fallback; ///< its value where it is not given, if that is always the same
    QString help;         ///< in lines of at most 78 characters
};

struct OptionGroup {
    QString title;
    std::vector<OptionRow> options;
};

/// All of them, told of in the language spoken; in English where there is no application.
std::vector<OptionGroup> optionGroups();

} // namespace downhill
