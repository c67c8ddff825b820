// The scripts that come with the program: the tour, and the four mistakes.
#pragma once

#include "ui/session/scene.h"

#include <QString>

#include <vector>

namespace downhill {

/// Those of resources/scenes/NAME.downhill, a lesson file as any other, read once; in the language spoken
/// where resources/translations has it, alike but for titles and notes. Of a file that is not in order, which
/// a test sees to, nothing is there but a warning.
///
/// Beside each scene such a file has `numbers`, which the reader passes over: what is written in digits in
/// its note, as ui/learn/content/learn_content.h has it, so that a test can compute it again. There `run` is
/// the name of a pinned run.
const std::vector<Scene>& builtInScenes(const QString& name);

} // namespace downhill
