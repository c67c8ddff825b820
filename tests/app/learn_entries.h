// What a content file of the Learn page says.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace downhill::test {

/// The entries of resources/learn/NAME.json.
inline QJsonArray learnEntries(const char* name) {
    QFile content(QStringLiteral(DOWNHILL_LEARN) + QLatin1String(name) + QStringLiteral(".json"));
    EXPECT_TRUE(content.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(content.readAll()).object()[QStringLiteral("entries")].toArray();
}

} // namespace downhill::test
