// What stands below a picture of a training: its parameters.
#include "ui/export/training_picture.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/caption.h"
#include "ui/export/hyperparameter_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

QString captionOf(const TrainingPicture& content) {
    const TrainingRun& training = *content.training;
    const TrainingSettings& settings = *training.settings;
    const Hyperparameters& hyper = settings.hyper;
    const std::size_t images = training.data->training.count();
    QStringList parts{
        PictureText::tr("784-16-16-10, %1, %2")
            .arg(QLatin1String(nameOf(settings.network.hidden)),
                 QLatin1String(nameOf(settings.network.output))),
        qs(training.data->name), PictureText::tr("seed %1").arg(settings.seed), rateWords(hyper),
        hyper.batch >= images ? PictureText::tr("all images each step") : batchWords(hyper.batch, images)};
    parts += ruleWords(hyper);
    if (!settings.changes.empty())
        parts += settings.changes.size() == 1
                     ? PictureText::tr("changed on the way")
                     : PictureText::tr("changed %1 times on the way").arg(settings.changes.size());
    parts += stepsWords(training.stepsTaken());
    if (!training.heldOut.empty())
        parts +=
            PictureText::tr("%1 % right").arg(qs(displayText(100 * training.heldOut.back().accuracy, 3)));
    if (content.diagnosis)
        parts += QLatin1String(nameOf(content.diagnosis->verdict));
    return parts.join(captionGap());
}

} // namespace downhill
