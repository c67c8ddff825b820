// What can be taken out of the program: a row each.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <span>

namespace downhill {

enum class ExportKind {
    table,
    report,
    lossCurve,
    costCurve,
    bothCurves,
    rateCurve,
    animation,
    flashcards,
    cheatSheet,
    scenes,
    knobs,
};

/// The menus, the dialog, the command line and its --help read these. A new one is a row here, and what makes
/// it: of a picture of a run, a row of run_picture.cpp.
struct ExportRow {
    enum class Subject { run, training, either, lesson }; ///< what it is about
    enum class Form { text, picture, animation, paper, knobs };

    ExportKind kind;
    Subject subject;
    Form form;
    const char* ending = nullptr; ///< that the file's name must have: `pdf`; none: any, or those of pictures

    const char* option = nullptr; ///< of the command line: `loss-curve`; none: only the window has it
    const char* help = nullptr;   ///< what --help says of it, in English; %1 is what the name may end in

    // in the window, where it has it; to be translated by ExportText
    const char* title = nullptr;    ///< among the pictures: `Loss curve`
    const char* fileName = nullptr; ///< to be offered, without the ending: `downhill-loss-curve`
    const char* ask = nullptr;      ///< the action that asks for a file
    const char* copy = nullptr;     ///< that which copies; none: it does not
    const char* copied = nullptr;   ///< what the status line says then
    QKeySequence askKey = {}, copyKey = {};

    bool isOf(Subject of) const { return subject == of || subject == Subject::either; }
    QStringList endings() const; ///< that the file's name may have: `png`, …; none: any

    static std::span<const ExportRow> all(); ///< in the order of menus and of --help
    static const ExportRow& of(ExportKind kind);
    /// Those of a run or a training.
    static QList<ExportKind> pictures(Subject of);
};

/// `.png, .svg or .pdf`
QString endingsText(const QStringList& endings);

} // namespace downhill
