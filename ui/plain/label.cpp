#include "ui/plain/label.h"

#include <QCoreApplication>
#include <QEvent>

namespace downhill {

namespace {

/// A label is polished before it is shown, and a tooltip before it has its text.
class OthersPlain : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Polish)
            if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText); // before there is a text
    setText(text);
}

PlainLabel* labelFor(QWidget* field, const QString& text) {
    auto* label = new PlainLabel(text);
    label->setBuddy(field);
    return label;
}

void keepOthersPlain(QObject* owner) {
    QCoreApplication::instance()->installEventFilter(new OthersPlain(owner));
}

} // namespace downhill
