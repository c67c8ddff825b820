// What is said and asked at a scene, with the buttons that lead on.
#pragma once

#include "ui/session/scene.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace downhill {

/// Stands over the window's other widgets. → and ← lead on and back while the focus is in it, and not in the
/// line that is typed into.
class SceneBubble : public QFrame {
    Q_OBJECT
public:
    explicit SceneBubble(QWidget* window);

    void show(const Scene& scene, std::size_t number, std::size_t count); ///< number is 1 … count
    void setTheme(const Theme& theme);

signals:
    void backWanted();
    void nextWanted(); ///< at the last scene too
    void endWanted();
    void answered(const QString& line); ///< as far as it is typed

private:
    QLabel *title_, *note_, *question_, *count_;
    QLineEdit* answer_;
    QPushButton *end_, *back_, *next_;
};

} // namespace downhill
