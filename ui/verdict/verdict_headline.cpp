#include "ui/verdict/verdict_headline.h"

#include "ui/verdict/verdict_look.h"
#include "ui/words/short_words.h"
#include "ui/words/words.h"

namespace downhill {

StageHeadline headlineOf(const Diagnosis& diagnosis) {
    const VerdictLook look = lookOf(diagnosis, Theme::light());
    return {look.tone, QString::fromUtf16(look.sign), wordsOf(diagnosis.headline),
            shortWordsOf(diagnosis.evidence),
            (wordsOf(diagnosis.evidence) + u' ' + wordsOf(diagnosis.advice)).trimmed()};
}

} // namespace downhill
