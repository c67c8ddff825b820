// Flashcards on paper: one card a page, landscape, the question above and the answer below.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/learn/section/paper.h"

namespace downhill {

/// `cutMarks` stand in the four corners, in the white edge: where to cut so that only the card is left.
PaperPages flashcardPages(const LearnContent& cards, bool cutMarks = false);

} // namespace downhill
