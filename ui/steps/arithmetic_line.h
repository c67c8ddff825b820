// One step of one knob written out with its numbers, the slope in the colour that it has on the curve.
#pragma once

#include "core/descent/arithmetic.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <span>

class QLabel;

namespace downhill {

class ArithmeticLine : public QWidget {
    Q_OBJECT
public:
    explicit ArithmeticLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The lines of one knob: the last one gives the new w and stands here; those before it, about the
    /// state of the rule, stand in ruleState(). Without lines the run ends here.
    void show(std::span<const Arithmetic> lines);
    void setRuleStateRows(int rows); ///< that ruleState() takes, 1 at first; for what is shown from now on
    /// Where it has less room than it needs, its letters are smaller; for a line that has a whole row to
    /// itself.
    void shrinkToRoom();
    /// The same for a line beside a title, which has so much room.
    void shrinkTo(int width);
    void showOpen(const QString& knob); ///< `w₁ = ?`: where the step leads is not known yet
    QString text() const;

    /// For whoever lays this out: a line of its own, hidden for rules without a state.
    QLabel* ruleState() const { return ruleState_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLetters();
    void explain(bool cut);
    void showWords(const QString& words);

    QLabel *left_, *slope_, *right_, *ruleState_;
    int ruleStateRows_ = 1;
    bool shrinks_ = false;
    std::optional<int> room_;    ///< unless it is its own width
    double letters_ = 15;        ///< their size, in design pixels
    QString whole_, wholeRight_; ///< of what stands left and right of the slope
    Theme theme_ = Theme::light();
};

} // namespace downhill
