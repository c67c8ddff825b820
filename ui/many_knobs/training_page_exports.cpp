#include "ui/many_knobs/training_page_exports.h"

#include "ui/export/training_picture.h"
#include "ui/export/training_table.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_list.h"

namespace downhill {

std::variant<Picture, QString> TrainingPageExports::picture(ExportKind, bool logarithmic) const {
    if (!parts_.live->training())
        return tr("There is no training to draw yet");
    return pictureOf(TrainingPicture{.training = parts_.live->training(),
                                     .diagnosis = parts_.live->diagnosis(),
                                     .pinned = parts_.pins->trainingLines(),
                                     .effort = parts_.curves->effort()},
                     logarithmic);
}

std::optional<WritableTable> TrainingPageExports::table(const TableFormat& format) const {
    const std::shared_ptr<const TrainingRun>& training = parts_.live->training();
    if (!training)
        return std::nullopt;
    return WritableTable{training->rows.size(),
                         [training, &format](QIODevice& device, const RowsWritten& goOn) {
                             return writeTrainingTable(*training, format, device, goOn);
                         }};
}

} // namespace downhill
