// The session from one start to the next, whatever ended the program.
#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/session/autosave.h"
#include "ui/session/last_session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>

#include <random>

#include <csignal>

namespace downhill {
namespace {

using Wanted = SessionPlace::Wanted;

class Autosaves : public SessionTest {
protected:
    QString place(int number = 1) const {
        return folder.filePath(QStringLiteral("session-%1.downhill").arg(number));
    }
    void keep(Wanted wanted = Wanted::newest) { sessions()->keepIn(folder.path(), wanted); }
    static std::optional<LastSession> lastIn(const QString& path) {
        auto read = readLastSession(contentOf(path));
        auto* last = std::get_if<LastSession>(&read);
        return last ? std::optional(std::move(*last)) : std::nullopt;
    }
    static double rateIn(const QString& path) {
        const auto last = lastIn(path);
        return last ? last->lesson.session.oneKnob->settings.hyper.rate : -1;
    }
    void startAgain() {
        closeWindow();
        openWindow();
        keep();
        ASSERT_TRUE(settle());
    }
};

TEST_F(Autosaves, AChangeIsWrittenWithinAMoment) {
    keep();
    QElapsedTimer clock;
    for (const char* rate : {"0.3", "0.25"}) {
        clock.start();
        type(rateField(), QLatin1String(rate));
        EXPECT_TRUE(eventually([&] { return rateIn(place()) == QByteArray(rate).toDouble(); }));
        EXPECT_LT(clock.elapsed(), 5000);
    }
}

TEST_F(Autosaves, TheSessionComesBack) {
    keep();
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    const SessionState before = state();
    ASSERT_NO_FATAL_FAILURE(startAgain());
    EXPECT_EQ(state(), before);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Downhill"));
    window->showPage(2); // what is looked at, too
    ASSERT_TRUE(eventually([&] { return window->trainingPage()->stateful() != nullptr; }));
    window->close();
    EXPECT_EQ(lastIn(place())->lesson.session.page, PageName::network);
}

TEST_F(Autosaves, AnOpenLessonIsStillOpen) {
    keep();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    ASSERT_NO_FATAL_FAILURE(startAgain());
    EXPECT_EQ(sessions()->file(), path("a.downhill"));
    EXPECT_FALSE(sessions()->isChanged());
    // as after a crash: changed, written, and nobody was asked
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    ASSERT_TRUE(eventually([&] { return rateIn(place()) == 0.2; }));
    window.reset();
    openWindow();
    keep();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.2);
    EXPECT_TRUE(sessions()->isChanged());
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(Autosaves, WhatNobodyWantedToSaveDoesNotComeBack) {
    keep();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    answer(QMessageBox::Discard, [&] { window->close(); });
    window.reset();
    openWindow();
    keep();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    EXPECT_FALSE(sessions()->isChanged());
}

TEST_F(Autosaves, BrokenOnesAreSetAside) {
    const QByteArray bad[] = {"", "garbage", R"({"downhill": 2, "pages": {"one-knob": {"step": 1e300}}})",
                              R"({"downhill": 99})", QByteArray(17 << 20, ' ')};
    for (const QByteArray& bytes : bad) {
        put(place(), bytes);
        QSignalSpy said(sessions(), &SessionActions::said);
        keep();
        ASSERT_EQ(said.size(), 1);
        EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("session-1-broken.downhill")))
            << said[0][0].toString().toStdString();
        EXPECT_EQ(contentOf(path("session-1-broken.downhill")), bytes);
        EXPECT_EQ(live()->settings(), RunSettings{});
        ASSERT_TRUE(eventually([&] { return lastIn(place()).has_value(); })) << "and a good one is there";
    }
}

TEST_F(Autosaves, TwoWindowsHaveASessionEach) {
    keep();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    ASSERT_TRUE(eventually([&] { return rateIn(place(1)) == 0.3; }));
    auto first = std::move(window);
    openWindow();
    keep();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.1) << "the other window's is not taken";
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    ASSERT_TRUE(eventually([&] { return rateIn(place(2)) == 0.2; }));
    EXPECT_EQ(rateIn(place(1)), 0.3);
    window->close();
    window = std::move(first);
    window->close();
    window.reset();
    openWindow();
    keep(); // the one that was written last
    ASSERT_TRUE(settle());
    EXPECT_TRUE(live()->settings().hyper.rate == 0.3 || live()->settings().hyper.rate == 0.2);
}

TEST_F(Autosaves, OfAProgramThatIsGoneIsNotLocked) {
    put(place() + QStringLiteral(".lock"), "999999999\ndownhill\n\n\n\n");
    put(place(), bytesOf({{state(), {}}, {}, false}));
    put(place() + QStringLiteral(".Ab12Cd"), "half a ses"); // it was killed while it wrote
    const SessionPlace mine(folder.path(), Wanted::newest);
    EXPECT_EQ(mine.path(), place());
    EXPECT_FALSE(QFile::exists(place() + QStringLiteral(".Ab12Cd")));
    const SessionPlace other(folder.path(), Wanted::newest);
    EXPECT_NE(other.path(), place());
}

