// Flashcards on paper: one card a page, landscape, the question above and the answer below.
#pragma once

#include "ui/learn/learn_content.h"

#include <QByteArray>
#include <QPageSize>

class QPainter;
class QPrinter;
class QSizeF;

namespace downhill {

struct FlashcardPageOptions {
    bool cutMarks = false; ///< in the four corners: where to cut so that only the card is left
    QPageSize::PageSizeId paper = QPageSize::A4;
};

/// One page: `card` is counted from 0. The painter's unit is the point, `page` the size of the paper in
/// points as it lies; the outermost 34 points (12 mm) stay white but for the cut marks, since printers don't
/// reach everywhere.
void paintFlashcard(QPainter& painter, const QSizeF& page, const LearnContent& cards, std::size_t card,
                    bool cutMarks);

/// All of them as a PDF whose text can be searched; needs a QGuiApplication, but no display. Empty where
/// there is no card.
QByteArray flashcardsPdf(const LearnContent& cards, const FlashcardPageOptions& options = {});

/// Prints them, or the pages that the printer was told to. False: the printer could not begin, or could not
/// go on.
bool printFlashcards(QPrinter& printer, const LearnContent& cards, bool cutMarks);

} // namespace downhill
