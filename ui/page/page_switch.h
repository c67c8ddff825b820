// The switch between the pages, at the left of the toolbar.
#pragma once

#include <QFrame>

#include <vector>

class QButtonGroup;

namespace downhill {

/// Buttons in a row of which one is down.
class PageSwitch : public QFrame {
    Q_OBJECT
public:
    struct Title {
        QString whole, shorter;
    };
    explicit PageSwitch(std::vector<Title> titles, QWidget* parent = nullptr);

    void setShort(bool shorter); ///< the shorter titles; the whole ones are in the tooltips
    void setCurrent(int page);

signals:
    void chosen(int page); ///< by a person

private:
    std::vector<Title> titles_;
    QButtonGroup* buttons_;
};

} // namespace downhill
