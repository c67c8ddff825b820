// The points that a cost is made of, in the window, to be changed by hand.
#pragma once

#include "core/data/data.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <QPointF>

#include <memory>

class QLabel;

namespace downhill {

class DataCanvas;
class DataPlot;
class Formula;
class LiveRun;

class DataCard : public Card {
    Q_OBJECT
public:
    explicit DataCard(LiveRun* live, QWidget* parent = nullptr);

    DataCanvas* view() const { return canvas_; }
    DataPlot* plot() const { return plot_; }

    /// Whether the run shown now is of a cost that is made of data; else there is nothing to show.
    bool isWanted() const;
    void setTheme(const Theme& theme);
    void showRun();
    void showStep(std::size_t step);

signals:
    void said(const QString& message); ///< why a point stays as it was

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void move(std::size_t row, QPointF to);
    void add(QPointF at);
    void remove(std::size_t row);
    void take(Data changed);

    LiveRun* live_;
    DataPlot* plot_;
    DataCanvas* canvas_;
    QLabel* hint_;
    std::shared_ptr<const Formula> shown_; ///< what the picture is of
    Theme theme_ = Theme::light();
};

} // namespace downhill
