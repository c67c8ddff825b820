#include "app/lesson_option.h"

#include "app/failure.h"
#include "app/option_values.h"

namespace downhill {

std::optional<LessonOption> readLessonOption(const Options& options) {
    const QStringList files = options.positional();
    if (files.empty())
        return std::nullopt;
    if (files.size() > 1)
        refuse(QStringLiteral("argument"), files[1],
               QStringLiteral("allowed is one lesson file, and '%1' is one already").arg(quotable(files[0])));
    if (files[0].isEmpty())
        refuse(QStringLiteral("lesson"), files[0], QStringLiteral("allowed is the name of a file"));
    const QString file = plainFileName(files[0]);
    auto content = readLessonContentFile(file);
    if (const auto* failure = std::get_if<LessonFailure>(&content))
        throw Failure{failure->kind == LessonFailure::Kind::unreadable ? 1 : 2, failure->message};
    return LessonOption{std::get<LessonContent>(std::move(content)), file};
}

} // namespace downhill
