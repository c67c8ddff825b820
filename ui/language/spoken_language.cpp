#include "ui/language/spoken_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <vector>

namespace downhill {

namespace {

// Thousands: with a point in German, as on each desktop; with a narrow blank in French and Spanish, as their
// schools have it (and the Real Academia, which joins four digits).
constexpr std::string_view narrowBlank = "\u202f";
constexpr std::array<SpokenLanguage, 4> all{{
    {"en", "English", {}},
    {"de", "Deutsch", {',', ".", 4, "keine Zahl"}},
    {"es", "Español", {',', narrowBlank, 5, "no es un número"}},
    {"fr", "Français", {',', narrowBlank, 4, "pas un nombre"}},
}};

const SpokenLanguage* spoken = all.data();

/// The same where that language is spoken with a decimal point, as Spanish in Mexico.
const NumberFormat& numbersWithPoint(const SpokenLanguage& language) {
    static const auto formats = [] {
        std::array<NumberFormat, all.size()> some;
        for (std::size_t i = 0; i < all.size(); ++i)
            some[i].notANumber = all[i].numbers.notANumber;
        return some;
    }();
    return formats[static_cast<std::size_t>(&language - all.data())];
}

/// Those of now; the application owns them.
std::vector<QPointer<QTranslator>> translators;

void install(const QString& name, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator))
        translators.emplace_back(translator);
    else
        delete translator;
}

} // namespace

std::span<const SpokenLanguage> spokenLanguages() { return all; }

const SpokenLanguage* spokenLanguage(const QString& code) {
    const auto* const found =
        std::ranges::find_if(all, [&](const auto& one) { return code == QLatin1String(one.code); });
    return found == all.end() ? nullptr : found;
}

const SpokenLanguage& firstSpoken(const QStringList& names) {
    for (const QString& name : names)
        if (const SpokenLanguage* language = spokenLanguage(name.section(u'-', 0, 0).section(u'_', 0, 0)))
            return *language;
    return all.front();
}

const SpokenLanguage& desktopLanguage() { return firstSpoken(QLocale::system().uiLanguages()); }

const SpokenLanguage& languageOr(const QString& code) {
    const SpokenLanguage* language = spokenLanguage(code);
    return language ? *language : desktopLanguage();
}

const SpokenLanguage& languageSpoken() { return *spoken; }

void speak(const SpokenLanguage& language) {
    for (const QPointer<QTranslator>& translator : translators)
        delete translator;
    translators.clear();
    const QString code = QLatin1String(language.code);
    if (&language != all.data()) {
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QStringLiteral("downhill_") + code, QStringLiteral(":/translations"));
    }
    // days and hours; how somebody's own country writes them, where it speaks that language
    const QLocale own = QLocale::system(), usual(code);
    const bool isOwn = own.language() == usual.language();
    QLocale::setDefault(isOwn ? own : usual);
    chooseNumberFormat(isOwn && own.decimalPoint() == QLatin1String(".") ? numbersWithPoint(language)
                                                                         : language.numbers);
    spoken = &language;
}

} // namespace downhill
