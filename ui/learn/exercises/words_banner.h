// A few sentences with a sign: what is said of an answer.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace downhill {

/// Keeps room for three lines, so that nothing below jumps as the words change.
class WordsBanner : public QFrame {
    Q_OBJECT
public:
    enum class Tone { neutral, good, caution, bad };

    explicit WordsBanner(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void say(Tone tone, const QString& words);
    QString words() const;
    Tone tone() const { return tone_; }

private:
    Tone tone_ = Tone::neutral;
    QLabel *sign_, *words_;
};

} // namespace downhill
