#include "ui/session/session_json.h"

#include "ui/files/json_number.h"
#include "ui/files/json_reading.h"
#include "ui/lesson/settings_json.h"
#include "ui/lesson/training_json.h"
#include "ui/session/pin_json.h"
#include "ui/session/prediction_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace downhill {

namespace {

constexpr std::uint64_t mostTrainingSteps = 1'000'000'000;
constexpr std::array allPages{PageName::oneKnob, PageName::twoKnobs, PageName::network, PageName::learn};

QJsonObject toJson(const MapView& part) {
    return {{"w1", numbersToJson({part.w1.from, part.w1.to})},
            {"w2", numbersToJson({part.w2.from, part.w2.to})}};
}

QString readSpeed(const QJsonObject& object, double& speed) {
    const QString wrong = readNumber(object, "speed", speed);
    return wrong.isEmpty() && !(speed >= 0 && speed <= 1e6)
               ? wrongType("speed", "a number from 0 to 1,000,000")
               : wrong;
}

QString readPart(const QJsonObject& object, std::optional<MapView>& part) {
    if (!object.contains(QLatin1String("part")))
        return {};
    QJsonObject inner;
    if (const QString wrong = readObject(object, "part", inner); !wrong.isEmpty())
        return wrong;
    std::vector<double> w1, w2;
    const bool there = readNumbers(inner, "w1", 2, w1) && readNumbers(inner, "w2", 2, w2);
    if (there)
        part = MapView{{w1[0], w1[1]}, {w2[0], w2[1]}};
    if (!there || !isUsable(part->w1) || !isUsable(part->w2))
        return wrongType("part",
                         "an object with \"w1\" and \"w2\", each a list of where the map begins and ends");
    return {};
}

QJsonObject toJson(const RunPageState& state) {
    QJsonObject object{{"settings", toJson(state.settings)},
                       {"pins", toJson(state.pins)},
                       {"step", state.step},
                       {"speed", state.speed},
                       {"logarithmic", state.logarithmic},
                       {"rate_curve", state.rateCurve},
                       {"from_here", state.fromHere},
                       {"pins_shown", state.pinsShown}};
    if (state.part)
        object["part"] = toJson(*state.part);
    if (state.predictions.on)
        object["predict"] = toJson(state.predictions);
    return object;
}

QString readRunPage(const QJsonObject& object, std::size_t knobs, RunPageState& state) {
    QJsonObject settings, predict;
    QJsonArray pins;
    std::uint64_t step = 0;
    for (const QString& wrong :
         {readObject(object, "settings", settings), readList(object, "pins", pins),
          readCount(object, "step", step), readSpeed(object, state.speed),
          readFlag(object, "logarithmic", state.logarithmic), readFlag(object, "rate_curve", state.rateCurve),
          readFlag(object, "from_here", state.fromHere), readFlag(object, "pins_shown", state.pinsShown),
          readPart(object, state.part), readObject(object, "predict", predict)})
        if (!wrong.isEmpty())
            return wrong;
    if (step > RunSettings::maxSteps)
        return wrongType("step", "a whole number up to 10,000,000");
    state.step = static_cast<int>(step);
    auto read = settingsFromJson(settings);
    if (const auto* wrong = std::get_if<QString>(&read))
        return QStringLiteral("\"settings\": ") + *wrong;
    state.settings = std::get<RunSettings>(std::move(read));
    if (state.settings.start.size() != knobs)
        return QStringLiteral("\"settings\": ") +
               wrongType("start", "a list with a number for each knob of the page");
    if (const QString wrong = readPins(pins, knobs, state.pins); !wrong.isEmpty())
        return wrong;
    if (object.contains(QLatin1String("predict")))
        if (const QString wrong = readPredictions(predict, knobs, state.predictions); !wrong.isEmpty())
            return QStringLiteral("\"predict\": ") + wrong;
    return {};
}

QJsonObject toJson(const NetworkState& state) {
    return {{"settings", toJson(state.page.settings)},
            {"step", stepToJson(state.page.step)},
            {"pins", toJson(state.pins)},
            {"speed", state.page.speed},
            {"logarithmic", state.page.logarithmic},
            {"by_images", state.page.byImages},
            {"pins_shown", state.page.pinsShown}};
}

QString readNetworkPage(const QJsonObject& object, NetworkState& state) {
    QJsonObject settings;
    QJsonArray pins;
    for (const QString& wrong :
         {readObject(object, "settings", settings), readTrainingStep(object, state.page.step),
          readList(object, "pins", pins), readSpeed(object, state.page.speed),
          readFlag(object, "logarithmic", state.page.logarithmic),
          readFlag(object, "by_images", state.page.byImages),
          readFlag(object, "pins_shown", state.page.pinsShown)})
        if (!wrong.isEmpty())
            return wrong;
    auto read = trainingFromJson(settings);
    if (const auto* wrong = std::get_if<QString>(&read))
        return QStringLiteral("\"settings\": ") + *wrong;
    state.page.settings = std::get<TrainingSettings>(std::move(read));
    return readPins(pins, state.pins);
}

/// The page of that name, where it is there, with `read`.
template <class State, class Read>
QString readPage(const QJsonObject& pages, PageName name, std::optional<State>& state, const Read& read) {
    QJsonObject object;
    if (!pages.contains(QLatin1String(nameOf(name))))
        return {};
    if (const QString wrong = readObject(pages, nameOf(name), object); !wrong.isEmpty())
        return wrong;
    const QString wrong = read(object, state.emplace());
    return wrong.isEmpty() ? wrong : QStringLiteral("\"%1\": ").arg(QLatin1String(nameOf(name))) + wrong;
}

QString readPageName(const QJsonObject& object, PageName& page) {
    QString name = QLatin1String(nameOf(page));
    if (const QString wrong = readText(object, "page", name); !wrong.isEmpty())
        return wrong;
    const auto found =
        std::ranges::find_if(allPages, [&](PageName one) { return name == QLatin1String(nameOf(one)); });
    if (found == allPages.end())
        return wrongType("page", "one-knob, two-knobs, network or learn");
    page = *found;
    return {};
}

} // namespace

