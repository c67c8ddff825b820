#include "ui/lesson/data_json.h"

#include "core/data/built_in_data.h"
#include "ui/files/json_number.h"
#include "ui/files/json_reading.h"
#include "ui/text/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace downhill {

namespace {

QString wrongData() {
    return wrongType("data",
                     "the name of a built-in set, or an object with \"name\" and \"columns\", each with "
                     "a \"letter\", a \"title\" and as many finite numbers as \"values\"");
}

/// None where it is no list of finite numbers.
std::optional<std::vector<double>> numbersIn(const QJsonValue& json) {
    std::vector<double> numbers;
    for (const auto& value : json.toArray()) {
        const std::optional<double> number = exactNumber(value);
        if (!number || !std::isfinite(*number))
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

QString readSet(const QString& name, Data& data) {
    Data found = findBuiltInData(name.toStdString());
    if (found.empty()) {
        return wrongType("data",
                         qPrintable(QStringLiteral("one of ") + dataNames().join(QStringLiteral(", "))));
    }
    data = std::move(found);
    return {};
}

} // namespace

QStringList dataNames() {
    QStringList names;
    for (const Data& data : builtInData())
        names += qs(data.name());
    return names;
}

QJsonValue toJson(const Data& data) {
    const QString name = qs(data.name());
    if (data == findBuiltInData(data.name()))
        return name;
    // the file's own name: where it was is nobody's business
    QJsonObject object{{"name", QFileInfo(name).fileName()}};
    if (data.numbers() > mostKeptNumbers) {
        object["rows"] = static_cast<qint64>(data.rows());
        return object;
    }
    QJsonArray columns;
    for (const DataColumn& column : data.columns()) {
        QJsonArray values;
        for (const double value : column.values)
            values.append(exactJson(value));
        columns.append(
            QJsonObject{{"letter", qs(column.letter)}, {"title", qs(column.title)}, {"values", values}});
    }
    object["columns"] = columns;
    return object;
}

QString readData(const QJsonValue& json, Data& data) {
    if (json.isUndefined())
        return {};
    if (json.isString())
        return readSet(json.toString(), data);
    const QJsonObject object = json.toObject();
    if (!object["name"].isString())
        return wrongData();
    if (object.contains(QLatin1String("rows")))
        return QStringLiteral("the %1 rows of \"%2\" are not in this file: they were too many")
            .arg(object["rows"].toInteger())
            .arg(object["name"].toString().left(60));
    std::vector<DataColumn> columns;
    for (const auto& column : object["columns"].toArray()) {
        const QString letter = column[QLatin1String("letter")].toString();
        auto values = numbersIn(column[QLatin1String("values")]);
        const bool isNew =
            std::ranges::find(columns, letter.toStdString(), &DataColumn::letter) == columns.end();
        if (!values || values->empty() || values->size() > Data::mostRows || !isNew ||
            !isColumnLetter(letter.toStdString()) || columns.size() == Data::mostColumns ||
            (!columns.empty() && columns.front().values.size() != values->size()))
            return wrongData();
        columns.push_back({letter.toStdString(),
                           column[QLatin1String("title")].toString(letter).toStdString(),
                           std::move(*values)});
    }
    if (columns.empty())
        return wrongData();
    data = Data(object["name"].toString().toStdString(), std::move(columns));
    return {};
}

} // namespace downhill
