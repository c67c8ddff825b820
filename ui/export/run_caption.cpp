// What stands below a picture of a run: its parameters.
#include "ui/export/run_picture.h"

#include "core/descent/rate_schedule.h"
#include "ui/charts/plot/caption.h"
#include "ui/export/hyperparameter_words.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/run/run_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

QString captionOf(const RunPicture& content, ExportKind kind) {
    const bool ofRates = kind == ExportKind::rateCurve;
    const RunSettings& settings = ofRates ? content.rates->settings : content.run->settings();
    QStringList parts{costWords(*content.cost), startWords(settings)};
    if (!ofRates)
        parts += rateWords(settings.hyper);
    parts += ruleWords(settings.hyper);
    if (!settings.rateChanges.empty())
        parts += PictureText::tr("rate changes %1").arg(qs(rateChangesText(settings.rateChanges)));
    if (ofRates) {
        parts += PictureText::tr("at most %1").arg(stepsWords(settings.steps));
        if (content.rates->capped())
            parts += cappedNote(*content.rates);
    } else {
        parts += stepsWords(content.run->stepsTaken());
        if (content.diagnosis)
            parts += qs(nameOf(content.diagnosis->verdict));
    }
    return parts.join(captionGap());
}

} // namespace downhill
