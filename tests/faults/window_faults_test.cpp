// Everything that the window writes, with every call that has to do with it failing, in every way, one after
// the other; and killed before each of them.
#include "tests/faults/failing_calls.h"
#include "tests/faults/fault_words.h"
#include "tests/ui/session/session_test.h"
#include "ui/kept/kept.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/session/autosave.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QElapsedTimer>
#include <QSettings>

#include <sys/wait.h>
#include <unistd.h>

namespace downhill::test {
namespace {

using testing::HasSubstr;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A folder in which calls fail, and beside it what was called.
struct Place {
    Place() { EXPECT_TRUE(QDir().mkpath(folder())); }
    QString folder() const { return around.filePath(QStringLiteral("out")); }
    /// Where it is now.
    QString found() const { return QFile::exists(folder()) ? folder() : folder() + QStringLiteral(".away"); }
    QString file(const QString& name) const { return folder() + u'/' + name; }
    std::string log() const { return contentOf(around.filePath(QStringLiteral("log"))).toStdString(); }
    Fault fault(FaultKind kind, int at) const {
        return {kind, at, folder().toStdString(), around.filePath(QStringLiteral("log")).toStdString()};
    }

    const QTemporaryDir around;
};

bool isHit(const std::string& log) { return log.find(" !\n") != std::string::npos; }
bool hitRemoval(const std::string& log) {
    const std::size_t hit = log.rfind(" !\n");
    return hit != std::string::npos && log.substr(0, hit).find("unlink") != std::string::npos;
}

/// Calls `once` with a fault at the first call, the second and so on, until none is reached any more.
template <typename Once>
void sweep(FaultKind kind, Once&& once) {
    constexpr int tooMany = 300;
    for (int at = 1; at < tooMany; ++at) {
        const Place place;
        const auto trace = [&] {
            return std::string(wordOf(kind)) + " at " + std::to_string(at) + '\n' + place.log();
        };
        once(place, place.fault(kind, at));
        ASSERT_FALSE(testing::Test::HasFailure()) << trace();
        if (!isHit(place.log())) {
            EXPECT_GT(at, 1) << "nothing was called";
            return;
        }
    }
    ADD_FAILURE() << "so many calls";
}

const FaultKind failing[] = {FaultKind::noSpace, FaultKind::full, FaultKind::denied, FaultKind::readOnly,
                             FaultKind::broken,  FaultKind::dead, FaultKind::gone};

class WindowFaults : public SessionTest {
protected:
    WindowFaults() { openWindow(); }

    using Write = std::function<QString(const QString& path)>;

