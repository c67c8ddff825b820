#include "ui/learn/section/learn_section.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace downhill {

void LearnSection::askFor(const Lesson& lesson) {
    if (const auto* run = std::get_if<RunSettings>(&lesson))
        emit runWanted(*run);
    else
        emit trainingWanted(std::get<TrainingSettings>(lesson));
}

bool LearnSection::pressFocused(const QKeyEvent& event) {
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (!button || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
        return false;
    button->click();
    return true;
}

} // namespace downhill
