// A scene: what the window shows at one moment of a lesson, and what is said and asked there.
#pragma once

#include "ui/page/page_part.h"
#include "ui/session/session_state.h"
#include "ui/stage/stage_picture.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace downhill {

/// What a scene asks of whoever goes through a lesson.
struct SceneQuestion {
    enum class Kind {
        none,
        predict, ///< the run is hidden step by step (predict first); the answer is in the scene's session
        line     ///< a line of text
    };
    static constexpr int longestWords = 240, longestAnswer = 500; ///< in characters

    Kind kind = Kind::none;
    QString words = {};  ///< plain text; may be empty
    QString answer = {}; ///< of a line, on one line; empty: not answered yet

    bool operator==(const SceneQuestion&) const = default;
};

struct Scene {
    static constexpr int longestTitle = 120, longestNote = 2000; ///< in characters

    QString title;     ///< on one line, not empty
    QString note = {}; ///< plain text with line breaks; may be empty
    /// The page that is looked at, and its state; other pages stay as they are.
    SessionState session = {};
    std::uint64_t playTo = 0; ///< the row that its run plays to, once it is shown; 0: it does not
    std::vector<StagePicture> pictures = {}; ///< on the stage; none: those that the page begins with
    std::optional<PagePart> at = {};         ///< what is spoken of
    PartsAccess access = {};
    SceneQuestion question = {};

    bool operator==(const Scene&) const = default;
};

/// What a lesson file holds: all that is set up in the window, and the scenes.
struct LessonState {
    static constexpr std::size_t mostScenes = 200;

    SessionState session;
    std::vector<Scene> scenes = {};

    bool operator==(const LessonState&) const = default;
};

} // namespace downhill
