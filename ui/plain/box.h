// Message boxes that show their text as it is.
#pragma once

#include <QMessageBox>

namespace downhill {

/// A text that has no room as a few lines stands in a field that scrolls: the box is never larger than the
/// screen.
class PlainBox : public QMessageBox {
public:
    PlainBox(Icon icon, const QString& title, const QString& text, StandardButtons buttons, QWidget* window);

    /// The most of a text that is shown, in characters.
    static constexpr qsizetype most = 20'000;

private:
    void letScroll(const QString& text);
};

/// Says what went wrong.
void warnPlainly(QWidget* window, const QString& title, const QString& text);

} // namespace downhill
