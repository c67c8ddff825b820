#include "core/fit/step_rows.h"

#include "core/descent/row_batch_cost.h"
#include "core/formula/formula.h"
#include "core/maths/batches.h"

namespace downhill {

std::vector<std::uint32_t> rowsOfStep(const Formula& formula, const RunSettings& settings, std::size_t step) {
    if (!readsBatches(formula, settings))
        return {};
    const std::size_t rows = formula.data().rows(), size = settings.hyper.batch;
    const std::size_t perEpoch = rows / size; // what is left of an epoch is too few for a batch
    Batches batches(settings.seed, rows);
    batches.goTo(step / perEpoch * rows + step % perEpoch * size);
    const auto batch = batches.next(size);
    return {batch.begin(), batch.end()};
}

} // namespace downhill
