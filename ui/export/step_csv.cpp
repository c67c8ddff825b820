#include "ui/export/step_csv.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <QVariant>

#include <string>

namespace downhill {

namespace {

std::string header(std::size_t knobs, bool withRate) {
    std::string text = "step";
    for (const char* column : {"w", "slope", "change"})
        for (std::size_t i = 0; i < knobs; ++i)
            text += std::string(",") + column + (knobs == 1 ? "" : std::to_string(i + 1));
    return text + (withRate ? ",cost,rate\n" : ",cost\n");
}

} // namespace

bool writeStepCsv(const Run& run, QIODevice& device, const RowsWritten& goOn) {
    const RateSchedule rates(run.settings());
    const bool withRate = !rates.isConstant();
    TextPieces pieces(device, goOn);
    std::string& text = pieces.text();
    text = header(run.knobs(), withRate);
    for (std::size_t row = 0; row < run.rows(); ++row) {
        text += std::to_string(row);
        for (const auto& values : {run.w(row), run.slope(row), run.change(row)}) {
            for (const double value : values)
                text += ',' + exactText(value);
            if (values.empty())
                text.append(run.knobs(), ',');
        }
        text += ',' + exactText(run.cost(row));
        if (withRate)
            text += row < run.stepsTaken() ? ',' + exactText(rates.at(row)) : ",";
        text += '\n';
        if (!pieces.passOn(row + 1))
            return false;
    }
    return pieces.finish();
}

QString exactCell(const QVariant& value) {
    if (!value.isValid())
        return {};
    return value.typeId() == QMetaType::Double ? QString::fromStdString(exactText(value.toDouble()))
                                               : value.toString();
}

} // namespace downhill
