// Which changes are one for a person: those of one drag, of one key held down, of what is typed into a field.
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace downhill {

/// Sees what the mouse and the keys do in the whole program, and changes nothing, but for this: where a field
/// has no typing to undo or redo, the keys for that are not its own.
class Gestures : public QObject {
    Q_OBJECT
public:
    explicit Gestures(QObject* parent);

    /// One number for all changes of one gesture, never used again. None belongs to whatever comes without a
    /// mouse or a key, and to what comes later than at once: then 0, which is no gesture.
    unsigned take();
    bool isByKey() const { return byKey_; } ///< the last one

signals:
    void next(); ///< somebody does something: whatever was done before is over

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(bool byKey);
    void goOn(); ///< with the same gesture
    void turnWheel();
    void handleKey(const QKeyEvent& event);

    unsigned number_ = 0;
    bool touched_ = false; ///< since take()
    bool byKey_ = false, byWheel_ = false;
    QPointer<QWidget> typedInto_; ///< the field that the gesture is typing in
};

} // namespace downhill
