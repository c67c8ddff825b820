// The step table as CSV.
#pragma once

#include "core/descent/run.h"
#include "ui/files/text_pieces.h"

#include <QString>

class QVariant;

namespace downhill {

/// Comma, dot, LF, UTF-8, whatever the locale; a header, then a row a step: `step,w,slope,change,cost`, or
/// with two knobs `step,w1,w2,slope1,slope2,change1,change2,cost`. Numbers in the shortest form that reads
/// back to the same double, `inf`, `-inf` or `nan` where they are not finite; the last row's change is empty.
/// Where not all steps have the same rate there is a last column `rate`: the one of the step from that row.
/// False when the device takes no more; its errorString() says why. False as well where `goOn`, which is
/// asked every so many rows, says so.
bool writeStepCsv(const Run& run, QIODevice& device, const RowsWritten& goOn = {});

/// One cell in that form: a double, a whole number, or nothing.
QString exactCell(const QVariant& value);

} // namespace downhill
