// The table of a training as a file.
#pragma once

#include "core/training/training_run.h"
#include "ui/export/table_format.h"
#include "ui/files/text_pieces.h"

namespace downhill {

/// A header, `step,cost,gradient_norm,held_out_cost,held_out_accuracy`, then a row a step, from row 0, the
/// start, on; how it is written says the format. `cost` is that of the images which were read there. The last
/// two are empty where nothing was measured; the accuracy is a share, 0 to 1.
///
/// `cost` and `gradient_norm` are floats, in the shortest form that reads back to the same float, the others
/// doubles in the shortest that reads back to the same double; `inf`, `-inf` or `nan` where they are not
/// finite. A training so long that it keeps only every second, fourth, … step has the rows that there are,
/// and those that were measured, with empty cells where nothing was kept.
///
/// False when the device takes no more; its errorString() says why. False as well where `goOn`, which is
/// asked every so many rows, says so: it hears of those of them that are in `rows`.
bool writeTrainingTable(const TrainingRun& training, const TableFormat& format, QIODevice& device,
                        const RowsWritten& goOn = {});

} // namespace downhill
