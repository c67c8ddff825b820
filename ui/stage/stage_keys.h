// The keys of the stage: they do what they say wherever the focus is.
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace downhill {

/// Watches the keys of a window while `stage` is to be seen. What is typed into keeps the keys that it takes
/// (of a number, Space is none), and a slider that has the focus its arrows; Enter gives the keys back.
/// Everything else is the stage's.
class StageKeys : public QObject {
    Q_OBJECT
public:
    explicit StageKeys(QWidget* stage);
    ~StageKeys() override;

    /// Any key at all is a wake-up, and nothing else.
    void setAsleep(bool asleep) { asleep_ = asleep; }

signals:
    void woken();
    void toggled(); ///< Space
    void stepped(int by);
    void toFirst();
    void toLast();
    void sceneWanted(int by);        ///< of a presenter's remote: 1 the next one, −1 the one before
    void pictureWanted(int number);  ///< 1…9
    void scaleWanted(double factor); ///< 0: as it was at first
    void controlsToggled();
    void captionToggled();
    void blackWanted();
    void left(); ///< Escape, F11

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(const QKeyEvent& event, bool act);

    QWidget* stage_;
    bool asleep_ = false;
};

} // namespace downhill
