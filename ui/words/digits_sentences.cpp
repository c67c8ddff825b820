// What is wrong with a file of digits or of knobs. A knob file's sentences go on behind its name.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences digitsSentences() {
    static constexpr Sentence all[] = {
        {"digit_file.not_found", QT_TRANSLATE_NOOP("Digits", "'{file}' was not found.")},
        {"digit_file.cannot_be_read", QT_TRANSLATE_NOOP("Digits", "'{file}' could not be read: {why}.")},
        {"digit_file.not_a_file", QT_TRANSLATE_NOOP("Digits", "'{file}' is not a file.")},
        {"digit_file.no_memory",
         QT_TRANSLATE_NOOP("Digits", "'{file}' is too large for the memory that is left.")},
        {"digit_file.does_not_unpack",
         QT_TRANSLATE_NOOP("Digits", "'{file}' is damaged or cut short: it does not unpack.")},
        {"digit_file.holds_labels",
         QT_TRANSLATE_NOOP("Digits", "'{file}' holds labels, where a file of images is wanted.")},
        {"digit_file.holds_images",
         QT_TRANSLATE_NOOP("Digits", "'{file}' holds images, where a file of labels is wanted.")},
        {"digit_file.not_images",
         QT_TRANSLATE_NOOP(
             "Digits",
             "'{file}' is not an IDX file of images: it begins with {bytes}, where 00 00 08 03 is wanted.")},
        {"digit_file.not_labels",
         QT_TRANSLATE_NOOP(
             "Digits",
             "'{file}' is not an IDX file of labels: it begins with {bytes}, where 00 00 08 01 is wanted.")},
        {"digit_file.short_header",
         QT_TRANSLATE_NOOP("Digits", "'{file}' has {size}, too few for an IDX header, which has {needed}.")},
        {"digit_file.wrong_shape",
         QT_TRANSLATE_NOOP("Digits", "'{file}' holds images of {rows}×{columns} pixels, allowed are 28×28.")},
        {"digit_file.empty",
         QT_TRANSLATE_NOOP("Digits", "'{file}' is empty: its header promises {promise}.")},
        {"digit_file.too_many",
         QT_TRANSLATE_NOOP("Digits", "'{file}' promises {promise}, allowed are at most {most}.")},
        {"digit_file.wrong_size",
         QT_TRANSLATE_NOOP("Digits",
                           "'{file}' promises {promise}, which takes {needed}, but it has {size}.")},
        {"digit_file.wrong_size.packed",
         QT_TRANSLATE_NOOP(
             "Digits",
             "'{file}' promises {promise}, which takes {needed}, but it does not unpack to that many.")},
        {"digit_file.holds_more",
         QT_TRANSLATE_NOOP("Digits", "'{file}' promises {promise}, but holds more.")},
        {"digit_file.holds_less",
         QT_TRANSLATE_NOOP("Digits", "'{file}' promises {promise}, but holds less.")},
        {"digit_file.wrong_label",
         QT_TRANSLATE_NOOP("Digits", "'{file}' has {label} as label number {number}, allowed are 0 to 9.")},
        {"digit_file.not_as_many",
         QT_TRANSLATE_NOOP("Digits", "'{file}' holds {images} images, but '{other_file}' {labels} labels: "
                                     "allowed are as many of either.")},
        {"digit_file.too_few",
         QT_TRANSLATE_NOOP(
             "Digits", "'{file}' holds {images} images, allowed are 6 or more: every sixth is held out.")},
        {"digit_file.images", QT_TRANSLATE_N_NOOP("Digits", "{count} images"), "count", "{count} image"},
        {"digit_file.labels", QT_TRANSLATE_N_NOOP("Digits", "{count} labels"), "count", "{count} label"},
        {"digit_file.bytes", QT_TRANSLATE_N_NOOP("Digits", "{count} bytes"), "count", "{count} byte"},
        {"knob_file.not_one",
         QT_TRANSLATE_NOOP("Digits", "is not a file of knobs: it does not begin with '{signature}'")},
        {"knob_file.wrong_size", QT_TRANSLATE_NOOP("Digits", "has {size} bytes, allowed are {allowed}")},
        {"knob_file.wrong_hidden",
         QT_TRANSLATE_NOOP("Digits", "has {number} as hidden activation, allowed are 0 to 2")},
        {"knob_file.wrong_output",
         QT_TRANSLATE_NOOP("Digits", "has {number} as output and cost, allowed are 0 and 1")},
        {"knob_file.wrong_count", QT_TRANSLATE_NOOP("Digits", "holds {knobs} knobs, allowed are {allowed}")},
        {"knob_file.damaged",
         QT_TRANSLATE_NOOP("Digits", "is damaged: its checksum is not that of its knobs")},
        {"knob_file.not_finite", QT_TRANSLATE_NOOP("Digits", "holds knobs that are not finite")},
    };
    return {"Digits", all};
}

} // namespace downhill
