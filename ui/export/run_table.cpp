#include "ui/export/run_table.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/whole_run.h"
#include "core/formula/formula.h"
#include "core/text/number_text.h"
#include "ui/export/table_text.h"

#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace downhill {

namespace {

std::vector<std::string> columnsOf(std::size_t knobs, bool withRate, bool withWhole) {
    std::vector<std::string> columns{"step"};
    for (const char* column : {"w", "slope", "change"})
        for (std::size_t i = 0; i < knobs; ++i)
            columns.push_back(column + (knobs == 1 ? std::string() : std::to_string(i + 1)));
    columns.emplace_back("cost");
    if (withRate)
        columns.emplace_back("rate");
    if (withWhole)
        columns.emplace_back("whole_cost");
    return columns;
}

} // namespace

bool writeRunTable(const Run& run, const TableFormat& format, QIODevice& device, const RowsWritten& goOn) {
    const RateSchedule rates(run.settings());
    const bool withRate = !rates.isConstant();
    std::vector<std::optional<double>> whole;
    if (run.settings().hyper.batch != Hyperparameters::allSamples) // else the cost need not be read
        whole = wholeCostsOf(run, *costOf(run.settings()));
    TableText table(format, columnsOf(run.knobs(), withRate, !whole.empty()), device, goOn);
    for (std::size_t row = 0; row < run.rows(); ++row) {
        table.add(std::to_string(row));
        for (const auto& values : {run.w(row), run.slope(row), run.change(row)}) {
            for (const double value : values)
                table.add(exactText(value));
            if (values.empty())
                table.addEmpty(run.knobs());
        }
        table.add(exactText(run.cost(row)));
        if (withRate)
            table.add(row < run.stepsTaken() ? exactText(rates.at(row)) : std::string());
        if (!whole.empty())
            table.add(whole[row] ? exactText(*whole[row]) : std::string());
        if (!table.endRow(row + 1))
            return false;
    }
    return table.finish();
}

QString exactCell(const QVariant& value) {
    if (!value.isValid())
        return {};
    return value.typeId() == QMetaType::Double ? QString::fromStdString(exactText(value.toDouble()))
                                               : value.toString();
}

} // namespace downhill