// It was killed while it made the lock.
TEST_F(Autosaves, ALockThatNamesNobodyIsNone) {
    put(place(), bytesOf({{state(), {}}, {}, false}));
    put(place() + QStringLiteral(".lock"), "");
    const SessionPlace mine(folder.path(), Wanted::newest);
    EXPECT_EQ(mine.path(), place());
    EXPECT_FALSE(contentOf(place() + QStringLiteral(".lock")).isEmpty()) << "it is this one's now";
    EXPECT_NE(SessionPlace(folder.path(), Wanted::newest).path(), place());
}

// As on a disk that is full: said once, and all goes on.
TEST_F(Autosaves, ThatCannotBeWrittenAreSaidOnce) {
    keep();
    QSignalSpy said(sessions(), &SessionActions::said);
    ASSERT_TRUE(QDir().mkpath(place()));
    type(rateField(), QStringLiteral("0.3"));
    ASSERT_TRUE(eventually([&] { return said.size() == 1; }));
    EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("cannot be kept")))
        << said[0][0].toString().toStdString();
    auto* autosave = window->findChild<Autosave*>();
    for (const char* rate : {"0.4", "0.5"}) {
        type(rateField(), QLatin1String(rate));
        ASSERT_TRUE(settle());
        autosave->writeNow();
        QApplication::processEvents();
    }
    EXPECT_EQ(said.size(), 1);
    ASSERT_TRUE(QDir().rmdir(place())); // there is room again
    type(rateField(), QStringLiteral("0.6"));
    EXPECT_TRUE(eventually([&] { return rateIn(place()) == 0.6; }));
}

TEST_F(Autosaves, AFolderThatCannotBeMadeIsSaid) {
    put(path("file"), "");
    QSignalSpy said(sessions(), &SessionActions::said);
    sessions()->keepIn(path("file/below"), Wanted::newest);
    EXPECT_EQ(said.size(), 1);
    type(rateField(), QStringLiteral("0.3"));
    EXPECT_TRUE(settle());
}

// Someone opens a lesson over work that has no name.
TEST_F(Autosaves, WorkWithoutANameIsThereAgain) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    put(path("a.downhill"), R"({"downhill": 1, "rate": 0.7})");
    keep();
    sessions()->openAsking(path("a.downhill"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.7);
    ASSERT_TRUE(eventually([&] { return rateIn(place(2)) == 0.7; }));
    EXPECT_EQ(rateIn(place(1)), 0.3);
    ASSERT_NO_FATAL_FAILURE(takeUpEarlierWork());
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    EXPECT_EQ(sessions()->file(), QString());
}

TEST_F(Autosaves, WhereARunWasAskedForTheSessionBeforeStays) {
    put(place(), bytesOf({{state(), {}}, {}, false}));
    const QByteArray before = contentOf(place());
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    keep(Wanted::empty); // as with --rate 0.3
    ASSERT_TRUE(eventually([&] { return rateIn(place(2)) == 0.3; }));
    EXPECT_EQ(contentOf(place()), before);
}

/// What is killed below: a window in which somebody goes on changing things. Only there it does something.
class AutosaveVictim : public SessionTest {};

TEST_F(AutosaveVictim, ChangesTheRateUntilItIsKilled) {
    const QString place = qEnvironmentVariable("DOWNHILL_TEST_PLACE");
    if (place.isEmpty())
        return;
    sessions()->keepIn(place, Wanted::newest);
    auto* autosave = window->findChild<Autosave*>();
    for (int i = 1; eventually([] { return true; }); ++i) {
        type(rateField(), QStringLiteral("0.0%1").arg(i));
        if (!settle())
            return;
        std::printf("%d\n", i);
        std::fflush(stdout);
        autosave->writeNow(); // as often as can be, so that a kill hits it
    }
}

// Whenever it is killed, the session is there, whole, and not older than the change before the last.
TEST_F(Autosaves, SurviveAKill) {
    std::mt19937 random(1);
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir place;
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DOWNHILL_TEST_PLACE"), place.path());
        victim.setProcessEnvironment(environment);
        victim.setProcessChannelMode(QProcess::SeparateChannels);
        victim.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--gtest_filter=AutosaveVictim.ChangesTheRateUntilItIsKilled")});
        ASSERT_TRUE(victim.waitForStarted(patience));
        int changes = 0;
        const int enough = 3 + static_cast<int>(random() % 5);
        ASSERT_TRUE(eventually([&] {
            while (victim.canReadLine())
                if (const int number = victim.readLine().trimmed().toInt(); number > 0)
                    changes = number;
            return changes >= enough;
        })) << victim.readAllStandardError().toStdString();
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        ASSERT_TRUE(victim.waitForFinished(patience));
        while (victim.canReadLine())
            if (const int number = victim.readLine().trimmed().toInt(); number > 0)
                changes = number;

        openWindow();
        QSignalSpy said(sessions(), &SessionActions::said);
        sessions()->keepIn(place.path(), Wanted::newest);
        ASSERT_TRUE(settle());
        EXPECT_EQ(said.size(), 0);
        const double rate = live()->settings().hyper.rate;
        const auto rateOf = [](int i) { return QStringLiteral("0.0%1").arg(i).toDouble(); };
        EXPECT_TRUE(rate == rateOf(changes) || rate == rateOf(changes - 1) || rate == rateOf(changes + 1))
            << rate << " after " << changes << " changes";
        window.reset(); // before its place
    }
}

} // namespace
} // namespace downhill
