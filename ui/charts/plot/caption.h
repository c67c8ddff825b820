// The line below a picture that says what was run, or the lines that it takes.
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace downhill {

/// What stands between the parts of a caption.
inline QString captionGap() { return QStringLiteral("  ·  "); }

/// A caption's parts on as few lines as hold them. None is broken; one that is wider than a line is cut at
/// its end.
QStringList captionLinesOf(const QString& caption, const QFontMetricsF& metrics, double width);

} // namespace downhill
