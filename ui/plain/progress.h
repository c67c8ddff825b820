// How far a longer work is, and a way to cancel it.
#pragma once

#include <QProgressDialog>

namespace downhill {

/// Its words are shown as they are.
class PlainProgress : public QProgressDialog {
public:
    PlainProgress(const QString& words, const QString& cancel, int from, int to, QWidget* window);
};

} // namespace downhill
