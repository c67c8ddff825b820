// A button of a transport bar.
#pragma once

#include <Qt>

class QAction;
class QToolButton;
class QWidget;

namespace downhill {

/// Shows the action and its shortcut, at the end of the bar's layout.
QToolButton* addTransportButton(QWidget* bar, QAction* action, Qt::ToolButtonStyle style);

} // namespace downhill
