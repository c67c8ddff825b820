// A picture to be taken out of the window: which, as what, and how it looks.
#pragma once

#include "ui/export/export_row.h"
#include "ui/export/picture.h"
#include "ui/export/picture_format.h"
#include "ui/export/picture_preset.h"

#include <QString>

#include <optional>

namespace downhill {

/// Enough to do the same again.
struct ExportOrder {
    ExportKind kind = ExportKind::lossCurve;
    const PictureFormat* format = &PictureFormat::all().front();
    const PicturePreset* preset = nullptr; ///< null: a size of its own
    PictureOptions options = {};           ///< `logarithmic` is the page's, and not kept
    QString path = {};                     ///< empty: the clipboard

    /// For the settings, and back; none where it is not such a text, or has a size that there is not.
    QString text() const;
    static std::optional<ExportOrder> ofText(const QString& text);
};

/// That path, or with a number behind the name the first that is not there yet: `curve-2.png`, `curve-3.png`.
QString freePath(const QString& path);

} // namespace downhill
