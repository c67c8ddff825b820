// The handout of a lesson: a page a scene.
#pragma once

#include "ui/handout/scene_computing.h"
#include "ui/learn/section/paper.h"
#include "ui/session/scene.h"

#include <functional>
#include <vector>

namespace downhill {

/// On each page the scene's title, its picture, its settings in words, its note, and what it asks, with the
/// answer or with lines to write it on. `compute` is asked when a page is painted, so that only one is kept
/// at a time; what it throws comes out of the painting.
PaperPages handoutPages(const QString& lesson, std::vector<Scene> scenes,
                        std::function<ComputedScene(std::size_t scene)> compute);

} // namespace downhill
