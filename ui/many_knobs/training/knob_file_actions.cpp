#include "ui/many_knobs/training/knob_file_actions.h"

#include "core/network/knob_file.h"
#include "core/text/number_text.h"
#include "ui/files/file_dialog.h"
#include "ui/files/save_batch.h"
#include "ui/files/small_file.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/plain/box.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <QAction>
#include <QFileInfo>

namespace downhill {

KnobFileActions::KnobFileActions(LiveTraining* live, QWidget* page)
    : QObject(page), live_(live), page_(page) {
    const auto add = [this](const QString& text, auto&& triggered) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, triggered);
        actions_ += action;
    };
    add(tr("Sa&ve knobs…"), [this] { askAndSave(); });
    add(tr("L&oad knobs…"), [this] { askAndLoad(); });
}

QString KnobFileActions::save(const QString& path) const {
    if (!live_->training())
        return tr("There are no knobs yet");
    const auto bytes = knobFile({live_->training()->settings->network, live_->training()->newest->knobs});
    return saveWhole(path, [&](QIODevice& file) {
        return file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) ==
               static_cast<qint64>(bytes.size());
    });
}

QString KnobFileActions::load(const QString& path) {
    const auto read = readSmallFile(path);
    if (const auto* failure = std::get_if<SmallFileFailure>(&read))
        return (failure->readable ? QStringLiteral("%1: %2") : QStringLiteral("%1 %2"))
            .arg(path, failure->message);
    const auto& bytes = std::get<QByteArray>(read);
    auto saved = readKnobFile(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (const auto* problem = std::get_if<DigitsProblem>(&saved))
        return QStringLiteral("%1 %2").arg(path, wordsOf(problem->fact));
    auto& knobs = std::get<SavedKnobs>(saved);
    TrainingSettings settings = live_->fromTheStart();
    settings.network = knobs.design;
    settings.start = std::make_shared<const std::vector<float>>(std::move(knobs.knobs));
    live_->begin(std::move(settings), true);
    return {};
}

void KnobFileActions::askAndSave() {
    const QString path = askForFileToSave(page_->window(), {.title = tr("Save the knobs"),
                                                            .suggested = QStringLiteral("network.knobs"),
                                                            .filter = tr("Knobs (*.knobs)"),
                                                            .endings = {QStringLiteral("knobs")}});
    if (path.isEmpty())
        return;
    if (const QString error = save(path); !error.isEmpty())
        warnPlainly(page_->window(), tr("Nothing was saved"), error);
    else
        emit done(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void KnobFileActions::askAndLoad() {
    const QString path =
        askForFileToOpen(page_->window(), tr("Load knobs"), tr("Knobs (*.knobs);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const QString error = load(path); !error.isEmpty())
        warnPlainly(page_->window(), tr("Nothing was loaded"), error);
    else
        emit done(tr("%1 knobs from %2").arg(qs(countText(networkKnobs)), QFileInfo(path).fileName()));
}

} // namespace downhill
