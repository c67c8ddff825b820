// When a run stops: after how many steps, and how flat is flat.
#pragma once

#include "ui/controls/card.h"

namespace downhill {

class LiveRun;
class NumberField;
struct Theme;

class StopCard : public Card {
    Q_OBJECT
public:
    explicit StopCard(LiveRun* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    NumberField* addField(const QString& label, const QString& name, NumberField* field);
    void showSettings();

    LiveRun* live_;
    NumberField *steps_, *tolerance_;
};

} // namespace downhill
