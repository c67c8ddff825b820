#include "ui/plain/progress.h"

#include "ui/plain/label.h"

namespace downhill {

PlainProgress::PlainProgress(const QString& words, const QString& cancel, int from, int to, QWidget* window)
    : QProgressDialog({}, cancel, from, to, window) {
    auto* label = new PlainLabel(words);
    label->setAlignment(Qt::AlignCenter);
    setLabel(label);
}

} // namespace downhill
