// The digits held out: the network's answers, and which digits it takes for which.
#pragma once

#include "core/network/confusion.h"
#include "core/training/training_run.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace downhill {

class CardTabs;
class ConfusionMatrix;
class DigitGallery;
class ElidedLabel;
struct DigitData;
struct Mixup;

class HeldOutCard : public Card {
    Q_OBJECT
public:
    explicit HeldOutCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Whether a training goes on now: then the gallery keeps its order for some seconds.
    void setTraining(bool training);
    /// The digits, and the newest answers to those held out; null as long as there are none.
    void show(std::shared_ptr<const DigitData> shown, std::shared_ptr<const HeldOutAnswers> answers);

    DigitGallery* gallery() const { return gallery_; }
    ConfusionMatrix* matrix() const { return matrix_; }
    QCheckBox* wrongFirst() const { return wrongFirst_; }
    QPushButton* showAll() const { return showAll_; } ///< there while only one mix-up is shown
    CardTabs* tabs() const { return tabs_; }          ///< 0 the gallery, 1 the matrix
    QString counts() const;                           ///< `91.2 % right, 176 of 2,000 wrong`

private:
    void showCounts();
    void showOnly(const Mixup& mixup);
    void showEverything();
    void nameTheMixup();

    QWidget* answered_; ///< the gallery, and the mix-up it shows
    DigitGallery* gallery_;
    ConfusionMatrix* matrix_;
    ElidedLabel* counts_;
    QCheckBox* wrongFirst_;
    QPushButton* showAll_;
    CardTabs* tabs_;
};

} // namespace downhill
