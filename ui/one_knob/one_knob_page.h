// The page with one knob: controls at the left, verdict, cost curve, loss curve and steps at the right.
#pragma once

#include "ui/export/picture.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QScrollArea;

namespace downhill {

class ArithmeticLine;
class Card;
class CostCard;
class CostCurve;
class LiveRun;
class LossCurve;
class Playhead;
class PlotView;
class SliderCard;
class StepTable;
class StepTableModel;
class StopCard;
class TransportBar;
class VerdictBanner;
class WorkedRunsCard;

/// Wires the shared parts to one LiveRun and one Playhead; draws and computes nothing itself.
class OneKnobPage : public QWidget {
    Q_OBJECT
public:
    explicit OneKnobPage(QWidget* parent = nullptr);
    ~OneKnobPage() override;

    LiveRun* live() const { return live_; }
    Playhead* playhead() const { return playhead_; }
    TransportBar* transport() const { return transport_; } ///< for the window's toolbar
    StepTable* table() const { return table_; }

    void setTheme(const Theme& theme);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;

    /// What an export shows now; nothing before the first run is there.
    std::optional<PictureContent> pictureContent() const;
    /// `Step 4 of 20`, `w = 2.048`, `C = 4.194`.
    QStringList statusTexts() const;

signals:
    void statusChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makePictures();
    void connectParts();
    void showSettings();
    void showRun();
    void showDiagnosis();
    void showStep();
    KnobRange range() const;

    LiveRun* live_;
    Playhead* playhead_;
    TransportBar* transport_;
    Theme theme_ = Theme::light();

    QScrollArea* controlsArea_;
    CostCard* costCard_;
    SliderCard *rate_, *start_;
    StopCard* stop_;
    WorkedRunsCard* worked_;
    VerdictBanner* banner_;
    Card *costCurveCard_, *lossCurveCard_, *stepsCard_;
    ArithmeticLine* arithmetic_;
    QCheckBox* log_;
    CostCurve* costCurve_;
    LossCurve* lossCurve_;
    PlotView *costView_, *lossView_;
    StepTableModel* steps_;
    StepTable* table_;
};

} // namespace downhill
