// A PDF in memory.
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <functional>

class QPdfWriter;

namespace downhill {

/// What `paint` paints, whose first page has begun, on paper as in `layout`. Empty where it returns false.
/// Needs a QGuiApplication, but no display.
QByteArray pdfBytes(const QString& title, const QPageLayout& layout,
                    const std::function<bool(QPdfWriter& writer)>& paint);

} // namespace downhill
