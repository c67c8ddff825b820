// The translation contexts of texts that belong to no class of Qt's: `PictureText::tr("cost")`.
//
// A context keeps one meaning of a word apart from another's for the translators, who see its name. Classes
// with Q_OBJECT have one of their own.
#pragma once

#include <QCoreApplication>

namespace downhill {

struct CheatSheetText {
    Q_DECLARE_TR_FUNCTIONS(CheatSheet)
};
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};
struct FailureText {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};
struct FlashcardPagesText {
    Q_DECLARE_TR_FUNCTIONS(FlashcardPages)
};
struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};
struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(History)
};
struct LearnFileText {
    Q_DECLARE_TR_FUNCTIONS(LearnFile)
};
struct LessonText {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};
struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(Network)
};
struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};
struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};
struct PinListText {
    Q_DECLARE_TR_FUNCTIONS(PinList)
};
struct PredictionText {
    Q_DECLARE_TR_FUNCTIONS(Prediction)
};
struct RateMapText {
    Q_DECLARE_TR_FUNCTIONS(RateMap)
};
struct RunWordsText {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};
struct SaveBatchText {
    Q_DECLARE_TR_FUNCTIONS(SaveBatch)
};

} // namespace downhill
