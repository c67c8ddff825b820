// Scenes as JSON: the list `scenes` of a lesson file of version 2.
#pragma once

#include "ui/session/scene.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace downhill {

/// A list of objects, each with `title`, and where there is such a thing: `note`, `page` and `pages`
/// (session_json.h), `play_to`, `pictures` (a list of names of stage_picture.h), `at`, `locked` and `hidden`
/// (lists of names of page_part.h), and `ask`: `predict` or `line`, with `question` and `answer`.
QJsonArray toJson(const std::vector<Scene>& scenes);

/// An empty text, or what is wrong in one line that names the scene: `scene 3: "title" is missing`.
QString readScenes(const QJsonArray& list, std::vector<Scene>& scenes);

} // namespace downhill
