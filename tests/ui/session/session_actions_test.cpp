// Lessons by menu, keys, drop and list; what is asked before work is replaced; what is refused.
#include "tests/ui/session/session_test.h"

#include "core/network/initial_knobs.h"
#include "core/network/knob_file.h"
#include "ui/controls/number_field.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/session/recent_files.h"

#include <QAction>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <sys/stat.h>

namespace downhill {
namespace {

class Sessions : public SessionTest {
protected:
    /// Ctrl+key, and a name typed into the dialog that comes.
    bool inFileDialog(Qt::Key key, Qt::KeyboardModifiers more, const QString& name) {
        return withDialog([&](QWidget* dialog) { enterName(dialog, name); },
                          [&] { QTest::keyClick(window->windowHandle(), key, Qt::ControlModifier | more); });
    }
    void drop(QWidget* on, const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &drop);
        QApplication::processEvents();
    }
};

TEST_F(Sessions, AllPagesComeBack) {
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    window->showPage(1);
    ASSERT_TRUE(settle({.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.14}}));
    QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    find<QAction>("predictFirst")->trigger();
    ASSERT_TRUE(eventually([&] { return live()->isHiding(); }));
    page()->predictions()->say({1, 2});
    page()->predictions()->revealStep();
    const SessionState before = state();
    EXPECT_EQ(sessions()->save(path("all.downhill")), QString());

    page()->predictions()->setOn(false);
    page()->pins()->clear();
    window->showPage(0);
    ASSERT_TRUE(settle(RunSettings{}));
    page()->pins()->clear();
    ASSERT_NE(state(), before);
    EXPECT_EQ(sessions()->open(path("all.downhill")), QString());
    EXPECT_EQ(state(), before) << "at once, though runs are still to come";
    ASSERT_TRUE(eventually([&] {
        return window->runPage(1)->pins()->isComplete() && window->runPage(2)->pins()->isComplete() &&
               live()->run() && live()->run()->settings() == live()->settings();
    }));
    EXPECT_EQ(state(), before);
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(page()->predictions()->steps().size(), 1U);
    window->showPage(0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(playhead()->step(), 3);
    EXPECT_TRUE(page()->isLogarithmic());
    EXPECT_EQ(page()->pins()->rowCount(), 1);
    EXPECT_TRUE(page()->pins()->isComplete()) << "it has been run again";
}

TEST_F(Sessions, ATrainingWithItsPinsIsTrainedAgain) {
    window->showPage(2);
    ManyKnobsPage* network = window->trainingPage();
    LiveTraining* training = network->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    const auto train = [&](std::uint64_t to) {
        while (training->training()->stepsTaken() < to) {
            const std::uint64_t now = training->training()->stepsTaken();
            training->step();
            ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() > now; }));
        }
    };
    ASSERT_NO_FATAL_FAILURE(train(5));
    ASSERT_TRUE(eventually([&] { return training->diagnosis().has_value(); }));
    network->pinAction()->trigger();
    ASSERT_EQ(network->pins()->rowCount(), 1);
    network->pins()->setData(network->pins()->index(0, 0), QStringLiteral("five steps"));
    Hyperparameters slower = training->hyperparameters();
    slower.rate = 0.05;
    training->setHyperparameters(slower); // on the way
    ASSERT_NO_FATAL_FAILURE(train(8));
    const SessionState before = state();
    ASSERT_EQ(before.network->page.settings.changes.size(), 1U);
    const std::vector<float> knobs = training->training()->newest->knobs;
    ASSERT_EQ(sessions()->save(path("t.downhill")), QString());

    network->pins()->clear();
    training->restart(7);
    ASSERT_TRUE(eventually([&] { return training->training()->settings->seed == 7; }));
    ASSERT_EQ(sessions()->open(path("t.downhill")), QString());
    ASSERT_TRUE(eventually([&] {
        return network->pins()->rowCount() == 1 && training->training()->stepsTaken() == 8 &&
               training->stepWanted() == 8;
    }));
    EXPECT_EQ(state(), before);
    EXPECT_EQ(training->training()->newest->knobs, knobs);
    EXPECT_FALSE(sessions()->isChanged()) << "that pins come one by one is no change";
}

