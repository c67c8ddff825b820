// The pictures that can stand on the stage, and the keys that they come by.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace downhill {

enum class StagePicture { cost, loss, arithmetic, gradient, digits, rates, neurons };

struct StagePictureRow {
    StagePicture picture;
    const char* name;  ///< in lesson files
    const char* title; ///< in English, see titleOf()
};

/// All of them; the key of the first one is 1. No more than nine.
std::span<const StagePictureRow> stagePictures();
/// Its title in the language of the window.
QString titleOf(StagePicture picture);
/// `cost`, as lesson files have it.
const char* nameOf(StagePicture picture);
/// 1…9
int numberOf(StagePicture picture);
std::optional<StagePicture> stagePictureOf(int number);

} // namespace downhill
