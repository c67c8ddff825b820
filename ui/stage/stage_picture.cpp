#include "ui/stage/stage_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace downhill {

namespace {
constexpr StagePictureRow rowsOfPictures[] = {
    {StagePicture::cost, "cost", QT_TRANSLATE_NOOP("StagePicture", "Cost")},
    {StagePicture::loss, "loss", QT_TRANSLATE_NOOP("StagePicture", "Loss curve")},
    {StagePicture::arithmetic, "arithmetic", QT_TRANSLATE_NOOP("StagePicture", "The step in numbers")},
    {StagePicture::gradient, "gradient", QT_TRANSLATE_NOOP("StagePicture", "Gradient")},
    {StagePicture::digits, "digits", QT_TRANSLATE_NOOP("StagePicture", "Digits")},
    {StagePicture::rates, "rates", QT_TRANSLATE_NOOP("StagePicture", "Rate curve")},
    {StagePicture::neurons, "neurons", QT_TRANSLATE_NOOP("StagePicture", "First layer")},
};
} // namespace

std::span<const StagePictureRow> stagePictures() { return rowsOfPictures; }

QString titleOf(StagePicture picture) {
    const auto* row = std::ranges::find(rowsOfPictures, picture, &StagePictureRow::picture);
    return QCoreApplication::translate("StagePicture", row->title);
}

const char* nameOf(StagePicture picture) {
    return std::ranges::find(rowsOfPictures, picture, &StagePictureRow::picture)->name;
}

int numberOf(StagePicture picture) {
    const auto* row = std::ranges::find(rowsOfPictures, picture, &StagePictureRow::picture);
    return 1 + static_cast<int>(row - std::begin(rowsOfPictures));
}

std::optional<StagePicture> stagePictureOf(int number) {
    if (number < 1 || number > static_cast<int>(std::size(rowsOfPictures)))
        return std::nullopt;
    return rowsOfPictures[number - 1].picture;
}

} // namespace downhill
