#include "app/option_values.h"

#include "app/failure.h"
#include "core/text/number_text.h"

#include <cmath>

namespace downhill {

void refuseOption(const char* option, const QString& given, const QString& complaint) {
    refuse(QStringLiteral("--") + QLatin1String(option), given, complaint);
}

QString allowedIs(const QString& allowed) { return QStringLiteral("allowed is ") + allowed; }
QString allowedIs(const Fact& allowed) { return allowedIs(wordsOf(allowed, Language::english)); }

double readNumberOption(const Options& options, const char* option, const QString& allowed) {
    const QString given = options.value(option);
    const auto number = readNumber(given.toStdString());
    if (!number)
        refuseOption(option, given, allowedIs(allowed));
    return *number;
}

std::uint64_t readWholeNumber(const Options& options, const char* option, std::uint64_t from,
                              std::uint64_t to, const QString& besides) {
    const QString allowed = besides + QStringLiteral("a whole number from %1 to %2")
                                          .arg(qs(countText(from, NumberFormat::english())),
                                               qs(countText(to, NumberFormat::english())));
    const double number = readNumberOption(options, option, allowed);
    if (!(number >= static_cast<double>(from) && number <= static_cast<double>(to) &&
          std::floor(number) == number))
        refuseOption(option, options.value(option), allowedIs(allowed));
    return static_cast<std::uint64_t>(number);
}

void refusePart(const char* option, const QString& given, const QString& part, const Fact& allowed) {
    if (part == given)
        refuseOption(option, given, allowedIs(allowed));
    refuseOption(option, given,
                 (part.isEmpty() ? QStringLiteral("a part of it is empty; ")
                                 : u'\'' + part + QStringLiteral("' is wrong; ")) +
                     allowedIs(allowed));
}

QString plainFileName(const QString& given) {
    return given.startsWith(u':') ? QStringLiteral("./") + given : given;
}

} // namespace downhill
