#include "ui/export/hyperparameter_words.h"

#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

QString rateWords(const Hyperparameters& hyper) {
    return PictureText::tr("learning rate %1").arg(exactForPeople(hyper.rate));
}

QStringList ruleWords(const Hyperparameters& hyper) {
    QStringList words{hyper.rule.row().isPlain ? PictureText::tr("gradient descent")
                                               : qs(textOf(hyper.rule))};
    if (!hyper.schedule.row().isConstant)
        words += qs(textOf(hyper.schedule));
    return words;
}

} // namespace downhill
