// The step table of a run as a file.
#pragma once

#include "core/descent/run.h"
#include "ui/export/table_format.h"
#include "ui/files/text_pieces.h"

#include <QString>

class QVariant;

namespace downhill {

/// A header, then a row a step: `step,w,slope,change,cost`, or with two knobs
/// `step,w1,w2,slope1,slope2,change1,change2,cost`; the last row's change is empty. Where not all steps have
/// the same rate there is a last column `rate`: the one of the step from that row. Where rows of data
/// were read in batches, `cost` and slopes are those of the batch, and the very last column is `whole_cost`,
/// over all rows, empty where not measured. How it is written says the format. False when the device takes no
/// more; its errorString() says why. False as well where `goOn`, which is asked every so many rows, says so.
bool writeRunTable(const Run& run, const TableFormat& format, QIODevice& device,
                   const RowsWritten& goOn = {});

/// One cell in that form: a double, a whole number, or nothing.
QString exactCell(const QVariant& value);

} // namespace downhill
