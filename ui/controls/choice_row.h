// One of several offers, with fields for its numbers: an update rule, a schedule.
#pragma once

#include "core/choice/choice.h"

#include <QWidget>

#include <cstddef>
#include <vector>

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
    ChoiceRow(const QString& label, const QString& name, std::vector<const Offer*> offers,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `offer` is one of the offers. Does not emit edited().
    void showChoice(const Offer& offer, const ParameterValues& values);
    void setTight(bool tight); ///< two parameters in a row where they are short enough

signals:
    void edited(std::size_t offer, const ParameterValues& values); ///< which of the offers
    void problemChanged(const QString& problem); ///< what is wrong with what was typed, or nothing

private:
    void makeFields();
    void placeFields();
    void edit(std::size_t parameter, double value);

    std::vector<const Offer*> offers_;
    std::size_t chosen_ = 0; ///< of the offers
    ParameterValues values_;
    QLabel* label_;
    QComboBox* list_;
    QGridLayout* grid_; ///< of the parameters
    std::vector<NumberField*> fields_;
    std::vector<QWidget*> cells_; ///< each with its title
    bool tight_ = false;
    double pixel_ = 1;
};

} // namespace downhill
