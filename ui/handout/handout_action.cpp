#include "ui/handout/handout_action.h"

#include "ui/export/export_row.h"
#include "ui/files/file_dialog.h"
#include "ui/handout/handout_pages.h"
#include "ui/plain/box.h"
#include "ui/plain/progress.h"
#include "ui/text/translated_text.h"

#include <QDir>
#include <QEventLoop>

#include <exception>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace downhill {

namespace {

/// Does `work` on a thread of its own while the dialog lives; what it throws is thrown here.
void besideTheWindow(PlainProgress& dialog, const std::function<void(const std::stop_token&)>& work) {
    QEventLoop loop;
    std::exception_ptr thrown;
    {
        std::jthread thread([&](const std::stop_token& stop) {
            try {
                work(stop);
            } catch (...) {
                thrown = std::current_exception();
            }
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        const auto connection =
            QObject::connect(&dialog, &PlainProgress::canceled, [&] { thread.request_stop(); });
        if (dialog.wasCanceled())
            thread.request_stop();
        loop.exec();
        QObject::disconnect(connection);
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace

HandoutAction::HandoutAction(Source source, QWidget* window)
    : QAction(ExportText::tr(ExportRow::of(ExportKind::scenes).ask), window),
      source_(std::move(source)),
      window_(window) {
    setObjectName(QStringLiteral("handout"));
    connect(this, &QAction::triggered, this, &HandoutAction::ask);
}

QString HandoutAction::save(const QString& path) const {
    const std::vector<Scene> scenes = source_.scenes();
    PlainProgress dialog(tr("Computing the scenes…"), tr("Cancel"), 0, static_cast<int>(scenes.size()),
                         window_);
    dialog.setObjectName(QStringLiteral("handoutProgress"));
    dialog.setWindowTitle(tr("Handout"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0); // from the first moment on nothing else is to be done
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    SceneComputing computing;
    const auto compute = [&](std::size_t number) {
        dialog.setValue(static_cast<int>(number));
        ComputedScene computed;
        besideTheWindow(
            dialog, [&](const std::stop_token& stop) { computed = computing.compute(scenes[number], stop); });
        return computed;
    };
    try {
        return savePdf(handoutPages(source_.lesson(), scenes, compute), path);
    } catch (const SceneStopped&) {
        return tr("It was cancelled");
    } catch (const SceneFailure& failure) {
        return failure.why;
    } catch (const std::bad_alloc&) {
        return tr("There is not enough memory");
    }
}

void HandoutAction::ask() {
    if (source_.scenes().empty())
        return emit said(tr("The lesson has no scenes yet: Scenes → Add scene keeps what is shown"));
    const QString path = askForFileToSave(window_, {.title = tr("Save the handout"),
                                                    .suggested = QStringLiteral("handout.pdf"),
                                                    .filter = tr("PDF (*.pdf)"),
                                                    .endings = {QStringLiteral("pdf")}});
    if (path.isEmpty())
        return;
    if (const QString error = save(path); !error.isEmpty())
        warnPlainly(window_, tr("Nothing was saved"), error);
    else
        emit said(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace downhill
