#include "app/terminal.h"

#include <algorithm>
#include <clocale>
#include <cwchar>
#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>

namespace downhill {

namespace {

/// Made once: where LOCPATH is set, glibc forgets a little memory each time.
locale_t utf8() {
    static const locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return made;
}

/// The system knows how wide signs are, in a locale of UTF-8.
class WidthsOfUtf8 {
public:
    WidthsOfUtf8() : locale_(utf8()) {
        if (locale_ != nullptr)
            before_ = uselocale(locale_);
    }
    ~WidthsOfUtf8() {
        if (locale_ != nullptr)
            uselocale(before_);
    }
    WidthsOfUtf8(const WidthsOfUtf8&) = delete;
    WidthsOfUtf8& operator=(const WidthsOfUtf8&) = delete;

    int of(char32_t sign) const {
        constexpr char32_t firstWide = 0x1100;
        const int width = locale_ != nullptr ? wcwidth(static_cast<wchar_t>(sign)) : -1;
        return width >= 0 ? width : sign < firstWide ? 1 : 2; // rather too little of a line than too much
    }

private:
    locale_t locale_, before_ = nullptr;
};

} // namespace

int terminalColumns() {
    winsize size{};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : std::numeric_limits<int>::max();
}

int columnsOf(const QString& text) {
    const WidthsOfUtf8 widths;
    int columns = 0;
    for (const char32_t sign : text.toUcs4())
        columns += widths.of(sign);
    return columns;
}

QString clipped(const QString& text, int columns) {
    if (columnsOf(text) <= columns)
        return text;
    const WidthsOfUtf8 widths;
    QString start;
    int taken = 1; // by the ellipsis
    for (const char32_t sign : text.toUcs4()) {
        taken += widths.of(sign);
        if (taken > columns)
            break;
        start += QString::fromUcs4(&sign, 1);
    }
    return columns < 1 ? QString() : start + QStringLiteral("…");
}

} // namespace downhill
