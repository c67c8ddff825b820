// How far long work has come.
#pragma once

#include <QString>

namespace downhill {

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
