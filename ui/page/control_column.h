// The left column of a page: cards with what a person can choose.
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

namespace downhill {

/// Scrolls where the window is too low for all cards; what can be moved together there is the business of a
/// derived column.
class ControlColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ControlColumn(QWidget* parent = nullptr);

    void addCard(QWidget* card); ///< below the others
    virtual void setTheme(const Theme& theme);

protected:
    const Theme& theme() const { return theme_; }
    /// The window has another height, or the theme another scale. `low`: there is little room.
    virtual void makeRoom(bool low);
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isLow() const;

    Theme theme_ = Theme::light();
};

} // namespace downhill
