#include "ui/scenes/scene_title.h"

#include "core/catalogue/catalogue.h"
#include "core/text/number_text.h"
#include "ui/scenes/scene_list.h"
#include "ui/session/session_file.h"
#include "ui/text/text.h"
#include "ui/words/formula_words.h"
#include "ui/words/words.h"

namespace downhill {

namespace {

/// A long formula is called by its name, if it has one.
QString wordsOf(const Formula& formula) {
    constexpr qsizetype most = 40;
    const QString printed = printedWords(formula);
    if (printed.size() <= most)
        return printed;
    const NamedCost* named = findNamedCost(formula);
    return named ? wordsOf(named->title()) : printed.left(most - 1).trimmed() + u'…';
}

QString costWords(const Lesson& lesson) {
    const auto* run = std::get_if<RunSettings>(&lesson);
    return run ? wordsOf(*costOf(*run)) : SceneList::tr("Digit network");
}

} // namespace

QString suggestedTitle(const SessionState& session) {
    const std::optional<Lesson> lesson = lessonOf(session);
    if (!lesson)
        return SceneList::tr("Scene");
    const double rate = std::visit([](const auto& settings) { return settings.hyper.rate; }, *lesson);
    return SceneList::titleFrom(SceneList::tr("%1, rate %2").arg(costWords(*lesson), qs(displayText(rate))));
}

std::optional<Scene> sceneOf(const SessionState& all) {
    Scene scene;
    scene.session.page = all.page;
    switch (all.page) {
    case PageName::oneKnob:
        scene.session.oneKnob = all.oneKnob;
        break;
    case PageName::twoKnobs:
        scene.session.twoKnobs = all.twoKnobs;
        break;
    case PageName::network:
        scene.session.network = all.network;
        break;
    case PageName::learn:
        return std::nullopt;
    }
    scene.title = suggestedTitle(scene.session);
    return scene;
}

} // namespace downhill
