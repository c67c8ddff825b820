// The sentences of a translation, as Qt Linguist keeps them.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <tuple>

namespace downhill {

struct TsText {
    bool plural = false, finished = false;
    QStringList forms; ///< one, or each that the language has for a plural
};

/// Context, English text, comment.
using TsKey = std::tuple<QString, QString, QString>;
using TsTexts = std::map<TsKey, TsText>;

/// Empty where the file cannot be read.
TsTexts textsOfTs(const QString& path);

} // namespace downhill
