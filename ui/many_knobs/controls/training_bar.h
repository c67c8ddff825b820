// To the start, back, train, step, speed, and the way back to checkpoints.
#pragma once

#include "ui/playback/playback_bar.h"

namespace downhill {

class LiveTraining;

/// Drives a training.
class TrainingBar : public PlaybackBar {
    Q_OBJECT
public:
    explicit TrainingBar(LiveTraining* live, QWidget* parent = nullptr);

    /// Places on its way back: one for each checkpoint, and the last for where the training stands.
    int place() const;
    int lastPlace() const;
    void goBackTo(int place);

public slots:
    void back(); ///< to the checkpoint before the step that it is at

signals:
    void said(const QString& message);

private:
    bool isPossible(const QAction* action) const override;
    void showCheckpoints();
    void sayWhereTo(int place); ///< while the slider is held

    LiveTraining* live_;
    QAction *restart_, *another_;
};

} // namespace downhill
