// What can be taken out of a page.
#pragma once

#include "ui/export/export_row.h"
#include "ui/export/picture.h"

#include <QList>

#include <functional>
#include <variant>

class QIODevice;

namespace downhill {

class ExportSource {
public:
    virtual ~ExportSource() = default;

    /// The pictures that there are, be it now or later.
    virtual QList<ExportKind> pictureKinds() const { return {}; }
    /// One of these as it is now, or why there is none yet.
    virtual std::variant<Picture, QString> picture(ExportKind kind, bool logarithmic) const = 0;

    virtual bool hasTable() const { return false; } ///< be it now or later
    /// Writes the steps as CSV, and answers whether the device took all of it. Null where there are none yet.
    virtual std::function<bool(QIODevice&)> tableWriter() const { return nullptr; }
};

} // namespace downhill
