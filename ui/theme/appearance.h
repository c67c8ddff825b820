// How the window looks: light or dark, the size of its texts, and the projector's view.
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMainWindow;
class QSettings;

namespace downhill {

/// What a person chose about it, with the actions to choose it by.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QMainWindow* window);

    void addTo(QMenu* menu);
    QAction* presentAction() const { return present_; }
    bool isPresenting() const;

    /// Light or dark whatever the system says; nothing follows the system.
    void setMode(std::optional<Theme::Mode> mode);
    /// For the window at its size now.
    Theme theme() const;

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void changed(); ///< theme() may be another one

private:
    void addZoom(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, double factor);
    void present(bool on);

    QMainWindow* window_;
    QActionGroup* modes_;
    QAction* present_;
    std::optional<Theme::Mode> mode_;
    double zoom_ = 1;              ///< chosen by the person, on top of what fits the window
    Qt::WindowStates stateBefore_; ///< of the presentation
};

} // namespace downhill
