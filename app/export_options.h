// The files that the options ask for, and how pictures shall look.
#pragma once

#include "app/options.h"
#include "ui/export/picture.h"

#include <vector>

namespace downhill {

/// A file to write.
struct Export {
    enum class What { table, report, lossCurve, costCurve, rateCurve, animation, flashcards, knobs } what;
    QString option; ///< `--table`
    QString file;   ///< `-`, of a table or report alone, is standard output

    bool isText() const { return what == What::table || what == What::report; }
    bool isPicture() const { return !isText() && !isOfCards() && what != What::knobs; } ///< of a run
    bool isOfCards() const { return what == What::flashcards; } ///< and so needs no run
};

/// Each to a place of its own. Throws a Failure for what is not allowed.
std::vector<Export> readExports(const Options& options);

PictureOptions readLook(const Options& options);

} // namespace downhill
