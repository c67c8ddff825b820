#include "ui/work/failure_words.h"

#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

QString failureWords(const WorkFailure& failure, const QString& noMemory) {
    if (failure.noMemory)
        return noMemory;
    const QString what =
        failure.what.empty() ? FailureText::tr("an exception of an unknown kind") : qs(failure.what);
    return FailureText::tr("This could not be worked out: %1.").arg(what);
}

} // namespace downhill
