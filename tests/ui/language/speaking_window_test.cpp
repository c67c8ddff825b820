// Another language while the window is open: chosen in the menu, with all that was in the window kept.
#include "tests/ui/language/in_language.h"
#include "tests/ui/testing/eventually.h"

#include "core/descent/run_settings.h"
#include "ui/language/language_choice.h"
#include "ui/page/run_page.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/run/live_run.h"
#include "ui/session/session_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/speaking_window.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace downhill {
namespace {

class SpeakingWindowTest : public ::testing::Test {
protected:
    SpeakingWindowTest() {
        QSettings().clear();
        open();
    }
    ~SpeakingWindowTest() override { speaking.reset(); }

    void open(const QString& language = {}) {
        speaking = std::make_unique<SpeakingWindow>(language);
        window().resize(1366, 768);
        window().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window(), patience));
    }
    MainWindow& window() const { return speaking->window(); }
    QStringList menus() const {
        QStringList titles;
        for (const QAction* menu : window().menuBar()->actions())
            titles += menu->text().remove(u'&');
        return titles;
    }
    QAction* choice(const QString& name) const {
        for (QAction* action : window().findChild<QMenu*>(QStringLiteral("language"))->actions())
            if (action->text() == name)
                return action;
        ADD_FAILURE() << name.toStdString() << " is not offered";
        return nullptr;
    }
    /// With the keys, in the menu; waits for the window that comes.
    void choose(const char* name) {
        QSignalSpy remade(speaking.get(), &SpeakingWindow::remade);
        QAction* action = choice(QString::fromUtf8(name));
        ASSERT_NE(action, nullptr);
        auto* menu = window().findChild<QMenu*>(QStringLiteral("language"));
        menu->popup(window().mapToGlobal(QPoint(10, 10)));
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        ASSERT_TRUE(remade.count() > 0 || remade.wait(patience));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window(), patience));
    }
    LiveRun* live() const { return window().runPage(1)->live(); }
    bool settled() const {
        return eventually([this] {
            return live()->run() && live()->isComplete() && live()->run()->settings() == live()->settings();
        });
    }

    const InLanguage english{"en"};
    QTemporaryDir folder;
    std::unique_ptr<SpeakingWindow> speaking;
};

TEST_F(SpeakingWindowTest, IsMadeAnewInTheLanguageChosen) {
    const QStringList before = menus();
    const QPointer<MainWindow> old = &window();
    choose("Deutsch");
    EXPECT_EQ(old, nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_NE(menus(), before);
    EXPECT_EQ(menus().first(), QStringLiteral("Datei"));
    EXPECT_TRUE(choice(QStringLiteral("Deutsch"))->isChecked());
    choose("Français");
    EXPECT_EQ(menus().first(), QStringLiteral("Fichier"));
    choose("English");
    EXPECT_EQ(menus(), before);
}

TEST_F(SpeakingWindowTest, GoesOnWithWhatWasThere) {
    SessionActions* sessions = window().sessions();
    sessions->keepIn(folder.path(), SessionPlace::Wanted::empty);
    live()->setSettings({.cost = "w^4 - 2w^2", .start = {-1.5}, .hyper = {.rate = 0.02}, .steps = 33});
    ASSERT_TRUE(settled());
    window().runPage(1)->playhead()->setStep(7);
    const QString file = folder.filePath(QStringLiteral("mine.downhill"));
    ASSERT_EQ(sessions->save(file), QString());
    live()->change([](RunSettings& s) { s.hyper.rate = 0.03; });
    ASSERT_TRUE(settled());
    const RunSettings settings = live()->settings();
    const QRect place = window().geometry();
    const int step = window().runPage(1)->playhead()->step();

    choose("Español");
    ASSERT_TRUE(settled());
    EXPECT_EQ(live()->settings(), settings);
    EXPECT_EQ(window().runPage(1)->playhead()->step(), step);
    EXPECT_EQ(window().sessions()->file(), file);
    EXPECT_TRUE(window().sessions()->isChanged());
    EXPECT_EQ(window().geometry(), place);
    // and it is kept where it was
    EXPECT_EQ(window().sessions()->end(), QString());
    EXPECT_EQ(SessionPlace::earlier(folder.path()).size(), 0) << "the place is this window's";
}

TEST_F(SpeakingWindowTest, RemembersItAtTheNextStart) {
    choose("Deutsch");
    window().close();
    speaking.reset();
    speak(spokenLanguages().front());
    open();
    EXPECT_STREQ(languageSpoken().code, "de");
    EXPECT_EQ(menus().first(), QStringLiteral("Datei"));
    // the system's again, which is English here
    choose(qPrintable(window().language()->findChildren<QAction*>().first()->text()));
    EXPECT_STREQ(languageSpoken().code, "en");
}

TEST_F(SpeakingWindowTest, ACodeGoesBeforeWhatWasKept) {
    speaking.reset();
    open(QStringLiteral("fr"));
    EXPECT_EQ(menus().first(), QStringLiteral("Fichier"));
    EXPECT_EQ(window().language()->code(), QStringLiteral("fr"));
}

} // namespace
} // namespace downhill
