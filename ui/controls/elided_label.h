// Lines of text that end in dots where they have no room.
#pragma once

#include <QLabel>

namespace downhill {

/// Never keeps a window wide; the tooltip is for whoever sets the text.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace downhill
