// The files that the options ask for, and how pictures shall look.
#pragma once

#include "app/options.h"
#include "ui/export/picture.h"

#include <vector>

namespace downhill {

/// A file to write.
struct Export {
    enum class What {
        table,
        report,
        lossCurve,
        costCurve,
        rateCurve,
        animation,
        flashcards,
        cheatSheet,
        knobs
    } what;
    QString option; ///< `--table`
    QString file;   ///< `-`, of a table or report alone, is standard output

    bool isText() const { return what == What::table || what == What::report; }
    bool isPicture() const { return !isText() && !isPaper() && what != What::knobs; } ///< of a run
    /// Of the Learn page, and so needs no run.
    bool isPaper() const { return what == What::flashcards || what == What::cheatSheet; }
};

/// Each to a place of its own. Throws a Failure for what is not allowed.
std::vector<Export> readExports(const Options& options);

PictureOptions readLook(const Options& options);

} // namespace downhill
