// One of several offers, with fields for its numbers: an update rule, a schedule.
#pragma once

#include "core/choice/choice.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace downhill {

class NumberField;
struct Theme;

/// A drop-down list, and a row for each parameter of what is chosen there. A field that may stay empty says
/// what follows from the run instead; its tooltip says unit, range and standard.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    /// `label` with its access key stands before the list; `offers` must stay.
    ChoiceRow(const QString& label, const QString& name, const std::vector<Offer>& offers,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setChoice(const Choice& choice); ///< shows it; does not emit edited()
    void setTight(bool tight);            ///< two parameters in a row where they are short enough

signals:
    void edited(const Choice& choice);
    void problemChanged(const QString& problem); ///< what is wrong with what was typed, or nothing

private:
    void makeFields();
    void placeFields();
    void edit(std::size_t parameter, double value);

    const std::vector<Offer>& offers_;
    Choice choice_;
    QLabel* label_;
    QComboBox* list_;
    QGridLayout* grid_; ///< of the parameters
    std::vector<NumberField*> fields_;
    std::vector<QWidget*> cells_; ///< each with its title
    bool tight_ = false;
    double pixel_ = 1;
};

} // namespace downhill
