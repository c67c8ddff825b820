// Where predictions are made: the question, fields for the place, the verdict, and the button that reveals.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace downhill {

class ElidedLabel;
class LiveRun;
class NumberField;
class Predictions;

/// Stands in the verdict's place, and is as high. Once all is revealed it says the verdict.
class PredictionStrip : public QFrame {
    Q_OBJECT
public:
    PredictionStrip(LiveRun* live, Predictions* predictions, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QString headline() const;
    QString words() const; ///< below it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    void makeVerdicts();
    QPushButton* addButton(const QString& text, const QString& toolTip);
    void takeFields();
    void emptyFields();
    void showAll();
    void showQuestion();
    void showVerdict();
    QString tallyText() const;
    void setWords(const QString& headline, const QString& words);

    LiveRun* live_;
    Predictions* predictions_;
    ElidedLabel *headline_, *words_;
    std::vector<QLabel*> names_;
    std::vector<NumberField*> fields_; ///< one a knob
    QComboBox* verdict_;
    QPushButton *reveal_, *revealAll_, *again_;
    QToolButton* end_;
    std::size_t asked_ = 0; ///< the step that the fields are for
};

} // namespace downhill
