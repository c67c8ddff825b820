// Back, Play, forward and the scrubber of the stage, and its line of hints.
#pragma once

#include "ui/stage/stage_source.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace downhill {

class ElidedLabel;

/// Its scrubber never gets shorter than that, in pixels.
inline constexpr int shortestScrubber = 160;

class StageTransport : public QWidget {
    Q_OBJECT
public:
    explicit StageTransport(QWidget* parent = nullptr);

    void setSource(StageSource* source);
    void setTheme(const Theme& theme);
    /// What the keys do; `shorter` where that has no room.
    void setHint(const QString& hint, const QString& shorter);
    void say(const QString& message); ///< in its place, for a moment
    QString hint() const;             ///< what is read there now

    /// Where it is narrow the position stands below, beside the hints.
    void setNarrow(bool narrow);
    int leastWidth(bool narrow) const; ///< in pixels, with a scrubber that can be aimed at

signals:
    void widthChanged(); ///< leastWidth() is another one

private:
    void showPosition();
    void showPlaying();
    void showKeys();
    void keepRoom();

    QPointer<StageSource> source_;
    Theme theme_ = Theme::light();
    QHBoxLayout *row_, *below_;
    QToolButton *back_, *play_, *forward_;
    QSlider* scrubber_;
    QLabel* position_;
    ElidedLabel* hint_;
    QString keys_, shorterKeys_;
    QTimer moment_;
};

} // namespace downhill
