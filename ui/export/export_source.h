// What can be taken out of a page.
#pragma once

#include "ui/export/export_row.h"
#include "ui/export/picture.h"
#include "ui/export/table_format.h"
#include "ui/files/text_pieces.h"

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace downhill {

class Run;
struct AnimationTiming;

/// Rows to be written: it keeps what it is of, and may be used on any thread.
struct WritableTable {
    std::size_t rows = 0;
    /// In the format that was asked for. False where the device takes no more, or `goOn` wants no more.
    std::function<bool(QIODevice&, const RowsWritten& goOn)> write;
    std::shared_ptr<const Run> run = nullptr; ///< whose rows they are; null: of something else
};

class ExportSource {
public:
    virtual ~ExportSource() = default;

    /// The pictures that there are, be it now or later.
    virtual QList<ExportKind> pictureKinds() const { return {}; }
    /// One of these as it is now, or why there is none yet.
    virtual std::variant<Picture, QString> picture(ExportKind kind, bool logarithmic) const = 0;

    virtual bool hasAnimation() const { return false; } ///< be it now or later
    /// A picture in motion, as a GIF; `tell` hears of each frame, and says whether to go on. Empty where it
    /// did not, where memory ran out, and where there is none yet.
    virtual QByteArray animation(ExportKind /*kind*/, const PictureOptions& /*options*/,
                                 const AnimationTiming& /*timing*/,
                                 const std::function<bool(int frame, int frames)>& /*tell*/) const {
        return {};
    }

    virtual bool hasTable() const { return false; } ///< be it now or later
    /// The steps as they are now; none where there are none yet.
    virtual std::optional<WritableTable> table(const TableFormat& /*format*/) const { return std::nullopt; }
};

} // namespace downhill
