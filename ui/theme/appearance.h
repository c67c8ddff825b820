// How the window looks: its colours, and the size of its texts.
#pragma once

#include "ui/kept/kept.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

class QActionGroup;
class QMenu;
class QMainWindow;

namespace downhill {

/// What a person chose about it, with the actions to choose it by.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QMainWindow* window);

    void addTo(QMenu* menu);

    /// Those colours whatever the system says; nothing follows the system.
    void setMode(std::optional<Theme::Mode> mode);
    /// For the window at its size now.
    Theme theme() const;

    void restore(const Kept& kept);
    void save(Kept& kept) const;

signals:
    void changed(); ///< theme() may be another one

private:
    void addZoom(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, double factor);

    QMainWindow* window_;
    QActionGroup* modes_;
    std::optional<Theme::Mode> mode_;
    double zoom_ = 1; ///< chosen by the person, on top of what fits the window
};

} // namespace downhill
