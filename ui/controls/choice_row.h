// One of several offers, with fields for its numbers: an update rule, a schedule.
#pragma once

#include "core/descent/choice.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace downhill {

class NumberField;
struct Theme;

/// A drop-down list, and a row for each parameter of what is chosen there. A field that may stay empty says
/// what follows from the run instead.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    /// `label` with its access key stands before the list; `offers` must stay.
    ChoiceRow(const QString& label, const QString& name, const std::vector<Offer>& offers,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setChoice(const Choice& choice); ///< shows it; does not emit edited()

signals:
    void edited(const Choice& choice);
    void problemChanged(const QString& problem); ///< what is wrong with what was typed, or nothing

private:
    void makeFields();
    void edit(std::size_t parameter, double value);

    const std::vector<Offer>& offers_;
    Choice choice_;
    QLabel* label_;
    QComboBox* list_;
    QVBoxLayout* rows_;
    std::vector<NumberField*> fields_;
    int fieldWidth_ = 84;
};

} // namespace downhill
