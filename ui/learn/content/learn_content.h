// What the Learn page says, kept in content files: questions with answers, the runs that show them, and the
// numbers in their words; and phrases, with numbers put in as they are said.
//
// A content file is JSON in UTF-8:
//
//     { "downhill_learn": 1,
//       "title": "Flashcards",
//       "runs": { "converging": { "cost": "w^2", "start": [5], "rate": 0.1, "steps": 20 } },
//       "entries": [
//         { "id": "rate", "question": "What is …?", "answer": "It turns 5 into 4.",
//           "show": "converging",
//           "numbers": [ { "text": "5", "is": "start" }, { "text": "4", "is": "w", "step": 1 } ] } ] }
//
// A file has `entries`, `phrases` (below), or both. `runs`, `show` and `numbers` may be missing. A run is an
// object as ui/lesson/settings_json.h or, with `digits`, ui/lesson/training_json.h have it; `show` names the
// one that "show me" puts on the charts.
//
// An entry may have `parts`, the rows of a sheet:
//
//     "parts": [ { "words": "The first step leads to 4.", "show": "converging", "to": 4, "numbers": [] } ]
//
// with `words` alone needed. `show` of a part is a run with one or two knobs, which is told of as far as row
// `to`. An entry with `table` has a table that the program works out: of the `steps` of its run, or of the
// runs of its parts with their `rates`. `script` names the built-in scenes that show an entry on the charts
// (ui/scenes/built_in_scenes.h).
//
// `numbers` lists what is written in digits in the question and the answer, or in the words of a part, so
// that a test can compute it again: `text` as it stands there; `run`, if it is another one than that of
// `show`; and what it `is`:
//
//     start, w, slope, move   of the `knob` (from 1 on; 1 if not said), the last three at the row `step`
//                             (0 if not said): a move is what the step from there changes, without its sign
//     cost                    at the row `step`
//     rate, steps             as the run was set
//     network_knobs           13,002; it needs no run
//
// `phrases` are what an exercise says, each under the id that core/learn knows it by (see
// core/learn/phrase.h), with names in braces where values come in:
//
//     "phrases": { "slip.forgot_rate": "The learning rate makes the step {rate} times as long: {rule}." }
//
// The built-in files are under resources/learn, and the same in other languages under
// resources/translations/CODE/learn: alike but for the words, and the digits in them as that language writes
// numbers. A teacher's own file, in whatever language, is shown as it is.
#pragma once

#include "ui/lesson/lesson_file.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace downhill {

struct LearnNumber {
    enum class Is { start, w, slope, move, cost, rate, steps, knobCount };

    QString text; ///< as it stands in the question or the answer: `1.049`
    Is is = Is::start;
    RunSettings run;        ///< without problems; says nothing for knobCount, of the network
    std::uint64_t step = 0; ///< at most the steps of the run
    std::size_t knob = 0;   ///< from 0 on, below the knobs of the run
};

struct LearnPart {
    QString words; ///< as a question
    std::optional<RunSettings> show;
    std::uint64_t to = 0; ///< a row of that run
    std::vector<LearnNumber> numbers;
};

struct LearnEntry {
    enum class Table { none, steps, rates };

    QString id;  ///< no other entry of the file has it
    QString key; ///< the same at every start and in every language: of the file's title and the id
    QString question, answer; ///< plain text, not empty, with line breaks but no other control characters
    std::optional<Lesson> show;
    std::vector<LearnNumber> numbers;
    std::vector<LearnPart> parts;
    QString script;            ///< may be empty
    Table table = Table::none; ///< steps: `show` is a run with one knob; rates: so is that of every part
};

struct LearnContent {
    static constexpr int longestTitle = 60, longestId = 60; ///< in characters
    static constexpr int longestQuestion = 240, longestAnswer = 800;
    static constexpr int mostLines = 12;      ///< of a question or an answer
    static constexpr int longestPhrase = 400; ///< in one line
    static constexpr std::size_t mostEntries = 500, mostParts = 12, mostPhrases = 500;

    QString title;
    std::vector<LearnEntry> entries;    ///< at least one, where there are no phrases
    std::map<QString, QString> phrases; ///< by their ids; every brace is one around a name
};

/// A mistake's question as it is shown: what is not so is never said without quotation marks.
QString quotedMistake(const LearnEntry& mistake);

/// Reads a content file's bytes. What is wrong comes as one line with the name of the file, the entry and
/// what is allowed: `cards.json: entry 3 "rate": "answer" is missing`.
std::variant<LearnContent, QString> readLearnContent(const QByteArray& bytes, const QString& fileName);

/// The same from the disk, of at most 1 MiB.
std::variant<LearnContent, QString> readLearnFile(const QString& path);

/// That of resources/learn/NAME.json, in the language spoken; read once. Of such a file that is not in order,
/// which a test sees to, nothing is there but a warning.
const LearnContent& builtInLearnContent(const char* name);

} // namespace downhill
