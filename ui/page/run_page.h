// A page that shows runs: what all pages share, whatever the number of knobs.
#pragma once

#include "ui/export/picture.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QMenu;

namespace downhill {

class Card;
class CostPictureCard;
class LiveRun;
class LossCurveCard;
class PinList;
class Playhead;
class RunControls;
class StepTable;
class StepsCard;
class TransportBar;
class VerdictBanner;
struct NamedCost;

/// Wires controls, verdict, pictures, steps and pinned runs to one LiveRun and one Playhead; draws and
/// computes nothing itself. A derived page brings its picture of the cost and says where everything stands.
class RunPage : public QWidget {
    Q_OBJECT
public:
    ~RunPage() override;

    LiveRun* live() const { return live_; }
    Playhead* playhead() const { return playhead_; }
    PinList* pins() const { return pins_; }
    TransportBar* transport() const { return transport_; } ///< for the window's toolbar
    QAction* pinAction() const { return pin_; }            ///< and its toolbar
    StepTable* table() const;

    /// What the window's Run menu shows for this page.
    void addActionsTo(QMenu* menu) const;
    /// Whether this is the page that is looked at: the others' actions are away, and none plays on unseen.
    void setCurrent(bool current);

    virtual void setTheme(const Theme& theme);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;
    void setRateCurveShown(bool shown);
    bool isRateCurveShown() const;

    /// What an export shows now; nothing before the first run is there.
    std::optional<PictureContent> pictureContent() const;
    /// `Step 4 of 20`, `w = 2.048`, `C = 4.194`.
    QStringList statusTexts() const;
    /// What the mouse and the keys do here, in a few words.
    virtual QString hint() const = 0;

signals:
    void statusChanged();

protected:
    explicit RunPage(const NamedCost& first, QWidget* parent = nullptr);

    /// Called once by the derived page, which made them for live() and playhead() and has placed all parts.
    void connectParts(RunControls* controls, CostPictureCard* picture);
    /// An action of this page alone, for the menu.
    void addToMenu(QAction* action);
    /// A card with a chart or a table, which brings its own margins.
    void setInnerMargins(Card* card, const Theme& theme) const;

    RunControls* controls() const { return controls_; }
    CostPictureCard* picture() const { return picture_; }
    VerdictBanner* banner() const { return banner_; }
    LossCurveCard* lossCurve() const { return lossCurve_; }
    StepsCard* steps() const { return steps_; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    void showRun();
    void showDiagnosis();
    void showStep();
    void showPins();
    void pinCurrent();

    LiveRun* live_;
    Playhead* playhead_;
    PinList* pins_;
    QAction *pin_, *stop_;
    QList<QAction*> ownActions_;
    TransportBar* transport_;
    VerdictBanner* banner_;
    LossCurveCard* lossCurve_;
    StepsCard* steps_;
    RunControls* controls_ = nullptr;
    CostPictureCard* picture_ = nullptr;
};

} // namespace downhill
