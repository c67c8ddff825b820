// Each language that the window is in, and one with longer words than any of them.
#pragma once

#include "tests/ui/language/in_language.h"
#include "tests/ui/language/stretched_texts.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSize>
#include <QTranslator>

#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace downhill {

/// Asked for what no other translation has.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    QString translate(const char* context, const char* text, const char*, int) const override {
        const QByteArray name(context);
        // Qt's own may not be installed; names of keys and the like
        if (!name.startsWith('Q') && !name.startsWith("Fusion") && *text)
            found.insert(name.toStdString() + ": " + text);
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable std::set<std::string> found;
};

inline constexpr const char* languages[] = {"de", "es", "fr"};
/// And one that nobody speaks.
inline constexpr const char* languagesAndLonger[] = {"de", "es", "fr", "longer"};

/// First the language, then the window.
struct Spoken {
    explicit Spoken(const std::string& name) : language(name == "longer" ? "en" : name.c_str()) {
        if (name == "longer")
            stretched.emplace();
    }
    Untranslated untranslated; ///< asked last, as it came first
    const InLanguage language;
    std::optional<StretchedTexts> stretched;
};

using LanguageAndSize = std::tuple<const char*, QSize>;

/// `de1000`, for names of tests.
inline std::string nameOfLanguageAndSize(const testing::TestParamInfo<LanguageAndSize>& one) {
    return std::get<0>(one.param) + std::to_string(std::get<1>(one.param).width());
}

} // namespace downhill
