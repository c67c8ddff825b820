// What a guide says at one of its stops, with the buttons that lead on.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace downhill {

/// Stands over the window's other widgets. → and ← lead on and back while the focus is in it.
class GuideBubble : public QFrame {
    Q_OBJECT
public:
    explicit GuideBubble(QWidget* window);

    struct Stop {
        QString title, words;
        int number, count; ///< number is 1 … count
    };
    void show(const Stop& stop);
    void setTheme(const Theme& theme);

signals:
    void backWanted();
    void nextWanted(); ///< at the last stop too
    void endWanted();

private:
    QLabel *title_, *words_, *count_;
    QPushButton *end_, *back_, *next_;
};

} // namespace downhill
