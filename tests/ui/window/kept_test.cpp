// What the window keeps: written when it changes and not only when it closes, beside other windows, on full
// disks, with decks that come and go, and whatever the kept place of the window says.
#include "ui/kept/kept.h"

#include "tests/ui/session/session_test.h"
#include "ui/controls/number_field.h"
#include "ui/learn/cards/card_face.h"
#include "ui/learn/cards/flashcards_section.h"
#include "ui/learn/learn_page.h"
#include "ui/window/window_place.h"

#include <QCheckBox>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>

#include <limits>
#include <random>

#include <sys/stat.h>

namespace downhill {
namespace {

class KeptByWindows : public SessionTest {
protected:
    KeptByWindows() { openWindow(); }

    /// As another process sees it.
    static QVariant onDisk(const QString& key) {
        const QString copy = Kept::usualFile() + QStringLiteral(".copy");
        QFile::remove(copy);
        QFile::copy(Kept::usualFile(), copy);
        return QSettings(copy, QSettings::IniFormat).value(key);
    }
    static FlashcardsSection* cardsOf(MainWindow* in) {
        in->showPage(3);
        in->learnPage()->showSection(1);
        return static_cast<FlashcardsSection*>(in->learnPage()->section());
    }
    FlashcardsSection* cards() const { return cardsOf(window.get()); }
    /// The one on top of the pile is turned and known.
    static void know(MainWindow* in) {
        in->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(in, patience));
        cardsOf(in);
        QTest::keyClick(in->windowHandle(), Qt::Key_Space);
        QTest::keyClick(in->windowHandle(), Qt::Key_K);
    }
    void startAgain() {
        closeWindow();
        openWindow();
    }
    QString deck(const char* name) {
        put(path(name), R"({ "downhill_learn": 1, "title": "Mine", "entries": [
                             { "id": "a", "question": "q", "answer": "a" } ] })");
        return path(name);
    }
    QString message() const { return window->statusBar()->currentMessage(); }
};

TEST_F(KeptByWindows, WhatChangesIsWrittenWithinAMoment) {
    EXPECT_FALSE(onDisk(QStringLiteral("loss/logarithmic")).toBool());
    QElapsedTimer clock;
    clock.start();
    click(find<QCheckBox>("log"));
    EXPECT_TRUE(eventually([] { return onDisk(QStringLiteral("loss/logarithmic")).toBool(); }));
    EXPECT_LT(clock.elapsed(), 5000);
    know(window.get());
    const QString first = cards()->deck()->cards().entries[0].key;
    EXPECT_TRUE(eventually([&] {
        return onDisk(QStringLiteral("learn/cards/") + QString::fromLatin1(QUrl::toPercentEncoding(first)))
            .toString()
            .startsWith(QStringLiteral("2 "));
    })) << "and no window was closed";
}

TEST_F(KeptByWindows, TwoWindowsLoseNothingOfOneAnother) {
    MainWindow second;
    second.show();
    second.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&second, patience));
    know(window.get()); // the first card
    second.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&second, patience));
    cardsOf(&second);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(second.windowHandle(), Qt::Key_Right);
    know(&second); // the fourth
    second.close();
    window->close();
    openWindow();
    const auto& entries = cards()->deck()->cards().entries;
    for (std::size_t i = 0; i < entries.size(); ++i)
        EXPECT_EQ(cards()->boxes().boxOf(entries[i].key), i == 0 || i == 3 ? 2 : 1) << i;
}

TEST_F(KeptByWindows, WhatAnotherProgramWroteMeanwhileStays) {
    know(window.get());
    ASSERT_TRUE(eventually([] { return contentOf(Kept::usualFile()).contains("cards\\"); }));
    QByteArray content = contentOf(Kept::usualFile());
    put(Kept::usualFile(),
        content.replace("[learn]\n", "[learn]\ncards\\other=3 2024-02-26\n") + "\n[strange]\nx=7\n");
    click(find<QPushButton>("shuffle"));
    closeWindow();
    EXPECT_EQ(onDisk(QStringLiteral("strange/x")).toInt(), 7);
    EXPECT_EQ(onDisk(QStringLiteral("learn/cards/other")).toString(), QStringLiteral("3 2024-02-26"));
    openWindow();
}

TEST_F(KeptByWindows, ADeckThatIsNotThereNowIsNotForgotten) {
    const QString own = deck("own.json"), away = path("away.json");
    ASSERT_EQ(cards()->deck()->open(own), QString());
    ASSERT_TRUE(QFile::rename(own, away)); // the stick is pulled out
    for (int start = 0; start < 2; ++start) {
        startAgain();
        EXPECT_TRUE(eventually([&] { return message().contains(QStringLiteral("own.json")); }))
            << message().toStdString();
        EXPECT_TRUE(cards()->deck()->isBuiltIn());
    }
    ASSERT_TRUE(QFile::rename(away, own));
    window->showPage(0);
    EXPECT_EQ(cards()->deck()->cards().title, QStringLiteral("Mine")) << "also while the window is open";
    ASSERT_TRUE(QFile::rename(own, away));
    startAgain();
    click(cards()->findChild<QPushButton*>(QStringLiteral("builtIn"))); // now somebody wants that
    ASSERT_TRUE(QFile::rename(away, own));
    startAgain();
    EXPECT_TRUE(cards()->deck()->isBuiltIn());
}