TEST_F(Sessions, AreSavedAndOpenedByKeys) {
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Downhill"));
    ASSERT_TRUE(inFileDialog(Qt::Key_S, {}, path("mine"))); // and it gets its ending
    ASSERT_TRUE(QFile::exists(path("mine.downhill")));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("mine.downhill[*] – Downhill"));
    EXPECT_FALSE(window->isWindowModified());

    type(rateField(), QStringLiteral("0.05"));
    EXPECT_TRUE(eventually([&] { return window->isWindowModified(); }));
    QTest::keyClick(window->windowHandle(), Qt::Key_S, Qt::ControlModifier); // nobody is asked
    EXPECT_FALSE(window->isWindowModified());
    type(rateField(), QStringLiteral("0.06"));
    EXPECT_TRUE(eventually([&] { return window->isWindowModified(); }));
    type(rateField(), QStringLiteral("0.05"));
    EXPECT_TRUE(eventually([&] { return !window->isWindowModified(); })) << "as it was saved";

    ASSERT_TRUE(inFileDialog(Qt::Key_S, Qt::ShiftModifier, path("lesson.2"))); // an ending, but none of ours
    EXPECT_TRUE(QFile::exists(path("lesson.2.downhill")));
    EXPECT_EQ(QFileInfo(sessions()->file()).fileName(), QStringLiteral("lesson.2.downhill"));
    ASSERT_TRUE(settle({.hyper = {.rate = 0.4}}));
    ASSERT_EQ(sessions()->save(sessions()->file()), QString());
    ASSERT_TRUE(inFileDialog(Qt::Key_O, {}, path("mine.downhill")));
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.05);
}

// What one only looks at is kept with the rest, but nobody is asked about it.
TEST_F(Sessions, LookingAtSomethingIsNoChange) {
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(window->windowHandle(), Qt::Key_Right);
    window->showPage(1);
    EXPECT_FALSE(sessions()->isChanged());
    EXPECT_TRUE(sessions()->mayLeave());
}

TEST_F(Sessions, AreAskedAboutWhereAFileIsNotAsItWasSaved) {
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_TRUE(answer(QMessageBox::Cancel, [&] { window->close(); }).contains(QStringLiteral("a.downhill")));
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(sessions()->isChanged());

    answer(QMessageBox::Cancel, [&] { sessions()->openAsking(path("a.downhill")); });
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    answer(QMessageBox::Discard, [&] { sessions()->openAsking(path("a.downhill")); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);

    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    answer(QMessageBox::Save, [&] { window->close(); });
    EXPECT_FALSE(window->isVisible());
    openWindow();
    ASSERT_EQ(sessions()->open(path("a.downhill")), QString());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
}

TEST_F(Sessions, WithoutAFileNobodyIsAsked) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_FALSE(withDialog([](QWidget* dialog) { dialog->close(); }, [&] { window->close(); }));
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Sessions, ANewLessonBeginsAsTheProgramDoes) {
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    QTest::keyClick(window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings(), RunSettings{});
    EXPECT_EQ(page()->pins()->rowCount(), 0);
    EXPECT_FALSE(page()->isLogarithmic());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Downhill"));
}

TEST_F(Sessions, OpenedLastAreInAMenuUntilTheyAreGone) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    const QString first = path("first & foremost.downhill"), second = path("second.downhill");
    ASSERT_EQ(sessions()->save(first), QString());
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    ASSERT_EQ(sessions()->save(second), QString());
    auto* menu = window->findChild<RecentFiles*>();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_TRUE(menu->actions()[0]->text().startsWith(QStringLiteral("second.downhill")));
    EXPECT_TRUE(menu->actions()[1]->text().startsWith(QStringLiteral("first && foremost.downhill")));
    menu->actions()[1]->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);

    ASSERT_TRUE(QFile::remove(second));
    emit menu->aboutToShow();
    const QString said = answer(QMessageBox::Ok, [&] { menu->actions()[1]->trigger(); });
    EXPECT_TRUE(said.contains(second)) << said.toStdString();
    emit menu->aboutToShow();
    EXPECT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
}

