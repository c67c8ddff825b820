// What is asked at a scene, and what is answered, in words.
#pragma once

#include "ui/session/scene.h"

#include <QString>

namespace downhill {

/// Its own words, or where there are none those that its kind asks with; empty where nothing is asked.
QString questionOf(const Scene& scene);

/// What an answer becomes of what was typed or pasted: one line of at most SceneQuestion::longestAnswer
/// characters.
QString answerFrom(QString text);

} // namespace downhill
