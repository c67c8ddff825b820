// A run of before, drawn beside the current one.
#pragma once

#include "core/descent/run_curve.h"
#include "core/formula/formula.h"

#include <QColor>
#include <QList>
#include <QPen>
#include <QString>

#include <memory>
#include <vector>

namespace downhill {

struct Theme;

/// How many runs can be told apart by colour and dash, and so how many can be pinned.
inline constexpr int mostPins = 8;

struct PinnedLine {
    RunCurve curve;
    std::shared_ptr<const Formula> cost;
    QString label;
    int look = 0;       ///< 0 … mostPins − 1: which colour and dash
    bool faint = false; ///< of another cost than the current run: its numbers are no match for that
};
using PinnedLines = std::vector<PinnedLine>;

/// What a chart draws a pinned line with.
struct PinnedLook {
    QString label;
    int look;
    bool faint;
};
template <typename Line>
std::vector<PinnedLook> looksOf(const std::vector<Line>& lines) {
    std::vector<PinnedLook> looks;
    for (const Line& line : lines)
        looks.push_back({line.label, line.look, line.faint});
    return looks;
}

/// Its own colour, at least 3:1 on a card, and its own dash, so that no run is told by colour alone. A faint
/// one is thin and half gone.
QPen pinnedPen(int look, const Theme& theme, bool faint = false);

} // namespace downhill
