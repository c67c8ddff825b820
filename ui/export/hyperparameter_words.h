// How it was asked to learn, in the words of a caption.
#pragma once

#include "core/descent/hyperparameters.h"

#include <QString>
#include <QStringList>

namespace downhill {

QString rateWords(const Hyperparameters& hyper); ///< `learning rate 0.1`

/// `gradient descent`, or `momentum:momentum=0.9`; with the schedule behind it where it is not
/// constant.
QStringList ruleWords(const Hyperparameters& hyper);

} // namespace downhill
