// The wheel scrolls; it turns no list and no number that it only passes over.
#pragma once

#include <QObject>

namespace downhill {

/// Watches the whole application: drop-down lists that are closed, and boxes that count, neither change under
/// the wheel nor take the keys by it, whoever made them and wherever they are. The wheel goes on to what they
/// lie in, such as a scroll area. Lists that are open scroll as ever; sliders say for themselves.
class QuietWheel : public QObject {
public:
    explicit QuietWheel(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace downhill
