// Who gets the keys where nobody has chosen.
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace downhill {

/// Where the window opens and where one comes to a page, keys are those of its picture, and so the page's
/// own: else they would be those of the first button or list, which makes something else of them.
class FirstFocus : public QObject {
public:
    /// `picture` is somewhere on the page. The page owns this.
    FirstFocus(QWidget* page, QWidget* picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* page_;
    bool seen_ = false; ///< the page, ever
    QPointer<QWidget> picture_;
};

} // namespace downhill
