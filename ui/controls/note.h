// A few words that always take the same room.
#pragma once

#include <QWidget>

namespace downhill {

class ElidedLabel;

/// A note below a control and, in its place while something is wrong, what that is: nothing moves when
/// something goes wrong. What does not fit is in the tooltip.
class Note : public QWidget {
    Q_OBJECT
public:
    explicit Note(int lines, QWidget* parent = nullptr);

    void setLines(int lines);
    void setText(const QString& text,
                 const QString& toolTip = {}); ///< the tooltip is the text, where none is given
    void setProblem(const QString& problem);   ///< nothing: all is well

private:
    ElidedLabel *text_, *problem_;
};

} // namespace downhill
