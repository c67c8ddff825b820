#include "ui/session/pin_json.h"

#include "core/training/training_run.h"
#include "ui/files/json_reading.h"
#include "ui/lesson/settings_json.h"
#include "ui/lesson/training_json.h"
#include "ui/session/session_json.h"

#include <QJsonObject>

#include <set>
#include <utility>

namespace downhill {

namespace {

QJsonObject pinToJson(const QString& name, int look, bool shown, const QJsonObject& settings) {
    return {{"name", name}, {"look", look}, {"shown", shown}, {"settings", settings}};
}

/// What all pins have; `settings` are read by whoever knows what they are.
struct PinHead {
    QString name;
    int look = 0;
    bool shown = true;
    QJsonObject object, settings;
};

/// The pins one by one, each with `read`, which answers with an empty text or with what is wrong.
template <class Read>
QString readEach(const QJsonArray& list, const Read& read) {
    std::set<int> looks;
    if (list.size() > mostPins)
        return wrongType("pins", "a list of at most 8");
    for (const auto& value : list) {
        PinHead pin;
        pin.object = value.toObject();
        std::uint64_t look = mostPins;
        for (const QString& wrong :
             {readText(pin.object, "name", pin.name), readCount(pin.object, "look", look),
              readFlag(pin.object, "shown", pin.shown), readObject(pin.object, "settings", pin.settings)})
            if (!wrong.isEmpty())
                return QStringLiteral("\"pins\": ") + wrong;
        pin.name = PinList::nameFrom(pin.name);
        if (pin.name.isEmpty())
            return QStringLiteral("\"pins\": ") + wrongType("name", "a text with at least one letter");
        if (look >= mostPins || !looks.insert(static_cast<int>(look)).second)
            return QStringLiteral("\"pins\": ") + wrongType("look", "a whole number from 0 to 7, each once");
        pin.look = static_cast<int>(look);
        if (const QString wrong = read(pin); !wrong.isEmpty())
            return QStringLiteral("\"pins\": ") + wrong;
    }
    return {};
}

} // namespace

QJsonArray toJson(const std::vector<PinList::Pin>& runs) {
    QJsonArray list;
    for (const PinList::Pin& pin : runs)
        list.append(pinToJson(pin.name, pin.look, pin.shown, toJson(std::get<PinnedRun>(pin.what).settings)));
    return list;
}

QJsonArray toJson(const std::vector<TrainingPin>& trainings) {
    QJsonArray list;
    for (const TrainingPin& pin : trainings) {
        QJsonObject object = pinToJson(pin.name, pin.look, pin.shown, toJson(pin.settings));
        object["step"] = stepToJson(pin.step);
        list.append(object);
    }
    return list;
}

QString readPins(const QJsonArray& list, std::size_t knobs, std::vector<PinList::Pin>& runs) {
    return readEach(list, [&](const PinHead& pin) {
        auto settings = settingsFromJson(pin.settings);
        if (auto* wrong = std::get_if<QString>(&settings))
            return std::move(*wrong);
        auto& run = std::get<RunSettings>(settings);
        if (run.start.size() != knobs)
            return wrongType("start", "a list with a number for each knob of the page");
        runs.push_back({pin.name, PinnedRun{costOf(run), run}, {}, pin.look, pin.shown});
        return QString();
    });
}

QString readPins(const QJsonArray& list, std::vector<TrainingPin>& trainings) {
    return readEach(list, [&](const PinHead& pin) {
        auto settings = trainingFromJson(pin.settings);
        if (auto* wrong = std::get_if<QString>(&settings))
            return std::move(*wrong);
        std::uint64_t step = 0;
        if (QString wrong = readTrainingStep(pin.object, step); !wrong.isEmpty())
            return wrong;
        trainings.push_back(
            {pin.name, pin.look, pin.shown, std::get<TrainingSettings>(std::move(settings)), step});
        return QString();
    });
}

TrainingPin trainingPinOf(const PinList::Pin& pin) {
    const auto& training = std::get<std::shared_ptr<const TrainingRun>>(pin.what);
    return {pin.name, pin.look, pin.shown, *training->settings, training->stepsTaken()};
}

} // namespace downhill
