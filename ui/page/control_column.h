// The left column of a page: cards with what a person can choose.
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>
#include <vector>

namespace downhill {

/// Gives up what costs least until all cards fit, so that nothing needs scrolling in any window that the
/// program is meant for. That follows from the
/// window's height alone: every card keeps the room that it may need, so that nothing moves whatever is
/// chosen. Only the cost has more to choose from at times: then its card says so, and all is fitted anew.
class ControlColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ControlColumn(QWidget* parent = nullptr);

    void addCard(QWidget* card); ///< below the others, above the last one
    virtual void setTheme(const Theme& theme);

    /// What can be given up where the column is too low for all (true) and taken back (false).
    using Measure = std::function<void(bool given)>;
    /// After what costs less, before the last and dearest.
    void addMeasure(Measure measure);

protected:
    void setMeasures(std::vector<Measure> measures); ///< what costs least first
    void setLastCard(QWidget* card);                 ///< reaches down to the column's end
    void makeRoom();                                 ///< anew: a card has become higher, or lower

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    int neededHeight() const;

    Theme theme_ = Theme::light();
    std::vector<Measure> measures_;
    QWidget* last_ = nullptr;
    bool fitting_ = false;
};

} // namespace downhill
