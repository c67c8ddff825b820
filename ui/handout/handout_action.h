// File, Handout: the scenes of the lesson on paper.
#pragma once

#include "ui/session/scene.h"

#include <QAction>

#include <functional>
#include <vector>

namespace downhill {

class HandoutAction : public QAction {
    Q_OBJECT
public:
    struct Source {
        std::function<std::vector<Scene>()> scenes; ///< when it is triggered
        std::function<QString()> lesson;            ///< its name, for the foot of each page
    };
    HandoutAction(Source source, QWidget* window);

    /// Without asking where: an empty text, or what went wrong; nothing is written where somebody cancels it.
    /// While it computes, off the window's thread, a dialog says so, and the window waits.
    QString save(const QString& path) const;

signals:
    void said(const QString& message) const; ///< for the status line

private:
    void ask();

    Source source_;
    QWidget* window_;
};

} // namespace downhill
