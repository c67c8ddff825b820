// The list of pinned runs, to rename, hide, remove and take up again.
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace downhill {

class PinList;

/// Every run's colour and dash stand before its name. Delete removes the run, Enter or a double click on a
/// cell other than the name makes it the current one, F2 or a double click on the name renames it.
class PinTable : public QTableView {
    Q_OBJECT
public:
    explicit PinTable(PinList* pins, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

signals:
    void takenUp(int row); ///< this run's settings shall be the current ones

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void removeCurrent();
    void takeUpCurrent();

    PinList* pins_;
};

} // namespace downhill
