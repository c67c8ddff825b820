#include "ui/files/pdf.h"

#include "ui/files/pdf_text.h"

#include <QBuffer>
#include <QPdfWriter>

namespace downhill {

QByteArray pdfBytes(const QString& title, const QPageLayout& layout,
                    const std::function<bool(QPdfWriter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Downhill"));
    writer.setPageLayout(layout);
    return paint(writer) ? withPlainQuotes(buffer.data()) : QByteArray();
}

} // namespace downhill
