// Someone without a plan at the window: real events, chosen by chance, the same ones for the same seed.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <random>

class QAction;
class QMainWindow;
class QWidget;

namespace downhill {

class Monkey : public QObject {
public:
    /// `window` is replaced by the caller where it was closed.
    explicit Monkey(unsigned seed);
    ~Monkey() override;

    void setWindow(QMainWindow* window) { window_ = window; }
    /// One thing: a click, a drag, keys, a command of a menu, another size. Returns when its events are
    /// handled, with the dialogs and menus that it opened dealt with.
    void act();

    /// What was done last, oldest first.
    const QStringList& last() const { return last_; }

private:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    QPoint placeIn(const QWidget* widget);
    QWidget* anyWidget(QWidget* top);
    void note(const QString& what);

    void click(QWidget* top);
    void drag(QWidget* top);
    void wheel(QWidget* top);
    void press(QWidget* top);
    void type(QWidget* top);
    void command();
    void resize();
    void visitSoon(int act); ///< while it is that act, again and again
    void visitPopup();       ///< the dialog or menu that is open, in its own event loop

    /// Each thing is said before it is done: a crash has no other witness.
    const bool tells_ = qEnvironmentVariableIsSet("DOWNHILL_MONKEY_TELLS");
    std::mt19937 random_;
    QPointer<QMainWindow> window_;
    int acts_ = 0;
    QPointer<QWidget> visited_;
    int visitsLeft_ = 0;
    QStringList last_;
};

} // namespace downhill
