// The list of pinned runs, to rename, hide, remove and take up again.
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace downhill {

class PinList;

/// Every run's colour and dash stand before its name. Delete removes the run, Enter or a double click beside
/// its name makes it the current one, F2 or a double click on the name renames it.
///
/// Where the columns have no room side by side, all but the name stand in a second line below it.
class PinTable : public QTableView {
    Q_OBJECT
public:
    explicit PinTable(PinList* pins, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    bool isNarrow() const { return narrow_; }

signals:
    void takenUp(int row); ///< this run's settings shall be the current ones

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void removeCurrent();
    void takeUpCurrent();

    PinList* pins_;
    Theme theme_ = Theme::light();
    bool narrow_ = false;
};

} // namespace downhill
