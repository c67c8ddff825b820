// main() of the tests that need widgets: no display is touched, nor the settings of whoever runs them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// What Qt complains of is a mistake of ours: a painter that could not begin, a signal that is not there.
void failOnWarnings(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (message.contains(QLatin1String("does not support")))
        return; // the offscreen platform speaking of itself
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt warns: " << message.toStdString();
    else
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleMock(&argc, argv);
    QTemporaryDir home;
    if (!home.isValid())
        return 1;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM"); // a real one may be named, to watch
    if (platform.isEmpty() || platform == "offscreen") {
        // The largest screen that the window is meant for. The platform's own one is 800 × 800, and Qt 6.8
        // opens no window again that is larger than its screen.
        QFile screens(home.filePath(QStringLiteral("screens.json")));
        if (!screens.open(QIODevice::WriteOnly))
            return 1;
        screens.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false,
                          "screens": [{"name": "one", "x": 0, "y": 0, "width": 3840, "height": 2160,
                                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screens.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    }
    qInstallMessageHandler(failOnWarnings);
    QCoreApplication::setOrganizationName(QStringLiteral("Downhill"));
    QCoreApplication::setApplicationName(QStringLiteral("downhill"));
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return RUN_ALL_TESTS();
}
