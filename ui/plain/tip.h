// Tooltips that show their text as it is.
#pragma once

#include <QRect>
#include <QString>

class QPoint;
class QWidget;

namespace downhill {

/// The text as it goes into a tooltip, wherever Qt may show it: of what looks like markup each letter is
/// seen, long lines are wrapped, and of a very long text there is the beginning.
QString plainTip(const QString& text);

/// At once, at that place of the screen, as long as the mouse stays within `area` of the widget, if one is
/// given.
void showTip(const QPoint& place, const QString& text, QWidget* widget, const QRect& area = {});
void hideTip();

} // namespace downhill
