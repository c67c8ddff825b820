// Where the pictures stand on the stage: side by side where it is wide, one below the other where it is not.
#pragma once

#include "ui/stage/stage_source.h"

#include <QWidget>

#include <vector>

namespace downhill {

/// Where so many pictures stand in a room of that size, `gap` pixels apart; the first one largest. `strip`
/// tells which of them is a line, which takes that height and the whole width below the others; none: −1.
std::vector<QRect> stagePlaces(QSize room, std::size_t pictures, int strip, int stripHeight, int gap);

/// The places depend on the room and on which pictures there are, and on nothing that they show.
class StagePictures : public QWidget {
    Q_OBJECT
public:
    explicit StagePictures(QWidget* parent = nullptr);

    /// Keeps those that stay, and makes the others.
    void show(StageSource* source, const std::vector<StagePicture>& pictures);
    void clear();
    void setTheme(const Theme& theme);
    QWidget* widgetOf(StagePicture picture) const; ///< null where it is not shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown {
        StagePicture picture;
        StagePart part;
    };
    void place();

    std::vector<Shown> shown_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
