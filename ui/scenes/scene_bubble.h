// What is said at a scene, with the buttons that lead on.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace downhill {

/// Stands over the window's other widgets. → and ← lead on and back while the focus is in it.
class SceneBubble : public QFrame {
    Q_OBJECT
public:
    explicit SceneBubble(QWidget* window);

    struct Words {
        QString title, note;
        int number, count; ///< number is 1 … count
    };
    void show(const Words& words);
    void setTheme(const Theme& theme);

signals:
    void backWanted();
    void nextWanted(); ///< at the last scene too
    void endWanted();

private:
    QLabel *title_, *note_, *count_;
    QPushButton *end_, *back_, *next_;
};

} // namespace downhill
