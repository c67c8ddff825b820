// Lines of text that end in dots where they have no room.
#pragma once

#include <QLabel>

namespace downhill {

/// Never keeps a window wide; the tooltip is for whoever sets the text.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// What is shown where there is no room for the text; nothing: the text's beginning.
    void setShorter(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shorter_;
};

} // namespace downhill
