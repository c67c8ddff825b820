// A button of a transport bar.
#pragma once

#include <Qt>

class QAction;
class QToolButton;
class QWidget;

namespace downhill {

/// Shows the action and its shortcut, at the end of the bar's layout.
QToolButton* addTransportButton(QWidget* bar, QAction* action, Qt::ToolButtonStyle style);

/// Without them, where a toolbar has no room, the bar's buttons are signs; the one that plays keeps its word.
void setTransportWords(QWidget* bar, bool shown);

} // namespace downhill
