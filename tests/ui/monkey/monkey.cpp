#include "tests/ui/monkey/monkey.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>

namespace downhill {

namespace {

constexpr int remembered = 30;

QString nameOf(const QWidget* widget) {
    return QStringLiteral("%1 '%2' %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
             widget->objectName());
}

/// What prints asks for a printer, and what leaves the program leaves the test.
bool isAllowed(const QAction* action) {
    const QString text = QString(action->text()).remove(u'&');
    return action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu() &&
           !text.startsWith(QLatin1String("Quit")) && !text.startsWith(QLatin1String("Print"));
}

bool prints(const QWidget* widget) {
    const QString name = widget->accessibleName() + widget->property("text").toString();
    return name.contains(QLatin1String("Print"));
}

const QStringList& hostileTexts() {
    static const QStringList texts{QStringLiteral("0.1"),
                                   QStringLiteral("2,0"),
                                   QStringLiteral("-3"),
                                   QStringLiteral("1e308"),
                                   QStringLiteral("5e-324"),
                                   QStringLiteral("nan"),
                                   QStringLiteral("w^4-w^2"),
                                   QStringLiteral("w1^2+3*w2^2"),
                                   QStringLiteral("1/0"),
                                   QStringLiteral("exp(w^2)"),
                                   QStringLiteral("<b>x</b>"),
                                   QStringLiteral("((((("),
                                   QStringLiteral("10000000"),
                                   QStringLiteral("999999999"),
                                   QString(3000, u'9'),
                                   QStringLiteral("%1 %2 %n"),
                                   QStringLiteral("\u202e\u06f1\u06f2"),
                                   QStringLiteral("sin(w)/w")};
    return texts;
}

} // namespace

Monkey::Monkey(unsigned seed) : random_(seed) {}

Monkey::~Monkey() = default;

void Monkey::note(const QString& what) {
    if (tells_)
        std::fprintf(stderr, "%s\n", qPrintable(what));
    last_ += what;
    if (last_.size() > remembered)
        last_.removeFirst();
}

QPoint Monkey::placeIn(const QWidget* widget) {
    return {below(std::max(1, widget->width())), below(std::max(1, widget->height()))};
}

QWidget* Monkey::anyWidget(QWidget* top) {
    QList<QWidget*> there;
    for (QWidget* widget : top->findChildren<QWidget*>())
        if (widget->isVisible() && !prints(widget) && !widget->visibleRegion().isEmpty())
            there += widget;
    return there.isEmpty() ? top : there[below(static_cast<int>(there.size()))];
}

void Monkey::act() {
    visitSoon(++acts_);
    const int chance = below(100);
    if (chance < 35)
        click(window_);
    else if (chance < 45)
        drag(window_);
    else if (chance < 50)
        wheel(window_);
    else if (chance < 68)
        press(window_);
    else if (chance < 76)
        type(window_);
    else if (chance < 97)
        command();
    else
        resize();
    QCoreApplication::processEvents();
    // A list or menu that has no event loop of its own is still open.
    while (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        visitPopup();
    ++acts_;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Monkey::click(QWidget* top) {
    const QPointer<QWidget> at = anyWidget(top);
    const QPoint place = placeIn(at);
    const Qt::MouseButton button = oneIn(12) ? Qt::RightButton : Qt::LeftButton;
    note(QStringLiteral("click %1").arg(nameOf(at)));
    if (oneIn(10))
        QTest::mouseDClick(at, button, {}, place);
    else
        QTest::mouseClick(at, button, oneIn(15) ? Qt::ControlModifier : Qt::NoModifier, place);
}

void Monkey::drag(QWidget* top) {
    const QPointer<QWidget> at = anyWidget(top);
    note(QStringLiteral("drag %1").arg(nameOf(at)));
    QTest::mousePress(at, Qt::LeftButton, {}, placeIn(at));
    for (int moves = 1 + below(6); moves > 0 && at; --moves)
        QTest::mouseMove(at, placeIn(at));
    if (at)
        QTest::mouseRelease(at, Qt::LeftButton, {}, placeIn(at));
}

void Monkey::wheel(QWidget* top) {
    const QPointer<QWidget> at = anyWidget(top);
    const QPointF place = placeIn(at);
    note(QStringLiteral("wheel %1").arg(nameOf(at)));
    QWheelEvent event(place, at->mapToGlobal(place), {}, {0, oneIn(2) ? 120 : -120}, Qt::NoButton,
                      oneIn(3) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(at, &event);
}

void Monkey::press(QWidget* top) {
    static constexpr Qt::Key keys[] = {Qt::Key_Space, Qt::Key_Space,  Qt::Key_Left,   Qt::Key_Right,
                                       Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Home,   Qt::Key_End,
                                       Qt::Key_Tab,   Qt::Key_Return, Qt::Key_Escape, Qt::Key_PageDown,
                                       Qt::Key_Plus,  Qt::Key_PageUp, Qt::Key_Minus,  Qt::Key_Delete,
                                       Qt::Key_F1,    Qt::Key_F5,     Qt::Key_F11,    Qt::Key_Backspace};
    static constexpr Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier,    Qt::NoModifier,
                                                          Qt::NoModifier,    Qt::ControlModifier,
                                                          Qt::ShiftModifier, Qt::AltModifier};
    QWidget* focus = top->focusWidget() ? top->focusWidget() : top;
    const Qt::KeyboardModifiers with = modifiers[below(std::size(modifiers))];
    const Qt::Key key = oneIn(3) ? static_cast<Qt::Key>(Qt::Key_0 + below(Qt::Key_Z - Qt::Key_0))
                                 : keys[below(std::size(keys))];
    note(QStringLiteral("key %1 with %2 in %3").arg(key).arg(with.toInt()).arg(nameOf(focus)));
    if (!(key == Qt::Key_Q && with.testFlag(Qt::ControlModifier)))
        QTest::keyClick(focus, key, with);
}

void Monkey::type(QWidget* top) {
    QList<QLineEdit*> fields;
    for (auto* field : top->findChildren<QLineEdit*>())
        if (field->isVisible() && field->isEnabled())
            fields += field;
    if (fields.isEmpty())
        return press(top);
    const QPointer<QLineEdit> field = fields[below(static_cast<int>(fields.size()))];
    const QString& text = hostileTexts()[below(static_cast<int>(hostileTexts().size()))];
    note(QStringLiteral("type %1 in %2").arg(text.left(20), nameOf(field)));
    field->setFocus();
    field->selectAll();
    field->insert(text); // as from the clipboard
    QTest::keyClick(field, Qt::Key_Return);
}

void Monkey::command() {
    QList<QAction*> actions;
    for (auto* action : window_->findChildren<QAction*>())
        if (isAllowed(action))
            actions += action;
    if (actions.isEmpty())
        return;
    QAction* action = actions[below(static_cast<int>(actions.size()))];
    note(QStringLiteral("command %1").arg(action->text()));
    action->trigger();
}

void Monkey::resize() {
    static constexpr QSize sizes[] = {{1000, 680}, {1366, 768}, {1440, 900}, {1920, 1080}, {1024, 700}};
    const QSize size = sizes[below(std::size(sizes))];
    note(QStringLiteral("resize to %1×%2").arg(size.width()).arg(size.height()));
    window_->resize(size);
}

// One shot after the other: a timer that repeats waits for its own shot to end, which may be to open the next
// dialog.
void Monkey::visitSoon(int act) {
    QTimer::singleShot(1, this, [this, act] {
        if (act != acts_)
            return;
        visitSoon(act);
        visitPopup();
    });
}

// A few keys and clicks, and then it is closed.
void Monkey::visitPopup() {
    QWidget* top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top || !top->isVisible())
        return;
    if (top != visited_) {
        visited_ = top;
        visitsLeft_ = 1 + below(6);
    }
    const QPointer<QWidget> open = top;
    if (visitsLeft_-- > 0) {
        note(QStringLiteral("in %1").arg(nameOf(top)));
        // Lists that complete a name are by keys as well: at a press beside their rows they go before the
        // release, of which QTest complains.
        if (qobject_cast<QMenu*>(top) || qobject_cast<QAbstractItemView*>(top) ||
            top->inherits("QComboBoxPrivateContainer"))
            QTest::keyClick(top, oneIn(3) ? Qt::Key_Return : Qt::Key_Down);
        else if (const int chance = below(10); chance < 4)
            click(top);
        else if (chance < 6)
            type(top);
        else
            press(top);
        return;
    }
    note(QStringLiteral("close %1").arg(nameOf(top)));
    QTest::keyClick(top, Qt::Key_Escape);
    if (open && open->isVisible()) {
        if (auto* dialog = qobject_cast<QDialog*>(open.data()))
            dialog->reject();
        else
            open->close();
    }
    visited_ = nullptr;
}

} // namespace downhill
