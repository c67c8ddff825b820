// The files that the options ask for, and how pictures shall look.
#pragma once

#include "app/options.h"
#include "ui/export/export_row.h"
#include "ui/export/picture.h"

#include <vector>

namespace downhill {

/// A file to write.
struct Export {
    const ExportRow* row;
    QString option; ///< `--table`
    QString file;   ///< `-`, of a table or report alone, is standard output

    ExportKind kind() const { return row->kind; }
    bool isPaper() const { return row->form == ExportRow::Form::paper; } ///< needs no run
    /// Drawn from a run or a training.
    bool isPicture() const {
        return row->form == ExportRow::Form::picture || row->form == ExportRow::Form::animation;
    }
};

/// The options of those that go with --digits: `--table, --report and --save-knobs`.
QString exportsWithDigits();

/// Whether such a file is among them.
bool contains(const std::vector<Export>& exports, ExportKind kind);

/// Throws a Failure for what is not allowed; whether they can be written, expectPlaces() says.
std::vector<Export> readExports(const Options& options);

PictureOptions readLook(const Options& options);

} // namespace downhill
