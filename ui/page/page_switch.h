// The switch between the pages, at the left of the toolbar.
#pragma once

#include <QFrame>

class QButtonGroup;

namespace downhill {

/// Buttons in a row of which one is down.
class PageSwitch : public QFrame {
    Q_OBJECT
public:
    explicit PageSwitch(const QStringList& titles, QWidget* parent = nullptr);

    void setCurrent(int page);

signals:
    void chosen(int page); ///< by a person

private:
    QButtonGroup* buttons_;
};

} // namespace downhill
