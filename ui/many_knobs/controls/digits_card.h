// What the network learns from, how it is made, and where chance starts.
#pragma once

#include "ui/controls/card.h"

class QComboBox;
class QTimer;

namespace downhill {

class ElidedLabel;
class LiveTraining;
class NumberField;
struct NetworkDesign;
struct Theme;

/// Every choice here begins the training anew, paused at its start.
class DigitsCard : public Card {
    Q_OBJECT
public:
    explicit DigitsCard(LiveTraining* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTight(bool tight);                ///< without the line that the page's name says as well
    void showProblem(const QString& problem); ///< or nothing
    /// What came to nothing, such as a file that can't be read: for a while, or until the training goes on.
    void showFailure(const QString& why);

private:
    void showSettings();
    void chooseSource(int index);
    void askForFiles();
    void beginWith(const NetworkDesign& design);

    LiveTraining* live_;
    QComboBox *source_, *hidden_, *output_;
    NumberField* seed_;
    QLabel *seedLabel_ = nullptr, *shape_;
    ElidedLabel* error_;
    QTimer* failureShown_;
};

} // namespace downhill
