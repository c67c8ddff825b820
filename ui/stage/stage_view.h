// The stage: a run in front of a class, as large as the screen.
#pragma once

#include "ui/stage/stage_source.h"
#include "ui/stage/stage_state.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QFrame;

namespace downhill {

class ElidedLabel;
class StageHeadlineBar;
class StageKeys;
class StagePictures;
class StageTransport;

/// From above: the verdict, one to three pictures, and a bar with the dial and the transport. Its sizes
/// follow from its height alone, and nothing on it moves while a run plays.
class StageView : public QWidget {
    Q_OBJECT
public:
    static constexpr double smallestScale = 0.7, largestScale = 1.4;

    explicit StageView(QWidget* parent = nullptr);
    ~StageView() override;

    /// What is on stage from now on; null: nothing, and the page has its controls back.
    void setSource(StageSource* source);
    StageSource* source() const { return source_; }
    void setMode(Theme::Mode mode);

    const StageState& state() const { return state_; }
    /// Pictures that the source does not have are left out; where none is left its first ones are shown.
    void setState(const StageState& state);

    /// Words below the headline, as far as they have room; none take no room.
    void setCaption(const QString& caption);

    bool isBlack() const;
    const Theme& theme() const { return theme_; }
    StagePictures* pictures() const { return pictures_; }
    StageTransport* transport() const { return transport_; }

    QSize minimumSizeHint() const override { return {640, 400}; }

signals:
    void stateChanged(); ///< by a key
    void sceneWanted(int by);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectKeys();
    void togglePicture(int number);
    void changeState(const StageState& state);
    void showState();
    void dress();
    void layOut();
    void giveControlsBack();
    void dressControls();
    int layOutBar(int width);
    int captionHeight(int width);
    void showAccess();
    double widestScale() const;
    void showHeadline();
    void showHint();
    void setBlack(bool black);

    QPointer<StageSource> source_;
    StageState state_;
    Theme::Mode mode_ = Theme::Mode::light;
    Theme theme_ = Theme::light();
    bool dressed_ = false;
    StageKeys* keys_;
    StageHeadlineBar* headline_;
    ElidedLabel* caption_;
    StagePictures* pictures_;
    QFrame* bar_;
    QBoxLayout* barRow_;
    StagePart dial_;
    StageTransport* transport_;
    QWidget* black_;
    QWidget* controls_ = nullptr; ///< the page's, while they are here, in the place of the dial
};

} // namespace downhill
