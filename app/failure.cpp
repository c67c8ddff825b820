#include "app/failure.h"

#include "ui/text/one_line.h"

#include <cstdio>

namespace downhill {

namespace {

QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype tail = most / 4;
    return text.left(most - tail) + QStringLiteral("…") + text.right(tail);
}

} // namespace

QString quotable(const QString& given) {
    constexpr qsizetype longest = 200;
    return shortened(given, longest);
}

void refuse(const QString& option, const QString& given, const QString& complaint) {
    // Joined, not filled in with arg(): the given text may hold a %1 itself.
    throw Failure{2, option + QStringLiteral(" '") + quotable(given) + QStringLiteral("': ") + complaint};
}

void refuseForMemory(const QString& option, const QString& given) {
    throw Failure{1,
                  option + QStringLiteral(" '") + given + QStringLiteral("': not enough memory for so much")};
}

int tell(const Failure& failure) {
    std::fprintf(stderr, "downhill: %s\n", oneLine(shortened(failure.message, 1000)).toUtf8().constData());
    return failure.exitStatus;
}

} // namespace downhill
