// A button of the Learn page.
#pragma once

#include "ui/plain/tip.h"

#include <QPushButton>

namespace downhill {

/// `name` is what the style sheet knows it by: `primary` is the one to press next.
inline QPushButton* learnButton(const QString& text, const char* name, const QString& toolTip = {}) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(plainTip(toolTip));
    return button;
}

} // namespace downhill
