// How far long work has come.
#pragma once

#include <QString>

#include <cstdint>

namespace downhill {

/// `1 step`, `2,300 steps`: of a thing whose many end in s.
QString counted(std::uint64_t count, const char* thing);

/// One line on standard error that changes in place, if that is a terminal; else nothing.
class Progress {
public:
    Progress();
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void tell(const QString& text);
    void clear();

private:
    bool shown_, dirty_ = false;
};

} // namespace downhill
