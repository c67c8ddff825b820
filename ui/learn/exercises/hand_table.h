// The table of an exercise by hand: filled in cell by cell, and checked as it is.
#pragma once

#include "core/learn/hand_sheet.h"
#include "ui/learn/content/phrase_book.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace downhill {

/// Enter, Tab and Down go on to the next cell. A cell that is right or wrong is marked by a sign and a
/// colour; while it is typed into, one of which a right answer may still come is not marked yet.
class HandTable : public QWidget {
    Q_OBJECT
public:
    explicit HandTable(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void begin(const HandExercise& exercise); ///< an empty table
    const HandSheet& sheet() const { return *sheet_; }
    bool wasHelped() const { return helped_; } ///< an answer was shown

    QLineEdit* cell(std::size_t row, std::size_t column) const; ///< row 1 … rows() − 1
    QPushButton* showButton(std::size_t row) const;
    void focusFirst(); ///< the first cell that is not right yet, or the very first

signals:
    void said(const downhill::CellCheck& check); ///< of the cell that has the focus
    void answerShown(const QString& words);      ///< the arithmetic of a row
    void done();                                 ///< every cell is right, for the first time
    void leftAtEnd();                            ///< on from the last cell

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        std::size_t row, column;
        QLineEdit* field;
        QLabel* sign;
    };
    void clear();
    void addRow(std::size_t row);
    void addHeader(int column, const QString& text);
    void take(const Cell& cell);
    void refresh();
    void mark(const Cell& cell, const CellCheck& check);
    void showAnswer(std::size_t row);
    void go(std::size_t from, int by);
    void applySizes();

    std::optional<HandSheet> sheet_;
    QGridLayout* grid_;
    std::vector<Cell> cells_;     ///< row by row
    std::vector<QLabel*> givens_; ///< what stands above the cells
    std::vector<QPushButton*> showButtons_;
    bool helped_ = false, done_ = false;
    PhraseBook book_{"by_hand"};
    Theme theme_ = Theme::light();
};

} // namespace downhill