TEST_F(KeptByWindows, APipeIsNoDeck) {
    const QString pipe = path("pipe.json");
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
    EXPECT_TRUE(
        cards()->deck()->open(pipe).contains(QStringLiteral("pipe.json cannot be read: it is not a file")))
        << cards()->deck()->open(pipe).toStdString();
    const QString own = deck("own.json");
    ASSERT_EQ(cards()->deck()->open(own), QString());
    QFile::remove(own);
    ASSERT_EQ(mkfifo(qPrintable(own), 0600), 0);
    startAgain(); // and it does not wait
    EXPECT_TRUE(eventually([&] { return message().contains(QStringLiteral("not a file")); }))
        << message().toStdString();
    EXPECT_TRUE(cards()->deck()->isBuiltIn());
}

// A folder in the place of the file is refused as a full disk is: nothing can be written.
class KeptOnAFullDisk : public KeptByWindows {
protected:
    void TearDown() override { QDir(Kept::usualFile()).removeRecursively(); }
    static void fill() {
        QFile::remove(Kept::usualFile());
        ASSERT_TRUE(QDir().mkpath(Kept::usualFile() + QStringLiteral("/x")));
    }
};

TEST_F(KeptOnAFullDisk, IsSaidOnce) {
    fill();
    click(find<QCheckBox>("log"));
    EXPECT_TRUE(eventually([&] { return message().contains(QStringLiteral("cannot be written")); }));
    window->statusBar()->clearMessage();
    click(find<QCheckBox>("log"));
    QTest::qWait(1500); // that nothing comes is all there is to see
    EXPECT_EQ(message(), QString());
    EXPECT_EQ(answer(QMessageBox::Close, [&] { window->close(); }), QString()) << "it is known";
    openWindow();
}

TEST_F(KeptOnAFullDisk, IsSaidWhenTheWindowCloses) {
    know(window.get());
    fill();
    EXPECT_TRUE(
        answer(QMessageBox::Cancel, [&] { window->close(); }).contains(QStringLiteral("cannot be written")));
    EXPECT_TRUE(window->isVisible());
    QDir(Kept::usualFile()).removeRecursively();
    EXPECT_EQ(answer(QMessageBox::Cancel, [&] { window->close(); }), QString());
    EXPECT_FALSE(window->isVisible());
    openWindow();
    EXPECT_EQ(cards()->boxes().boxOf(cards()->deck()->cards().entries[0].key), 2) << "it was tried again";
}

TEST_F(KeptOnAFullDisk, WorkThatWouldBeLostIsSaidWhenTheWindowCloses) {
    sessions()->keepIn(folder.path(), SessionPlace::Wanted::newest);
    ASSERT_TRUE(QDir().mkpath(path("session-1.downhill/x")));
    type(rateField(), QStringLiteral("0.3"));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(answer(QMessageBox::Cancel, [&] { window->close(); }).isEmpty());
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(answer(QMessageBox::Close, [&] { window->close(); }).isEmpty());
    EXPECT_FALSE(window->isVisible());
    openWindow();
}

TEST_F(KeptByWindows, TheEndOfTheProgramAsksNobody) {
    sessions()->keepIn(folder.path(), SessionPlace::Wanted::newest);
    ASSERT_EQ(sessions()->save(path("a.downhill")), QString());
    type(rateField(), QStringLiteral("0.3"));
    click(find<QCheckBox>("log"));
    EXPECT_EQ(window->endNow(), QString());
    EXPECT_TRUE(contentOf(path("session-1.downhill")).contains("0.3"));
    EXPECT_TRUE(onDisk(QStringLiteral("loss/logarithmic")).toBool());
    window.reset();
    openWindow();
}

// As QWidget::saveGeometry() writes it.
QByteArray geometryOf(const QRect& frame, const QRect& normal, qint32 screen, quint8 state, quint16 version) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32{0x1D9D0CB} << version << quint16{0} << frame << normal << screen << state
           << quint8(state >> 1) << qint32{1440} << normal;
    return bytes;
}

TEST(WindowPlace, SurvivesWhateverWasKept) {
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same each time
    const int odd[] = {0, 1, -1, 100, 5000, -5000, 1'000'000'000, -1'000'000'000, 16'777'215};
    const auto any = [&] { return odd[random() % std::size(odd)]; };
    const auto rect = [&] { return QRect(any(), any(), any(), any()); };
    for (int i = 0; i < 400; ++i) {
        QByteArray kept = geometryOf(rect(), rect(), any(), static_cast<quint8>(random() % 4),
                                     static_cast<quint16>(random() % 5));
        if (i % 3 == 0)
            kept.truncate(static_cast<qsizetype>(random() % 80));
        if (i % 5 == 0)
            for (char& byte : kept)
                if (random() % 4 == 0)
                    byte = static_cast<char>(random());
        QWidget widget;
        openWithin(&widget, kept);
        if (widget.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
            continue;
        EXPECT_GE(widget.width(), 320) << i;
        EXPECT_GE(widget.height(), 240) << i;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        EXPECT_TRUE(widget.pos().isNull() || screen.contains(widget.geometry()))
            << i << ' ' << widget.x() << ' ' << widget.y() << ' ' << widget.width() << ' ' << widget.height();
    }
}

} // namespace
} // namespace downhill
