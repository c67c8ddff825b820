// What went wrong, and how it is told: one line on standard error.
#pragma once

#include <QString>

#include <string>

namespace downhill {

/// Thrown to end the program.
struct Failure {
    int exitStatus; ///< 1: a file could not be read or written; 2: wrong usage or wrong input
    QString message;
};

/// Wrong input: ends with 2 and "OPTION 'GIVEN': COMPLAINT", the given text shortened when it is long.
[[noreturn]] void refuse(const QString& option, const QString& given, const QString& complaint);

/// There is not the memory for that: ends with 1.
[[noreturn]] void refuseForMemory(const QString& option, const QString& given);

/// What was given, as it is quoted: whole, unless it is very long; then without its middle.
QString quotable(const QString& given);

/// Says it on standard error and returns the exit status.
int tell(const Failure& failure);

} // namespace downhill
