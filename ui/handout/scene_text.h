// What stands below the picture of a scene: its settings, its note, what it asks.
#pragma once

#include "ui/session/scene.h"
#include "ui/theme/theme.h"

#include <QString>

class QTextDocument;

namespace downhill {

/// What somebody answered, on one line; empty: nothing yet.
QString answerWords(const Scene& scene);

/// Plain text, whatever it looks like. An answer stands in it; room for one does not.
void writeSceneText(QTextDocument& document, const Scene& scene, const QString& settings, const Theme& theme);

} // namespace downhill
