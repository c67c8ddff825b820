// Where the cards of a page stand, in a wide window and in a narrow one.
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QToolButton;

namespace downhill {

/// Some cards in one cell of the grid, side by side, or one at a time behind tabs; there are no tabs to be
/// seen where only one card is offered.
struct CardCell {
    struct Place {
        QWidget* card;
        int stretch = 0;   ///< its share of the width, side by side
        double width = 0;  ///< in design pixels, instead of a share
        QString tab = {};  ///< what its tab says; where the first one has one, all have
        double height = 0; ///< in design pixels, at least
    };

    int row, column, rows, columns;
    std::vector<Place> places;

    bool hasTabs() const { return !places.front().tab.isEmpty(); }
};

/// One way of placing all of them.
struct CardArrangement {
    double narrowest; ///< the width of the area, in design pixels, from which on there is room for it
    std::vector<CardCell> cells;
    std::vector<int> rowStretch, columnStretch;
};

/// Takes the first of its arrangements that there is room for, whatever the cards show just now: nothing
/// jumps because of a longer number.
class CardArea : public QWidget {
    Q_OBJECT
public:
    explicit CardArea(QWidget* parent = nullptr);

    /// The widest first; the last one is for whatever room there is. All cards become the area's own; those
    /// that had a place before and have none now are not to be seen.
    void setArrangements(std::vector<CardArrangement> arrangements);
    /// Whether a card is to be seen at all; a new one comes to the front of its tabs. All are, at first.
    void setOffered(QWidget* card, bool offered);
    void bringForward(QWidget* card); ///< of its tabs, if it is behind one
    /// These are not to be seen, whatever is offered; their room stays.
    void hideCards(QList<QWidget*> cards);

    void setTheme(const Theme& theme);

    QSize minimumSizeHint() const override; ///< in the smallest window that the program is meant for

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrangeFor(int room);
    void place(const CardCell& cell);
    QWidget* makeTabs(const CardCell& cell);
    void showCards();

    std::vector<CardArrangement> arrangements_;
    const CardArrangement* current_ = nullptr;
    QList<QWidget*> away_;   ///< not offered
    QList<QWidget*> hidden_; ///< though they are
    QList<QWidget*> latest_; ///< brought forward, the last one first
    QList<QWidget*> strips_;
    QList<QWidget*> sized_;              ///< with a width or a height of their own, in the arrangement now
    QHash<QWidget*, QToolButton*> tabs_; ///< the button of a card
    bool arranging_ = false;
    Theme theme_ = Theme::light();
};

} // namespace downhill
