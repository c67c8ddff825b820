// A button of a transport bar.
#pragma once

#include <QStringList>
#include <Qt>

class QAction;
class QToolButton;
class QWidget;

namespace downhill {

/// Shows the action and its shortcut, at the end of the bar's layout.
QToolButton* addTransportButton(QWidget* bar, QAction* action, Qt::ToolButtonStyle style);

/// As wide for each of `words` in its icon's company, so that nothing jumps when one takes another's place.
void keepWidthFor(QToolButton* button, const QStringList& words);

inline constexpr int narrowestScrubber = 160; ///< in design pixels: a step of a run can still be hit

/// Without them, where a toolbar has no room, the bar's buttons are signs; the one that plays keeps its word.
void setTransportWords(QWidget* bar, bool shown);

} // namespace downhill
