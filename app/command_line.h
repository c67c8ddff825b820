// What was asked for on the command line.
#pragma once

#include "core/descent/run_settings.h"
#include "ui/export/picture.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace downhill {

struct CommandLine {
    RunSettings settings; ///< without problems, where `error` is empty; its cost is a formula, never a name
    KnobRange range;      ///< what a picture of that cost shows
    bool presets = false; ///< an option or a lesson file chose something about the run

    std::optional<QString> table, report; ///< file names; `-` is standard output
    struct Picture {
        QString option, file;
        PictureKind kind;
    };
    std::vector<Picture> pictures;
    std::optional<QString> animation;
    PictureOptions look;
    bool lookChosen = false; ///< --theme was given

    bool help = false, version = false;
    QString helpText;

    QString error;      ///< one line, empty when all is well
    int exitStatus = 0; ///< with an error: 1 for a file that can't be read, 2 for wrong usage or input

    bool exportsAnything() const { return table || report || animation || !pictures.empty(); }
};

/// `arguments` as main() got them, the program's name first.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace downhill
