// The cheat sheet: all of the lesson on one page, to be clicked, printed or kept.
#pragma once

#include "ui/learn/section/learn_section.h"
#include "ui/learn/sheet/cheat_sheet.h"

namespace downhill {

class Card;
class SheetView;

class CheatSheetSection : public LearnSection {
    Q_OBJECT
public:
    explicit CheatSheetSection(QWidget* parent = nullptr);

    const CheatSheet& sheet() const { return sheet_; }
    SheetView* view() const { return view_; }

    void setTheme(const Theme& theme) override;
    void setCurrent(bool current) override;
    QString hint() const override;

private:
    CheatSheet sheet_;
    Card* card_;
    SheetView* view_;
};

} // namespace downhill
