#include "ui/plain/html.h"

#include <QTextDocument>

namespace downhill {

HtmlLabel::HtmlLabel(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::RichText); }

HtmlView::HtmlView(QWidget* parent) : QTextBrowser(parent) { setOpenLinks(false); }

// Where there is nothing the document reads the file itself.
QVariant HtmlView::loadResource(int type, const QUrl&) {
    return type == QTextDocument::ImageResource ? QVariant(QPixmap(1, 1)) : QVariant(QByteArray());
}

void fillDocument(QTextDocument& document, const Html& html) { document.setHtml(html.source()); }

} // namespace downhill
