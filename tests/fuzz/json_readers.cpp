#include "tests/fuzz/json_readers.h"

#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"
#include "ui/learn/content/learn_content.h"
#include "ui/lesson/lesson_file.h"
#include "ui/session/last_session.h"
#include "ui/session/session_file.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace downhill::fuzz {

namespace {

QByteArray arrayOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes bytesOf(const QByteArray& array) { return {array.begin(), array.end()}; }

/// What is told is told in one line.
void judge(const QString& problem) {
    if (problem.isEmpty() || problem.contains(u'\n'))
        throw Broken{"not one line: " + problem.toStdString()};
}

/// Of the sources.
Bytes file(const char* path) {
    QFile file(QStringLiteral(DOWNHILL_SOURCES "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? bytesOf(file.readAll()) : Bytes();
}

/// Whatever may be asked for can be run and is diagnosed; twenty steps of it here.
void run(RunSettings settings) {
    settings.steps = std::min<std::uint64_t>(settings.steps, 20);
    if (!problemsOf(settings).empty()) // a change of the rate after that, or a schedule that is longer
        return;
    const auto cost = costOf(settings);
    const Run run = descend(*cost, settings);
    if (run.rows() == 0)
        throw Broken{"a run without a start"};
    diagnoseWithoutCure(run, *cost);
}

} // namespace

void feedSettings(std::span<const std::uint8_t> bytes) {
    const auto read = lessonFromJson(QJsonDocument::fromJson(arrayOf(bytes)).object());
    if (const auto* problem = std::get_if<QString>(&read))
        return judge(*problem);
    if (const auto* settings = std::get_if<RunSettings>(&std::get<Lesson>(read))) {
        if (!problemsOf(*settings).empty())
            throw Broken{"settings with problems were taken"};
        run(*settings);
    } else if (!problemsOf(std::get<TrainingSettings>(std::get<Lesson>(read))).empty()) {
        throw Broken{"settings of a training with problems were taken"};
    }
}

std::vector<Bytes> settingsSeeds() {
    std::vector<Bytes> seeds;
    for (
        const char* text :
        {R"({"downhill":1,"cost":"w^2","start":5,"rate":0.1,"steps":20})",
         R"({"downhill":1,"cost":"double-valley","start":[1.5],"rate":0.05,"rule":"momentum:0.9","steps":50,
              "tolerance":1e-6,"schedule":"step:10,0.5","rate_changes":[{"step":5,"rate":0.2}]})",
         R"({"downhill":1,"cost":"w1^2+10w2^2","start":[5,-1],"rate":0.01,"rule":"adam:0.9,0.999,1e-8","steps":9})",
         R"({"downhill":1,"digits":"builtin","rate":0.5,"batch":32,"steps":100,"seed":1,"hidden":"tanh"})"})
        seeds.push_back(bytesOf(QByteArray(text)));
    return seeds;
}

void feedLesson(std::span<const std::uint8_t> bytes) {
    const auto read = readLessonContent(arrayOf(bytes));
    if (const auto* problem = std::get_if<QString>(&read))
        return judge(*problem);
    const auto* lesson = std::get_if<LessonState>(&std::get<LessonContent>(read));
    if (!lesson)
        return;
    const auto again = readLessonContent(lessonBytes(*lesson));
    const auto* content = std::get_if<LessonContent>(&again);
    const auto* same = content ? std::get_if<LessonState>(content) : nullptr;
    if (!same || !(*same == *lesson))
        throw Broken{"written and read again it is another lesson"};
}

std::vector<Bytes> lessonSeeds() {
    std::vector<Bytes> seeds = settingsSeeds();
    for (const char* name : {"one-step", "computes-the-gradient", "bigger-is-faster"})
        seeds.push_back(file((std::string("resources/scenes/") + name + ".downhill").c_str()));
    return seeds;
}

void feedSession(std::span<const std::uint8_t> bytes) {
    const auto read = readLastSession(arrayOf(bytes));
    if (const auto* problem = std::get_if<QString>(&read))
        return judge(*problem);
    const auto& last = std::get<LastSession>(read);
    const auto again = readLastSession(downhill::bytesOf(last));
    const auto* same = std::get_if<LastSession>(&again);
    if (!same || !(same->lesson == last.lesson) || same->file != last.file || same->changed != last.changed)
        throw Broken{"written and read again it is another session"};
}

std::vector<Bytes> sessionSeeds() {
    std::vector<Bytes> seeds;
    for (const Bytes& lesson : lessonSeeds()) {
        const auto read = readLessonContent(arrayOf(lesson));
        const auto* content = std::get_if<LessonContent>(&read);
        if (const auto* state = content ? std::get_if<LessonState>(content) : nullptr)
            seeds.push_back(
                bytesOf(downhill::bytesOf(LastSession{*state, QStringLiteral("/tmp/a.downhill"), true})));
    }
    return seeds;
}

void feedDeck(std::span<const std::uint8_t> bytes) {
    const auto read = readLearnContent(arrayOf(bytes), QStringLiteral("cards.json"));
    if (const auto* problem = std::get_if<QString>(&read))
        return judge(*problem);
    const auto& content = std::get<LearnContent>(read);
    if (content.entries.size() > LearnContent::mostEntries ||
        content.title.size() > LearnContent::longestTitle)
        throw Broken{"more than is allowed was taken"};
}

std::vector<Bytes> deckSeeds() {
    return {file("resources/learn/flashcards.json"), file("resources/learn/by_hand.json")};
}

} // namespace downhill::fuzz
