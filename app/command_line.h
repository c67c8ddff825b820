// What was asked for on the command line.
#pragma once

#include "app/export_options.h"
#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"
#include "ui/session/scene.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace downhill {

struct CommandLine {
    /// A run, whose cost is a formula, never a name, or a training of the digit network; without problems.
    std::variant<RunSettings, TrainingSettings> settings;
    bool presets = false;                   ///< an option or a lesson file chose something about it
    std::optional<LessonState> lesson = {}; ///< of a lesson of version 2; what options choose comes on top
    QString lessonFile;                     ///< empty where none was named
    bool choosesMore = false;               ///< beside the lesson options chose something

    std::vector<Export> exports; ///< each to a place of its own; none: the window is wanted
    PictureOptions look;
    bool lookChosen = false; ///< --theme was given

    QString language;                   ///< its code; empty: that of the person
    bool help = false, version = false; ///< nothing else counts then, but the language
};

/// Reads main()'s arguments, the program's name first, in UTF-8 whatever the locale. Throws a Failure for
/// whatever the contract does not allow.
CommandLine readCommandLine(std::span<const char* const> arguments);

} // namespace downhill
