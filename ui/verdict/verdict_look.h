// How a verdict is shown: never by colour alone.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/theme/theme.h"

#include <QString>

namespace downhill {

struct VerdictLook {
    const char* tone;       ///< of a banner, as the style sheet knows it
    const char16_t* sign;   ///< one character
    const char* word;       ///< what a rate of that kind does, in English: `crawls`
    QColor colour;          ///< of a stretch of rates
    Qt::BrushStyle pattern; ///< laid over it
};

VerdictLook lookOf(Verdict verdict, const Theme& theme);
/// `converges`, in the language of the window.
QString wordOf(Verdict verdict);
/// The same, but a run that missed a lower place does not look as one that found the lowest: it wears the
/// diamond that marks that place on the charts.
VerdictLook lookOf(const Diagnosis& diagnosis, const Theme& theme);

} // namespace downhill
