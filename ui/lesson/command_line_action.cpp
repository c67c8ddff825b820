#include "ui/lesson/command_line_action.h"

#include "core/data/changed_data.h"
#include "core/descent/run_arguments.h"
#include "core/text/shell_text.h"
#include "core/training/training_arguments.h"
#include "ui/text/text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace downhill {

std::variant<std::string, QString> commandLineOf(const Lesson& lesson) {
    const auto* run = std::get_if<RunSettings>(&lesson);
    if (run && run->data.name().ends_with(changedSuffix))
        return CommandLineAction::tr("No command line makes this run again: its points were changed by hand. "
                                     "Save it as a lesson instead");
    const auto of = [](const auto& settings) -> std::optional<std::vector<std::string>> {
        return argumentsOf(settings);
    };
    const auto arguments = std::visit(of, lesson);
    if (!arguments)
        return CommandLineAction::tr(
            "No command line makes this training again: it was changed on the way, or began "
            "with knobs from a file. Save it as a lesson instead");
    std::vector<std::string> words = *arguments;
    words.insert(words.begin(), "downhill");
    return shellText(words);
}

CommandLineAction::CommandLineAction(std::function<std::optional<Lesson>()> lesson, QObject* parent)
    : QAction(tr("Copy co&mmand line"), parent), lesson_(std::move(lesson)) {
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    connect(this, &QAction::triggered, this, &CommandLineAction::copy);
}

void CommandLineAction::copy() {
    const std::optional<Lesson> lesson = lesson_();
    if (!lesson) {
        emit said(tr("There is no run on this page, and so no command line"));
        return;
    }
    const auto line = commandLineOf(*lesson);
    if (const auto* reason = std::get_if<QString>(&line)) {
        emit said(*reason);
        return;
    }
    const QString text = qs(std::get<std::string>(line));
    QGuiApplication::clipboard()->setText(text);
    emit said(tr("Copied: %1").arg(text));
}

} // namespace downhill
