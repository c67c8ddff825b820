#include "app/output_places.h"

#include "app/failure.h"
#include "app/option_values.h"

#include <QFile>

#include <algorithm>
#include <vector>

#include <unistd.h>

namespace downhill {

namespace {

/// A file that is read.
struct Input {
    QString option; ///< `--digits`, `lesson`
    QByteArray path;
};

void addDigits(const QString& option, const DigitSource& digits, std::vector<Input>& inputs) {
    for (const std::string& path : {digits.images, digits.labels})
        if (!path.empty())
            inputs.push_back({option, QByteArray::fromStdString(path)});
}

std::vector<Input> inputsOf(const CommandLine& line, const Options& options) {
    const QString lesson = QStringLiteral("lesson");
    std::vector<Input> inputs;
    if (!line.lessonFile.isEmpty())
        inputs.push_back({lesson, QFile::encodeName(line.lessonFile)});
    if (options.isSet("data")) // the name of a set is a file only by chance, and then it is not read
        inputs.push_back({QStringLiteral("--data"), QFile::encodeName(plainFileName(options.value("data")))});
    if (options.isSet("load-knobs"))
        inputs.push_back(
            {QStringLiteral("--load-knobs"), QFile::encodeName(plainFileName(options.value("load-knobs")))});
    if (const auto* training = std::get_if<TrainingSettings>(&line.settings))
        addDigits(options.isSet("digits") ? QStringLiteral("--digits") : lesson, training->digits, inputs);
    if (line.lesson) {
        const auto addPages = [&](const SessionState& session) {
            if (session.network)
                addDigits(lesson, session.network->page.settings.digits, inputs);
        };
        addPages(line.lesson->session);
        for (const Scene& scene : line.lesson->scenes)
            addPages(scene.session);
    }
    return inputs;
}

bool leadsTo(const OutputPlace& place, const Input& input) {
    const auto read = identityOf(input.path);
    return read && !read->isCharacters && *read == place.identity;
}

/// `--table 't.csv'`
QString named(const QString& option, const QString& file) {
    return option + QStringLiteral(" '") + file + u'\'';
}

} // namespace

std::variant<OutputPlace, QString> placeOf(const Export& e) {
    return e.file == QLatin1String("-") ? outputPlaceOf(STDOUT_FILENO) : outputPlaceOf(e.file);
}

Failure cannotWrite(const Export& e, const QString& why) {
    const QString what = e.file == QLatin1String("-") ? QStringLiteral("standard output") : e.file;
    return {1, e.option + QStringLiteral(": ") + what + QStringLiteral(" cannot be written: ") + why};
}

void expectPlaces(const CommandLine& line, const Options& options) {
    const std::vector<Input> inputs = line.exports.empty() ? std::vector<Input>() : inputsOf(line, options);
    std::vector<OutputPlace> places;
    for (const Export& e : line.exports) {
        const auto found = placeOf(e);
        if (const auto* why = std::get_if<QString>(&found))
            throw cannotWrite(e, *why);
        const auto& place = std::get<OutputPlace>(found);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (areOne(places[i], place))
                refuse(e.option, e.file,
                       named(line.exports[i].option, line.exports[i].file) +
                           QStringLiteral(" is written there already; allowed is a place of its own"));
        for (const Input& input : inputs)
            if (leadsTo(place, input))
                refuse(e.option, e.file,
                       named(input.option, QFile::decodeName(input.path)) +
                           QStringLiteral(" is read from there; allowed is a place of its own"));
        places.push_back(place);
    }
}

} // namespace downhill
