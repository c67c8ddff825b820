#include "app/language_option.h"

#include "app/option_values.h"

namespace downhill {

QString languageCodes() {
    QStringList codes;
    for (const SpokenLanguage& language : spokenLanguages())
        codes += QLatin1String(language.code);
    return alternatives(codes);
}

QString readLanguage(const Options& options) {
    if (!options.isSet("language"))
        return {};
    const QString code = options.value("language");
    if (!spokenLanguage(code))
        refuseOption("language", code, allowedIs(languageCodes()));
    return code;
}

const SpokenLanguage& languageWanted(const Options& options) { return languageOr(options.value("language")); }

} // namespace downhill
