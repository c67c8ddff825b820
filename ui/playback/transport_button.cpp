#include "ui/playback/transport_button.h"

#include "ui/plain/tip.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace downhill {

QToolButton* addTransportButton(QWidget* bar, QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    const QString name = action->text().remove(QLatin1Char('&'));
    button->setAccessibleName(name);
    // One that says more has its words already.
    const QString words = action->toolTip() == name ? name : action->toolTip();
    action->setToolTip(plainTip(
        QStringLiteral("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText))));
    button->setProperty("words", style == Qt::ToolButtonTextBesideIcon);
    bar->layout()->addWidget(button);
    return button;
}

void keepWidthFor(QToolButton* button, const QStringList& words) {
    button->setMinimumWidth(0);
    QAction* action = button->defaultAction();
    const QString now = action->text();
    int widest = 0;
    for (const QString& one : words) {
        action->setText(one);
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width());
    }
    action->setText(now);
    button->setMinimumWidth(widest);
}

void setTransportWords(QWidget* bar, bool shown) {
    for (auto* button : bar->findChildren<QToolButton*>())
        if (button->property("words").toBool() && button->objectName() != QLatin1String("play"))
            button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    for (auto* label : bar->findChildren<QLabel*>())
        label->setVisible(shown);
}

} // namespace downhill
