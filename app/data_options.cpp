#include "app/data_options.h"

#include "app/failure.h"
#include "app/option_values.h"
#include "core/data/built_in_data.h"
#include "core/data/csv_reader.h"
#include "core/descent/data_columns.h"
#include "core/formula/formula.h"
#include "core/text/number_text.h"
#include "ui/files/small_file.h"
#include "ui/lesson/data_json.h"
#include "ui/text/text.h"
#include "ui/words/data_words.h"

#include <QStringList>

namespace downhill {

namespace {

QString allowedData() {
    return QStringLiteral("allowed is a CSV file or one of ") + dataNames().join(QStringLiteral(", "));
}

Data readFile(const Options& options, const QString& given) {
    constexpr qint64 most = qint64{256} << 20;
    std::vector<ColumnChoice> columns;
    if (options.isSet("columns"))
        columns =
            taken("columns", options.value("columns"), parseColumns(options.value("columns").toStdString()));
    const auto read = readSmallFile(plainFileName(given), most);
    if (const auto* failure = std::get_if<SmallFileFailure>(&read)) {
        if (!failure->readable)
            throw Failure{1, QStringLiteral("--data: %1 %2; %3").arg(given, failure->message, allowedData())};
        refuseOption("data", given, failure->message + QStringLiteral("; ") + allowedData());
    }
    const auto& bytes = std::get<QByteArray>(read);
    auto data =
        readCsv({bytes.constData(), static_cast<std::size_t>(bytes.size())}, given.toStdString(), columns);
    if (const auto* refusal = std::get_if<CsvRefusal>(&data)) {
        if (refusal->problems.front().reason.id == "data.no_column")
            refuseOption("columns", options.value("columns"),
                         wordsOf(refusal->problems.front().reason, Language::english));
        refuseOption("data", given, refusalWords(*refusal, Language::english));
    }
    return std::get<Data>(std::move(data));
}

} // namespace

void readData(const Options& options, RunSettings& settings) {
    if (options.isSet("data")) {
        const QString given = options.value("data");
        if (given.isEmpty())
            refuseOption("data", given, allowedData());
        settings.data = findBuiltInData(given.toStdString());
        if (settings.data.empty())
            settings.data = readFile(options, given);
        else if (options.isSet("columns"))
            refuseOption(
                "columns", options.value("columns"),
                QStringLiteral("does not go with --data %1, whose columns are x and y; allowed beside "
                               "it is a CSV file")
                    .arg(given));
        settings.standardise = false; // that of a lesson goes with its data
    } else if (options.isSet("columns")) {
        refuseOption("columns", options.value("columns"),
                     QStringLiteral("does not go without --data; allowed beside it is --data FILE"));
    }
    if (options.isSet("standardise"))
        settings.standardise = true;
}

void expectDataUsed(const Options& options, const RunSettings& settings) {
    if (!costOf(settings)->data().empty())
        return;
    QStringList letters;
    for (const DataColumn& column : settings.data.columns())
        letters += qs(column.letter);
    if (options.isSet("data"))
        refuseOption("data", options.value("data"),
                     QStringLiteral("the cost names none of its columns; allowed is a cost in ") +
                         letters.join(QStringLiteral(", ")) + QStringLiteral(", as (w*x - y)^2"));
    for (const char* option : {"batch", "seed"})
        if (options.isSet(option))
            refuseOption(
                option, options.value(option),
                QStringLiteral("does not go without --digits or --data; allowed beside it is --digits "
                               "builtin or IMAGES,LABELS, or --data FILE"));
    if (options.isSet("standardise"))
        refuse(QStringLiteral("--standardise"), {},
               QStringLiteral("goes with a cost that names columns; allowed beside it is --data"));
}

void expectDataForWindow(const Options& options, const RunSettings& settings) {
    const std::size_t numbers = settings.data.numbers();
    if (options.isSet("data") && numbers > mostKeptNumbers)
        refuseOption(
            "data", options.value("data"),
            QStringLiteral("has %1 numbers, and the window keeps at most %2; allowed beside so many are "
                           "exports, as --table or --report")
                .arg(qs(countText(numbers, NumberFormat::english())),
                     qs(countText(mostKeptNumbers, NumberFormat::english()))));
}

} // namespace downhill
