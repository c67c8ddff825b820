// Lines of text that end in dots where they have no room.
#pragma once

#include "ui/plain/label.h"

namespace downhill {

/// Never keeps a window wide; the tooltip is for whoever sets the text.
class ElidedLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// What is shown where there is no room for the text; nothing: the text's beginning.
    void setShorter(const QString& text);
    const QString& shorter() const { return shorter_; }
    /// Wraps into as many lines as there is room for, and asks for the room of `lines`, whatever the text:
    /// what stands below does not move when it changes.
    void setLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString beginning() const;   ///< more than there ever is room for, and measured at once
    QStringList wrapped() const; ///< the lines that fit

    QString shorter_;
    int lines_ = 0; ///< 0: it is not wrapped
};

} // namespace downhill