const char* nameOf(PageName page) {
    switch (page) {
    case PageName::oneKnob:
        return "one-knob";
    case PageName::twoKnobs:
        return "two-knobs";
    case PageName::network:
        return "network";
    case PageName::learn:
        return "learn";
    }
    return "";
}

QJsonArray numbersToJson(const std::vector<double>& numbers) {
    QJsonArray list;
    for (const double number : numbers)
        list.append(exactJson(number));
    return list;
}

bool readNumbers(const QJsonObject& object, const char* key, std::size_t count,
                 std::vector<double>& numbers) {
    const QJsonArray list = object[QLatin1String(key)].toArray();
    for (const auto& value : list)
        if (const std::optional<double> number = exactNumber(value))
            numbers.push_back(*number);
    return numbers.size() == count && static_cast<std::size_t>(list.size()) == count;
}

QJsonValue stepToJson(std::uint64_t step) { return static_cast<qint64>(std::min(step, mostTrainingSteps)); }

QString readTrainingStep(const QJsonObject& object, std::uint64_t& step) {
    const QString wrong = readCount(object, "step", step);
    return wrong.isEmpty() && step > mostTrainingSteps
               ? wrongType("step", "a whole number up to 1,000,000,000")
               : wrong;
}

QJsonObject toJson(const SessionState& session) {
    QJsonObject pages;
    if (session.oneKnob)
        pages[nameOf(PageName::oneKnob)] = toJson(*session.oneKnob);
    if (session.twoKnobs)
        pages[nameOf(PageName::twoKnobs)] = toJson(*session.twoKnobs);
    if (session.network)
        pages[nameOf(PageName::network)] = toJson(*session.network);
    return {{"page", nameOf(session.page)}, {"pages", pages}};
}

std::variant<SessionState, QString> sessionFromJson(const QJsonObject& object) {
    SessionState session;
    QJsonObject pages;
    for (const QString& wrong : {readPageName(object, session.page), readObject(object, "pages", pages)})
        if (!wrong.isEmpty())
            return wrong;
    const auto runs = [](std::size_t knobs) {
        return
            [knobs](const QJsonObject& page, RunPageState& state) { return readRunPage(page, knobs, state); };
    };
    for (const QString& wrong : {readPage(pages, PageName::oneKnob, session.oneKnob, runs(1)),
                                 readPage(pages, PageName::twoKnobs, session.twoKnobs, runs(2)),
                                 readPage(pages, PageName::network, session.network, readNetworkPage)})
        if (!wrong.isEmpty())
            return wrong;
    return session;
}

} // namespace downhill
