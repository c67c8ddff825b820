// The left column of a page: cards with what a person can choose.
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>
#include <vector>

namespace downhill {

/// Gives up what costs least until all cards fit, so that nothing needs scrolling.
class ControlColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ControlColumn(QWidget* parent = nullptr);

    void addCard(QWidget* card); ///< below the others
    virtual void setTheme(const Theme& theme);

    /// What can be given up where the column is too low for all (true) and taken back (false).
    using Measure = std::function<void(bool given)>;
    /// After what costs less, before the last and dearest.
    void addMeasure(Measure measure);

protected:
    void setMeasures(std::vector<Measure> measures); ///< what costs least first
    /// All that the cards' heights depend on, besides the window and its theme.
    virtual QString contents() const = 0;

    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What was made to fit.
    struct Room {
        int height = 0;
        double scale = 1;
        QString contents;
        bool operator==(const Room&) const = default;
    };

    void makeRoom();
    Room room() const;
    void fit();
    int neededHeight() const;

    Theme theme_ = Theme::light();
    std::vector<Measure> measures_;
    Room fitted_;
};

} // namespace downhill
