#include "app/command_line.h"
#include "app/display.h"
#include "app/headless.h"
#include "ui/main_window.h"
#include "ui/one_knob/one_knob_page.h"
#include "ui/run/live_run.h"

#include <QApplication>
#include <QStyleFactory>

#include <cstdio>
#include <memory>

using namespace downhill;

namespace {

int openWindow(int& argc, char** argv, const CommandLine& line) {
    if (const QString problem = displayProblem(); !problem.isEmpty()) {
        std::fprintf(stderr, "downhill: %s\n", qPrintable(problem));
        return 2;
    }
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    MainWindow window;
    if (line.lookChosen)
        window.setThemeMode(line.look.theme);
    if (line.look.logarithmic)
        window.page()->setLogarithmic(true);
    if (line.presets)
        window.page()->live()->setSettings(line.settings);
    window.show();
    return QApplication::exec();
}

int exportWithoutWindow(int& argc, char** argv, const CommandLine& line) {
    // Charts need an application object, and that aborts where there is no display, unless it is told not to
    // look.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for our one line; Qt's remarks about a missing session are of no use here.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QApplication application(argc, argv);
    return exportAll(line);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("Downhill"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("downhill.org"));
    QCoreApplication::setApplicationName(QStringLiteral("downhill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOWNHILL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.downhill.Downhill"));

    CommandLine line;
    {
        const QCoreApplication application(argc, argv);
        line = readCommandLine(QCoreApplication::arguments());
        if (!line.error.isEmpty()) {
            std::fprintf(stderr, "downhill: %s\n", qPrintable(line.error));
            return line.exitStatus;
        }
        if (line.help || line.version) {
            std::fputs(line.help ? qPrintable(line.helpText) : "downhill " DOWNHILL_VERSION "\n", stdout);
            return 0;
        }
        if (line.exportsAnything() && line.pictures.empty() && !line.animation)
            return exportAll(line);
    }
    return line.exportsAnything() ? exportWithoutWindow(argc, argv, line) : openWindow(argc, argv, line);
}
