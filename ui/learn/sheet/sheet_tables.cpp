#include "ui/learn/sheet/sheet_tables.h"

#include "core/descent/descend.h"
#include "core/diagnosis/fact_values.h"
#include "core/formula/formula.h"
#include "core/text/number_text.h"
#include "ui/steps/step_table_model.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/verdict/verdict_look.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace downhill {

namespace {

std::shared_ptr<const Run> runOf(const RunSettings& settings) {
    return std::make_shared<const Run>(descend(*costOf(settings), settings));
}

/// `× 0.8` where every step multiplies w by the same; else nothing.
QString factorText(const Run& run) {
    const std::span<const double> w = run.allW();
    if (w.size() < 2 || w[0] == 0)
        return {};
    const double factor = w[1] / w[0];
    constexpr double rounding = 1e-9;
    for (std::size_t row = 1; row + 1 < w.size(); ++row)
        if (std::abs(w[row + 1] - factor * w[row]) > rounding * std::abs(w[row]))
            return {};
    return QStringLiteral("× ") + qs(displayText(factor));
}

SheetCell verdictCell(const Run& run) {
    const Verdict verdict = diagnose(run).verdict;
    const VerdictLook look = lookOf(verdict, Theme::light());
    return {.text = QString::fromUtf16(look.sign) + u' ' + wordOf(verdict), .verdict = verdict};
}

} // namespace

SheetTable stepsTable(const LearnEntry& entry) {
    constexpr int most = 8; // rows: from there on the steps are small
    const auto& settings = std::get<RunSettings>(*entry.show);
    StepTableModel steps;
    steps.setRun(runOf(settings));
    SheetTable table;
    for (int column = 0; column < steps.columnCount(); ++column)
        table.columns.push_back(
            {.title = steps.headerData(column, Qt::Horizontal).toString(), .ofNumbers = column > 0});
    for (int row = 0; row < std::min(most, steps.rowCount()); ++row) {
        std::vector<SheetCell> cells;
        for (int column = 0; column < steps.columnCount(); ++column)
            cells.push_back({steps.index(row, column).data().toString()});
        table.rows.push_back({std::move(cells), settings});
    }
    return table;
}

SheetTable ratesTable(const LearnEntry& entry) {
    SheetTable table{.columns = {{CheatSheetText::tr("Rate")},
                                 {CheatSheetText::tr("Each step")},
                                 {QStringLiteral("w")},
                                 {CheatSheetText::tr("Final cost")},
                                 {CheatSheetText::tr("Verdict")},
                                 {CheatSheetText::tr("Cure")}},
                     .rows = {}};
    for (const LearnPart& part : entry.parts) {
        const std::shared_ptr<const Run> run = runOf(*part.show);
        const std::size_t last = std::min<std::size_t>(part.to, run->stepsTaken());
        table.rows.push_back({{{qs(displayText(part.show->hyper.rate))},
                               {factorText(*run)},
                               {wordsOf(knobSeries(*run, 0, last))},
                               {qs(displayText(run->cost(run->stepsTaken())))},
                               verdictCell(*run),
                               {part.words}},
                              *part.show});
    }
    return table;
}

} // namespace downhill
