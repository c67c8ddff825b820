// Looks of pictures for the places where they usually go.
#pragma once

#include "ui/export/picture.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <span>

namespace downhill {

/// A row a preset; the dialog and the command line read them.
struct PicturePreset {
    const char* name;  ///< on the command line: `half-slide`
    const char* title; ///< for people, to be translated by ExportText: `Half a slide`
    QSizeF inches;
    double dpi;
    double textSize; ///< see PictureOptions
    bool growsTall;  ///< see PictureOptions

    /// The same look at so many pixels an inch.
    PictureOptions applied(PictureOptions options, double dotsPerInch) const;

    static std::span<const PicturePreset> all();
    static const PicturePreset* of(const QString& name); ///< null where there is none
    static QStringList names();
};

} // namespace downhill
