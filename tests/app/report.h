// What a run writes, read back.
#pragma once

#include "tests/app/program.h"

#include <QJsonObject>

namespace downhill::test {

/// What `--report -` writes; a failed test where that is no object.
QJsonObject reportOf(Words arguments);

/// What `--table -` writes.
std::string tableOf(Words arguments);

} // namespace downhill::test