TEST_F(Sessions, ThatCannotBeReadChangeNothing) {
    put(path("broken.downhill"), R"({"downhill": 2, "pages": {"one-knob")");
    put(path("newer.downhill"), R"({"downhill": 3})");
    put(path("absurd.downhill"), R"({"downhill": 2, "pages": {"one-knob": {"step": 1e300}}})");
    put(path("deep.downhill"), R"({"downhill": 2, "pages": )" + QByteArray(100'000, '['));
    put(path("<b>html.downhill"), "[]");
    QFile huge(path("huge.downhill"));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{1} << 30));
    huge.close();
    ASSERT_EQ(mkfifo(QFile::encodeName(path("pipe.downhill")).constData(), 0600), 0);
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    const SessionState before = state();
    QElapsedTimer clock;
    clock.start();
    for (const char* name : {"broken.downhill", "newer.downhill", "absurd.downhill", "deep.downhill",
                             "<b>html.downhill", "huge.downhill", "pipe.downhill", ".", "none.downhill"}) {
        const QString said = answer(QMessageBox::Ok, [&] { sessions()->openAsking(path(name)); });
        EXPECT_TRUE(said.contains(path(name))) << name << ": " << said.toStdString();
        EXPECT_FALSE(said.contains(u'\n')) << said.toStdString();
        EXPECT_EQ(state(), before) << name;
        EXPECT_EQ(sessions()->file(), QString());
    }
    EXPECT_NE(sessions()->open(QStringLiteral("/dev/zero")), QString());
    EXPECT_LT(clock.elapsed(), 20'000) << "nothing is waited for, nor read to its end";
}

TEST_F(Sessions, CanBeDropped) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    QTest::keyClick(window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    drop(find<QLineEdit>("formula"), {path("a.downhill")}); // where a text could be dropped, too
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    EXPECT_EQ(sessions()->file(), path("a.downhill"));
    EXPECT_EQ(find<QLineEdit>("formula")->text(), QStringLiteral("w^2"));
}

TEST_F(Sessions, KnobsAndDigitsCanBeDropped) {
    const auto bytes = knobFile({{}, initialKnobs({}, 3)});
    put(path("k.knobs"), {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())});
    LiveTraining* training = window->trainingPage()->live();
    drop(window.get(), {path("k.knobs")});
    EXPECT_EQ(window->page(), window->trainingPage());
    ASSERT_TRUE(training->settings().start);
    EXPECT_EQ(*training->settings().start, initialKnobs({}, 3));

    QByteArray images("\0\0\x08\x03\0\0\0\x0c\0\0\0\x1c\0\0\0\x1c", 16), labels("\0\0\x08\x01\0\0\0\x0c", 8);
    images += QByteArray(12 * 784, '\x40');
    for (char digit = 0; digit < 12; ++digit)
        labels += static_cast<char>(digit % 10);
    put(path("my-images-idx3-ubyte"), images);
    put(path("my-labels-idx1-ubyte"), labels);
    window->showPage(0);
    drop(window.get(), {path("my-labels-idx1-ubyte")}); // the other one is beside it
    EXPECT_EQ(window->page(), window->trainingPage());
    EXPECT_EQ(training->settings().digits.images, path("my-images-idx3-ubyte").toStdString());
    EXPECT_EQ(training->settings().digits.labels, path("my-labels-idx1-ubyte").toStdString());
    ASSERT_TRUE(eventually([&] {
        return training->training() && training->training()->settings->digits == training->settings().digits;
    }));
    EXPECT_EQ(training->training()->data->training.count() + training->training()->data->heldOut.count(),
              12U);
}

TEST_F(Sessions, OtherFilesThatAreDroppedAreRefused) {
    ASSERT_NO_FATAL_FAILURE(workOnOneKnob());
    const SessionState before = state();
    put(path("points.ods"), "x,y\n1,2\n");
    put(path("a.downhill"), R"({"downhill": 2})");
    put(path("k.knobs"), "downhill knobs 1 broken");
    put(path("images"), QByteArray("\0\0\x08\x03", 4));
    const std::pair<QStringList, const char*> refused[] = {
        {{path("points.ods")}, "points.ods"},
        {{folder.path()}, "lesson (.downhill)"},
        {{path("a.downhill"), path("k.knobs")}, "at once"},
        {{path("a.downhill"), path("points.ods")}, "points.ods"},
        {{path("images")}, "images and labels together"},
        {{path("k.knobs")}, "k.knobs"},
    };
    for (const auto& [files, told] : refused) {
        const QString said = answer(QMessageBox::Ok, [&, &dropped = files] { drop(window.get(), dropped); });
        EXPECT_TRUE(said.contains(QLatin1String(told))) << told << ": " << said.toStdString();
    }
    EXPECT_EQ(state(), before);
}

TEST_F(Sessions, DropsOfTextsAreLeftToTheFields) {
    QMimeData data;
    data.setText(QStringLiteral("w^4"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

} // namespace
} // namespace downhill
