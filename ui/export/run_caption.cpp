// What stands below a picture of a run: its parameters.
#include "ui/export/run_picture.h"

#include "core/descent/rate_schedule.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/run/run_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

namespace {

/// `plain gradient descent`, `momentum:momentum=0.9`, with the schedule where there is one.
QString ruleWords(const RunSettings& settings) {
    QString words = settings.hyper.rule.row().isPlain ? PictureText::tr("plain gradient descent")
                                                      : qs(textOf(settings.hyper.rule));
    if (!settings.hyper.schedule.row().isConstant)
        words += QStringLiteral("  ·  ") + qs(textOf(settings.hyper.schedule));
    if (!settings.rateChanges.empty())
        words += PictureText::tr("  ·  rate changes %1").arg(qs(rateChangesText(settings.rateChanges)));
    return words;
}

} // namespace

QString captionOf(const RunPicture& content, ExportKind kind) {
    const bool ofRates = kind == ExportKind::rateCurve;
    const RunSettings& settings = ofRates ? content.rates->settings : content.run->settings();
    QStringList parts{costWords(*content.cost), startWords(settings)};
    if (!ofRates)
        parts += PictureText::tr("learning rate %1").arg(exactForPeople(settings.hyper.rate));
    parts += ruleWords(settings);
    if (ofRates) {
        parts += PictureText::tr("at most %1").arg(stepsWords(settings.steps));
        if (content.rates->capped())
            parts += cappedNote(*content.rates);
    } else {
        parts += stepsWords(content.run->stepsTaken());
        if (content.diagnosis)
            parts += qs(nameOf(content.diagnosis->verdict));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace downhill
