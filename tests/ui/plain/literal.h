// What looks like markup, and whether anybody took it for that.
#pragma once

#include <QString>
#include <QTemporaryDir>

class QWidget;

namespace downhill::test {

/// A file that a text names as Qt's rich text does, which reads it then: `<img src=/tmp/d-7s2k9x/i>`.
class Bait {
public:
    Bait();
    ~Bait();
    Bait(const Bait&) = delete;
    Bait& operator=(const Bait&) = delete;

    QString text() const; ///< of 30 characters or less
    bool wasOpened();     ///< since the last time that this was asked

private:
    QTemporaryDir folder_;
    int watch_;
};

/// Labels, tooltips and items that would show markup, in all windows there are; one line each. Paints them
/// all.
QStringList markupShown();

} // namespace downhill::test
