// The status line of the window.
#pragma once

#include <QStatusBar>

namespace downhill {

class ElidedLabel;
class Page;
struct Theme;

/// On the left what the page says of itself, on the right what the mouse and the keys do there; in place of
/// both, for a moment, what was done.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showStatus(const Page& page);
    void showHint(const Page& page);
    void setTheme(const Theme& theme);

public slots:
    void say(const QString& message); ///< for a moment

private:
    ElidedLabel *status_, *hint_;
    int margin_ = 0;
};

} // namespace downhill
