#include "ui/stage/stage_keys.h"

#include "ui/controls/number_field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace downhill {

namespace {

bool takesText(const QWidget* focus) {
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QComboBox*>(focus) ||
           qobject_cast<const QAbstractSpinBox*>(focus) || qobject_cast<const QAbstractItemView*>(focus) ||
           qobject_cast<const QPlainTextEdit*>(focus);
}

bool takesBlanks(const QWidget* focus) {
    return (qobject_cast<const QLineEdit*>(focus) && !qobject_cast<const NumberField*>(focus)) ||
           qobject_cast<const QPlainTextEdit*>(focus);
}

} // namespace

StageKeys::StageKeys(QWidget* stage) : QObject(stage), stage_(stage) { qApp->installEventFilter(this); }
StageKeys::~StageKeys() = default;

bool StageKeys::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !stage_->isVisible() || widget->window() != stage_->window() ||
        QApplication::activePopupWidget())
        return false;
    // Before a key is pressed it is asked whether it is a shortcut of the window's: not while it is one here.
    if (!take(*static_cast<QKeyEvent*>(event), !asked))
        return false;
    event->accept();
    return true;
}

bool StageKeys::take(const QKeyEvent& event, bool act) {
    if (asleep_) {
        if (act && !event.isAutoRepeat())
            emit woken();
        return true;
    }
    QWidget* focus = QApplication::focusWidget();
    const auto does = [&](auto&& signal) {
        if (act)
            signal();
        return true;
    };
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier) { // a sign may need Shift
        constexpr double notch = 1.1;
        switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return does([this] { emit scaleWanted(notch); });
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            return does([this] { emit scaleWanted(1 / notch); });
        case Qt::Key_0:
            return does([this] { emit scaleWanted(0); });
        default:
            return false;
        }
    }
    if (modifiers != Qt::NoModifier)
        return false;

    const bool typing = takesText(focus);
    switch (event.key()) {
    case Qt::Key_F11:
        return does([this] { emit left(); });
    case Qt::Key_PageDown:
        return does([this] { emit sceneWanted(1); });
    case Qt::Key_PageUp:
        return does([this] { emit sceneWanted(-1); });
    case Qt::Key_Escape:
        if (typing) // first out of what is typed into
            return does([this] { stage_->setFocus(); });
        return does([this] { emit left(); });
    case Qt::Key_Space:
        return !(typing && takesBlanks(focus)) && does([this] { emit toggled(); });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QAbstractButton*>(focus); button && stage_->isAncestorOf(button))
            return does([button] { button->click(); });
        return qobject_cast<NumberField*>(focus) && does([this] { stage_->setFocus(); });
    default:
        break;
    }
    if (typing)
        return false;
    const bool onSlider = qobject_cast<QAbstractSlider*>(focus);
    switch (event.key()) {
    case Qt::Key_Left:
        return !onSlider && does([this] { emit stepped(-1); });
    case Qt::Key_Right:
        return !onSlider && does([this] { emit stepped(1); });
    case Qt::Key_Home:
        return !onSlider && does([this] { emit toFirst(); });
    case Qt::Key_End:
        return !onSlider && does([this] { emit toLast(); });
    case Qt::Key_C:
        return does([this] { emit controlsToggled(); });
    case Qt::Key_N:
        return does([this] { emit captionToggled(); });
    case Qt::Key_B:
    case Qt::Key_Period:
        return does([this] { emit blackWanted(); });
    default:
        break;
    }
    const int number = event.key() - Qt::Key_0;
    return number >= 1 && number <= 9 && does([&] { emit pictureWanted(number); });
}

} // namespace downhill
