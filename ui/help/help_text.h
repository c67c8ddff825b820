// What the help says: the keys, how formulas are written, and what each card shows.
#pragma once

#include "ui/plain/html.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace downhill {

/// An action of the menus that has a key.
struct KeyOfAction {
    QString what; ///< `Pin run`
    QKeySequence key;
};

/// A page of HTML with three parts, which have the anchors `keys`, `formulas` and `cards`. The keys that no
/// menu has stand in it; those of the menus are given, so that none is missing or wrong.
Html helpHtml(const QList<KeyOfAction>& ofMenus);

} // namespace downhill
