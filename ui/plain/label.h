// Labels that show their text as it is.
#pragma once

#include <QLabel>

namespace downhill {

/// Qt's own takes what looks like markup for it, and with an <img> in it reads files. An & stands for a key
/// only where there is a buddy.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(QWidget* parent = nullptr) : PlainLabel(QString(), parent) {}
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// One that stands before a field, to which the key after its & leads.
PlainLabel* labelFor(QWidget* field, const QString& text);

/// Also the labels that Qt makes itself, in its own dialogs and for tooltips, show their text as it is, as
/// long as `owner` lives.
void keepOthersPlain(QObject* owner);

} // namespace downhill
