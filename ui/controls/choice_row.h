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

/// A drop-down list, and apart from it, to be placed by whoever has it, fields for the parameters of what is
/// chosen there. A field that may stay empty says
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
    QWidget* fields() const { return fieldsArea_; }
    int mostRows() const; ///< that its fields ever take
    int rowHeight() const;
    void setSpacing(int spacing); ///< in pixels, between two rows of fields

signals:
    void edited(std::size_t offer, const ParameterValues& values); ///< which of the offers
    void problemChanged(const QString& problem); ///< what is wrong with what was typed, or nothing

private:
    void makeFields();
    void placeFields();
    std::vector<std::size_t> rowsOf(const Offer& offer) const; ///< how many parameters each row has
    int pixels(double length) const;                           ///< of a length in design pixels
    void edit(std::size_t parameter, double value);

    std::vector<const Offer*> offers_;
    std::size_t chosen_ = 0; ///< of the offers
    ParameterValues values_;
    QLabel* label_;
    QComboBox* list_;
    QWidget* fieldsArea_;
    QGridLayout* grid_; ///< of the parameters
    std::vector<NumberField*> fields_;
    std::vector<QWidget*> cells_; ///< each with its title
    double pixel_ = 1;
};

} // namespace downhill
