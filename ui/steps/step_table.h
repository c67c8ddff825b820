// The step table: follows the playhead, and moves it.
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace downhill {

class StepTableModel;

/// Where the room is narrow the changes are left out first, then the slopes, so that no number is cut off.
/// Nothing that is done to it looks at all rows, be they ten million.
class StepTable : public QTableView {
    Q_OBJECT
public:
    static constexpr int mostCopied = 100'000; ///< rows to the clipboard at once; of more it says why not

    explicit StepTable(StepTableModel* model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showStep(int step);                 ///< makes it the current row, and visible
    int shownStep() const { return shown_; } ///< its row is marked, whatever else is selected

    /// Nothing is found by typing: Qt would ask every row for its text.
    void keyboardSearch(const QString&) override {}

public slots:
    void copyRows(); ///< the selected rows, with a header, as tab-separated text of exact numbers
    void copyAll();  ///< the whole table as CSV; both refuse more than mostCopied

signals:
    void stepChosen(int step);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool mayCopy(int rows, const QString& which);
    void fitColumns();

    Theme theme_ = Theme::light();
    int shown_ = -1;
    bool following_ = false; ///< the current row is being moved by showStep()
};

} // namespace downhill
