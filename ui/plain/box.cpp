#include "ui/plain/box.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>

#include <algorithm>
#include <memory>

namespace downhill {

namespace {

constexpr int columns = 64, mostLines = 14;

/// Whether a label holds it: it breaks lines at spaces alone.
bool isShort(const QString& text) {
    qsizetype lines = 0;
    for (const QString& line : text.split(u'\n')) {
        lines += 1 + line.size() / columns;
        for (const QString& word : line.split(u' '))
            if (word.size() > columns)
                return false;
    }
    return lines <= mostLines;
}

QString beginning(const QString& text) {
    return text.size() <= PlainBox::most
               ? text
               : text.left(PlainBox::most) + u'…' +
                     QCoreApplication::translate("PlainBox", "\n(%1 more characters)")
                         .arg(text.size() - PlainBox::most);
}

} // namespace

PlainBox::PlainBox(Icon icon, const QString& title, const QString& text, StandardButtons buttons,
                   QWidget* window)
    : QMessageBox(icon, title, {}, buttons, window) {
    setTextFormat(Qt::PlainText); // before there is a text
    const QString shown = beginning(text);
    setText(shown);
    if (!isShort(shown))
        letScroll(shown);
}

void PlainBox::letScroll(const QString& text) {
    auto* label = findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
    if (!label)
        return;
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(QStringLiteral("boxText"));
    field->setAccessibleName(windowTitle());
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    field->setPlainText(text);
    field->ensurePolished();
    const QFontMetrics metrics = field->fontMetrics();
    constexpr int edges = 40; // frame, padding and the scroll bar
    const int width = columns * metrics.averageCharWidth(), highest = mostLines * metrics.lineSpacing();
    constexpr qsizetype enough = 2 * columns * mostLines;
    const QRect needed = metrics.boundingRect({0, 0, width, highest}, Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                              text.left(enough));
    field->setFixedSize(width + edges, std::min(needed.height() + metrics.lineSpacing(), highest) + edges);
    const std::unique_ptr<QLayoutItem> item(layout()->replaceWidget(label, field)); // is ours now
    label->hide();
}

void warnPlainly(QWidget* window, const QString& title, const QString& text) {
    PlainBox(QMessageBox::Warning, title, text, QMessageBox::Ok, window).exec();
}

} // namespace downhill
