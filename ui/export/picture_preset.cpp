#include "ui/export/picture_preset.h"

#include <QCoreApplication>

#include <algorithm>

namespace downhill {

namespace {

constexpr double millimetre = 1 / 25.4;

// A slide of 16:9 measures 13⅓ × 7½ inches, which are 540 points high, of which the letters get 1/40: 13.5. A
// column of a paper is 84 mm wide, and as high as the charts need. A poster's letters are read from two
// metres.
constexpr PicturePreset presets[] = {
    {.name = "slide",
     .title = QT_TRANSLATE_NOOP("Export", "Slide, 16:9"),
     .inches = {40.0 / 3, 7.5},
     .dpi = 144,
     .textSize = 13.5,
     .growsTall = false},
    {.name = "half-slide",
     .title = QT_TRANSLATE_NOOP("Export", "Half a slide"),
     .inches = {20.0 / 3, 7.5},
     .dpi = 144,
     .textSize = 13.5,
     .growsTall = false},
    {.name = "column",
     .title = QT_TRANSLATE_NOOP("Export", "Column of a paper, 84 mm"),
     .inches = {84 * millimetre, 56 * millimetre},
     .dpi = 300,
     .textSize = 7,
     .growsTall = true},
    {.name = "poster",
     .title = QT_TRANSLATE_NOOP("Export", "Poster, 400 × 270 mm"),
     .inches = {400 * millimetre, 270 * millimetre},
     .dpi = 200,
     .textSize = 24,
     .growsTall = false},
};

} // namespace

PictureOptions PicturePreset::applied(PictureOptions options, double dotsPerInch) const {
    options.size = (inches * dotsPerInch).toSize();
    options.dpi = dotsPerInch;
    options.textSize = textSize;
    options.growsTall = growsTall;
    return options;
}

std::span<const PicturePreset> PicturePreset::all() { return presets; }

const PicturePreset* PicturePreset::of(const QString& name) {
    const auto* const preset =
        std::ranges::find_if(presets, [&](const PicturePreset& p) { return name == QLatin1String(p.name); });
    return preset == std::end(presets) ? nullptr : preset;
}

QStringList PicturePreset::names() {
    QStringList names;
    for (const PicturePreset& preset : presets)
        names += QLatin1String(preset.name);
    return names;
}

} // namespace downhill
