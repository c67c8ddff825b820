// Choosing the cost: from the catalogue, or typed.
#pragma once

#include "core/formula/formula.h"
#include "ui/controls/card.h"

#include <cstddef>
#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace downhill {

class ConstantSliders;
class ElidedLabel;
class LiveRun;
class Note;
struct Theme;

/// Letters of the formula that are neither knobs nor columns are constants, with a slider each. While a
/// formula does not read, the reason stands below it, in the slope's place, and the last good cost keeps
/// running.
class CostCard : public Card {
    Q_OBJECT
public:
    explicit CostCard(LiveRun* live, QWidget* parent = nullptr);

    static constexpr std::size_t mostConstants = 6; ///< in a formula that is typed here

    void setTheme(const Theme& theme);
    void setLessonVisible(bool visible); ///< the line on what a cost teaches, where there is room
    void setTight(bool tight);           ///< the catalogue beside the title, and fewer lines for slopes

signals:
    void roomChanged(); ///< it takes more room, or less

private:
    void choose(int index);
    void takeFormula(const QString& text);
    void takeConstant(const std::string& letter, double value);
    void take(const ParsedFormula& parsed); ///< as the cost, or says why not
    void showCost();
    void showData();
    void showOriginal();
    void showError(const QString& message);
    int slopeLines() const;

    LiveRun* live_;
    QComboBox* catalogue_;
    QLineEdit* formula_;
    ConstantSliders* constants_;
    ElidedLabel* rows_; ///< over which ones, hidden where it is over none
    QCheckBox* standardise_;
    ElidedLabel* original_; ///< the line in the units of the data, while they are others
    Note* slope_;
    ElidedLabel* lesson_;
    bool tight_ = false;
};

} // namespace downhill
