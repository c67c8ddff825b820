// The runs pinned, as a second tab of a card; there only while there are any.
#pragma once

#include "ui/controls/card_tabs.h"

namespace downhill {

class PinList;
class PinTable;
struct Theme;

class PinTabs : public CardTabs {
    Q_OBJECT
public:
    /// `page` is what the card shows besides.
    PinTabs(Card* card, const QString& text, QWidget* page, PinList* pins);

    PinTable* table() const { return table_; }
    void setTheme(const Theme& theme);
    bool arePinsShown() const { return current() == 1; }
    void showPins(bool shown) { setCurrent(shown ? 1 : 0); }

private:
    void countPins();

    PinList* pins_;
    PinTable* table_;
    QToolButton *pageButton_, *pinsButton_;
};

} // namespace downhill
