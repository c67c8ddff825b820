#include "ui/work/failure_words.h"

#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

QString failureWords(const WorkFailure& failure, const QString& noMemory) {
    return failure.noMemory ? noMemory
                            : FailureText::tr("This could not be worked out: %1.").arg(qs(failure.what));
}

} // namespace downhill