    /// A file that is there already and one that is not, with each kind.
    static void expectWholeOrBefore(const QString& name, const Write& write) {
        SCOPED_TRACE(name.toStdString());
        QByteArray whole;
        {
            const Place place;
            ASSERT_EQ(write(place.file(name)), QString());
            whole = contentOf(place.file(name));
            ASSERT_FALSE(whole.isEmpty());
        }
        for (const bool existed : {false, true})
            for (const FaultKind kind : failing)
                sweep(kind, [&](const Place& place, const Fault& fault) {
                    if (existed)
                        put(place.file(name), "old");
                    arm(fault);
                    const QString error = write(place.file(name));
                    disarm();
                    const QByteArray now = contentOf(place.found() + u'/' + name);
                    if (error.isEmpty()) {
                        if (name.endsWith(QLatin1String(".pdf"))) // says when it was made
                            EXPECT_EQ(now.size(), whole.size());
                        else
                            EXPECT_EQ(now, whole);
                    } else {
                        EXPECT_EQ(now, existed ? "old" : "");
                        EXPECT_THAT(error.toStdString(),
                                    HasSubstr(name.toStdString() + " cannot be written: "));
                        EXPECT_THAT(error.toStdString(), HasSubstr(reasonOf(kind)));
                    }
                    QStringList left = namesIn(place.found());
                    left.removeAll(name);
                    EXPECT_TRUE(left.isEmpty() || kind == FaultKind::gone || hitRemoval(place.log()))
                        << left.join(u' ').toStdString();
                });
    }
};

TEST_F(WindowFaults, LeaveALessonAsItWasOrWhole) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    expectWholeOrBefore(QStringLiteral("a.downhill"), [&](const QString& path) {
        const QString before = sessions()->file();
        const QString error = sessions()->save(path);
        EXPECT_EQ(sessions()->file(), error.isEmpty() ? path : before);
        return error;
    });
}

TEST_F(WindowFaults, LeaveKnobsAsTheyWereOrWhole) {
    window->showPage(2);
    auto* knobs = window->findChild<KnobFileActions*>();
    ASSERT_TRUE(eventually([&] { return window->trainingPage()->live()->training() != nullptr; }));
    expectWholeOrBefore(QStringLiteral("n.knobs"), [&](const QString& path) { return knobs->save(path); });
}

TEST_F(WindowFaults, LeaveWhatIsKeptOfTheSessionAsItWasOrWhole) {
    const QByteArray bytes(100'000, 'x');
    expectWholeOrBefore(QStringLiteral("session-1.downhill"), [&](const QString& path) {
        Autosave autosave(
            path, [&] { return bytes; }, nullptr);
        return autosave.writeNow();
    });
}

// Also what another program put there meanwhile.
class KeptFaults : public testing::Test {
protected:
    static QString conf(const Place& place) { return place.found() + QStringLiteral("/d.conf"); }
    static QVariant onDisk(const QString& path, const char* key) {
        const QTemporaryDir aside;
        const QString copy = aside.filePath(QStringLiteral("d.conf"));
        EXPECT_TRUE(QFile::copy(path, copy));
        return QSettings(copy, QSettings::IniFormat).value(QLatin1String(key));
    }
    static void expectAll(const QString& path, const char* known) {
        EXPECT_EQ(onDisk(path, "learn/cards/theirs").toString(), QStringLiteral("3 2024-02-26"));
        EXPECT_EQ(onDisk(path, "learn/cards/mine").toString(), QLatin1String(known));
    }
    const QByteArray before_ = "[learn]\ncards\\mine=1 2024-02-01\ncards\\theirs=2 2024-02-20\n";
    const QByteArray meanwhile_ = "[learn]\ncards\\mine=1 2024-02-01\ncards\\theirs=3 2024-02-26\n";
};

// A folder that goes is made again, with what this window knows.
TEST_F(KeptFaults, LoseNoCard) {
    for (const FaultKind kind : {FaultKind::noSpace, FaultKind::full, FaultKind::denied, FaultKind::readOnly,
                                 FaultKind::broken, FaultKind::dead})
        sweep(kind, [&](const Place& place, const Fault& fault) {
            put(conf(place), before_);
            Kept kept(conf(place));
            kept.setValue(QStringLiteral("learn/cards/mine"), QStringLiteral("1 2024-02-01"));
            kept.begin();
            kept.setValue(QStringLiteral("learn/cards/mine"), QStringLiteral("2 2024-03-01"));
            put(conf(place), meanwhile_ + "\n");
            // Qt warns of a lock that cannot be taken away
            const QtMessageHandler listener =
                qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
            arm(fault);
            const QString error = kept.write();
            disarm();
            qInstallMessageHandler(listener);
            if (error.isEmpty())
                expectAll(conf(place), "2 2024-03-01");
            else
                EXPECT_EQ(contentOf(conf(place)), meanwhile_ + "\n") << error.toStdString();
            QStringList left = namesIn(place.found());
            left.removeAll(QStringLiteral("d.conf"));
            EXPECT_TRUE(left.isEmpty() || hitRemoval(place.log())) << left.join(u' ').toStdString();
            // there is room again, and the next change writes both
            QFile::remove(conf(place) + QStringLiteral(".lock"));
            kept.setValue(QStringLiteral("other"), 1);
            EXPECT_EQ(kept.write(), QString());
            expectAll(conf(place), "2 2024-03-01");
        });
}

TEST_F(KeptFaults, OfAKillLoseNoCard) {
    sweep(FaultKind::killed, [&](const Place& place, const Fault& fault) {
        put(conf(place), before_);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            Kept kept(conf(place));
            kept.setValue(QStringLiteral("learn/cards/mine"), QStringLiteral("2 2024-03-01"));
            put(conf(place), meanwhile_ + "\n");
            arm(fault);
            _exit(kept.write().isEmpty() ? 0 : 1);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(isHit(place.log()) ? WIFSIGNALED(status) : WIFEXITED(status) && WEXITSTATUS(status) == 0);
        const bool written = contentOf(conf(place)) != meanwhile_ + "\n";
        expectAll(conf(place), written ? "2 2024-03-01" : "1 2024-02-01");
        // the next start is not held up, and leaves nothing of the one that was killed in the way
        QElapsedTimer clock;
        clock.start();
        Kept kept(conf(place));
        kept.setValue(QStringLiteral("other"), 1);
        EXPECT_EQ(kept.write(), QString());
        EXPECT_LT(clock.elapsed(), 5000);
        expectAll(conf(place), written ? "2 2024-03-01" : "1 2024-02-01");
        EXPECT_FALSE(namesIn(place.folder()).contains(QStringLiteral("d.conf.lock")));
    });
}

} // namespace
} // namespace downhill::test
