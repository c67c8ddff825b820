#include "tests/fuzz/targets.h"

#include "tests/fuzz/core_readers.h"
#include "tests/fuzz/json_readers.h"

namespace downhill::fuzz {

std::span<const Target> targets() {
    static constexpr Target all[] = {
        {"formula", feedFormula, formulaSeeds}, {"settings", feedSettings, settingsSeeds},
        {"lesson", feedLesson, lessonSeeds},    {"session", feedSession, sessionSeeds},
        {"deck", feedDeck, deckSeeds},          {"idx", feedIdx, idxSeeds},
        {"knobs", feedKnobs, knobSeeds},        {"csv", feedCsv, csvSeeds},
    };
    return all;
}

} // namespace downhill::fuzz
