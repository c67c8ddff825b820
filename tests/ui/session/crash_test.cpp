// A session that ends the program comes back once and no more; and files that nobody may read.
#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/session/last_session.h"

#include <QFile>
#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

namespace downhill {
namespace {

using Wanted = SessionPlace::Wanted;

class Crashes : public SessionTest {
protected:
    Crashes() {
        SessionState session = state();
        session.oneKnob->settings.hyper.rate = 0.3;
        put(place(), bytesOf(LastSession{{session, {}}, {}, false}));
    }
    QString place() const { return path("session-1.downhill"); }
    QString mark() const { return place() + QStringLiteral(".showing"); }
    double rate() const { return live()->settings().hyper.rate; }
    void keep() { sessions()->keepIn(folder.path(), Wanted::newest); }
};

TEST_F(Crashes, ASessionThatIsHarmlessLeavesNoMark) {
    keep();
    EXPECT_EQ(rate(), 0.3);
    EXPECT_TRUE(QFile::exists(mark())) << "until it has shown itself harmless";
    EXPECT_TRUE(eventually([&] { return !QFile::exists(mark()); }));
}

TEST_F(Crashes, ClosingInTimeIsNoCrash) {
    keep();
    closeWindow();
    EXPECT_FALSE(QFile::exists(mark()));
    openWindow();
    keep();
    EXPECT_EQ(rate(), 0.3);
}

TEST_F(Crashes, ASessionThatEndedTheProgramIsLeftAlone) {
    put(mark(), {}); // as it stays behind
    QSignalSpy said(sessions(), &SessionActions::said);
    keep();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("Earlier work")))
        << said[0][0].toString().toStdString();
    EXPECT_TRUE(QFile::exists(place())) << "nothing is lost";
    // what comes now is kept elsewhere, and comes back the next time
    type(rateField(), QStringLiteral("0.25"));
    ASSERT_TRUE(settle());
    closeWindow();
    openWindow();
    keep();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.25);

    // whoever asks for it has it
    ASSERT_NO_FATAL_FAILURE(takeUpEarlierWork());
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.3);
    EXPECT_TRUE(eventually([&] { return !QFile::exists(mark()); }));
}

TEST_F(Crashes, OneThatCannotBeReadIsSetAsideAndLeavesNoMark) {
    put(place(), "garbage");
    keep();
    EXPECT_FALSE(QFile::exists(mark()));
    EXPECT_TRUE(QFile::exists(path("session-1-broken.downhill")));
}

/// Somebody to whom things are forbidden, even where tests are run by root.
class AsNobody {
public:
    AsNobody() {
        if (::geteuid() == 0) {
            EXPECT_EQ(::seteuid(nobody), 0);
        }
    }
    ~AsNobody() {
        if (::getuid() == 0) {
            EXPECT_EQ(::seteuid(0), 0);
        }
    }

private:
    static constexpr uid_t nobody = 65534;
};

TEST_F(Crashes, ALessonThatNobodyMayReadIsRefusedAndAllStays) {
    put(path("secret.downhill"), R"({"downhill": 2})");
    ASSERT_EQ(::chmod(QFile::encodeName(path("secret.downhill")).constData(), 0), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    type(rateField(), QStringLiteral("0.7"));
    ASSERT_TRUE(settle());
    QString said;
    {
        const AsNobody nobody;
        said = answer(QMessageBox::Ok, [&] { sessions()->openAsking(path("secret.downhill")); });
    }
    EXPECT_TRUE(said.contains(QStringLiteral("secret.downhill"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("ermission denied"))) << said.toStdString();
    EXPECT_EQ(rate(), 0.7);
    EXPECT_EQ(sessions()->file(), QString());
}

} // namespace
} // namespace downhill
