#include "ui/export/step_csv.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <QIODevice>
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

bool writeStepCsv(const Run& run, QIODevice& device) {
    // In pieces, so that ten million rows need no second copy of the table in memory.
    constexpr std::size_t piece = 1 << 16;
    const RateSchedule rates(run.settings());
    const bool withRate = !rates.isConstant();
    std::string text = header(run.knobs(), withRate);
    const auto flush = [&] {
        const bool written =
            device.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
        text.clear();
        return written;
    };
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
        if (text.size() > piece && !flush())
            return false;
    }
    return flush();
}

QString exactCell(const QVariant& value) {
    if (!value.isValid())
        return {};
    return value.typeId() == QMetaType::Double ? QString::fromStdString(exactText(value.toDouble()))
                                               : value.toString();
}

} // namespace downhill
