#include "app/command_line.h"
#include "app/drawing.h"
#include "app/ending_signals.h"
#include "app/failure.h"
#include "app/headless.h"
#include "app/last_resort.h"
#include "app/options.h"
#include "app/output.h"
#include "app/training_options.h"
#include "ui/kept/kept.h"
#include "ui/language/spoken_language.h"
#include "ui/page/loss_axis.h"
#include "ui/page/page.h"
#include "ui/scenes/tour.h"
#include "ui/session/session_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/speaking_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QStyleFactory>

#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <string_view>
#include <system_error>
#include <variant>

using namespace downhill;

namespace {

/// Why there is no display: what Qt's platforms said first.
QString reason;

/// What Qt says of a thread that it cannot start. It counts on it nevertheless, and waits for ever.
constexpr const char* threadNotStarted = "QThread::start: Thread creation error";
[[noreturn]] void endForThreads() { std::_Exit(tell({1, QLatin1String(noThread)})); }

/// Qt's own listener, once the window is open.
QtMessageHandler listenerOfQt = nullptr;
void listenInWindow(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.startsWith(QLatin1String(threadNotStarted)))
        endForThreads();
    listenerOfQt(type, context, message);
}

/// Standard error is for our one line. Qt's remarks about a missing session or display are of no use there,
/// and where it would abort there is a better way out.
void listenToQt(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.startsWith(QLatin1String(threadNotStarted)))
        endForThreads();
    if (type == QtFatalMsg)
        std::_Exit(
            tell({2, QStringLiteral("no window can be opened (%1); without a display, export: --table - or "
                                    "--loss-curve loss.png, see --help")
                         .arg(reason.isEmpty() ? message : reason)}));
    // What Qt says in general, as of a locale that is not UTF-8, comes before it has tried any platform.
    const bool general = context.category && std::string_view(context.category) == "default";
    if (!general && type != QtDebugMsg && type != QtInfoMsg && reason.isEmpty())
        reason = message.section(u'\n', 0, 0).simplified();
}

void preset(MainWindow& window, const RunSettings& settings) { window.run(settings); }

void preset(MainWindow& window, const TrainingSettings& settings) { window.train(settings); }

int openWindow(char* name, const CommandLine& line) {
    // What is wrong with files is told on the terminal, as it is of a lesson.
    if (const auto* training = std::get_if<TrainingSettings>(&line.settings);
        training && !training->digits.isBuiltIn())
        loadedDigits(training->digits);
    if (const QFileInfo kept(Kept::usualFile()); kept.exists() && !kept.isFile())
        throw Failure{1,
                      QStringLiteral("settings '%1' cannot be read: it is not a file").arg(kept.filePath())};
    // The name alone: Qt would take what it knows, as -reverse, out of our options' values too.
    int count = 1;
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    qInstallMessageHandler(listenInWindow);
    expectFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/downhill.svg")));
    auto owned = std::make_unique<SpeakingWindow>(line.language);
    MainWindow& window = owned->window();
    const EndingSignals asked([&owned] {
        if (const QString lost = owned->window().endNow(); !lost.isEmpty())
            tell({1, lost});
    });
    if (line.lookChosen)
        window.setThemeMode(line.look.theme);
    SessionActions& sessions = *window.sessions();
    if (line.lesson)
        sessions.show(*line.lesson);
    if (line.presets && (!line.lesson || line.choosesMore))
        std::visit([&](const auto& settings) { preset(window, settings); }, line.settings);
    if (!line.lessonFile.isEmpty())
        sessions.setFile(line.lessonFile, line.choosesMore);
    sessions.keepIn(SessionPlace::usualFolder(),
                    line.presets ? SessionPlace::Wanted::empty : SessionPlace::Wanted::newest);
    if (LossAxis* axis = window.page()->lossAxis(); axis && line.look.logarithmic)
        axis->setLogarithmic(true);
    window.show();
    if (!line.presets) // else one came for that run
        offerTour(*window.player());
    const int status = QApplication::exec();
    owned.reset();
    EndingSignals::obey();
    return status;
}

void printHelp(const CommandLine& line) {
    int count = 1;
    char name[] = "downhill";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments); // without one nothing is translated
    speak(languageOr(line.language));
    print(Options::helpText());
}

int run(int argc, char** argv) {
    const CommandLine line = readCommandLine({argv, static_cast<std::size_t>(argc)});
    if (line.help)
        printHelp(line);
    else if (line.version)
        print(QStringLiteral("downhill " DOWNHILL_VERSION "\n"));
    else if (line.exports.empty())
        return openWindow(argv[0], line);
    else
        exportAll(line);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    occupyStandardStreams();
    std::set_terminate(endForException);
    listenerOfQt = qInstallMessageHandler(listenToQt);
    QCoreApplication::setOrganizationName(QStringLiteral("Downhill"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("downhill.org"));
    QCoreApplication::setApplicationName(QStringLiteral("downhill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOWNHILL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.downhill.Downhill"));
    try {
        return run(argc, argv);
    } catch (const Failure& failure) {
        return tell(failure);
    } catch (const std::bad_alloc&) {
        return tell({1, QStringLiteral("not enough memory")});
    } catch (const std::system_error& error) {
        if (!isForWantOfThreads(error))
            throw;
        return tell({1, QLatin1String(noThread)});
    }
}
