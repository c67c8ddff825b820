// A run that takes so long that it is shown before its end.
#include "tests/ui/testing/window_test.h"

#include "ui/verdict/verdict_banner.h"

#include <QLabel>

namespace downhill {
namespace {

/// What the banner says: the texts of its labels.
QString wordsOf(const VerdictBanner* banner) {
    QString words;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        words += label->text() + u'\n';
    return words;
}

// What was said of the run before is not true of this one, and nothing is known of this one yet.
TEST_F(WindowTest, ARunThatGoesOnHasNoVerdict) {
    ASSERT_TRUE(live()->diagnosis());
    const Verdict before = live()->diagnosis()->verdict;
    int shownUnfinished = 0;
    QObject::connect(live(), &LiveRun::diagnosisChanged, window.get(), [&] {
        if (live()->run()->stopped() == StopReason::running) {
            EXPECT_FALSE(live()->diagnosis());
        }
    });
    QObject::connect(live(), &LiveRun::runChanged, window.get(), [&] {
        if (live()->run()->stopped() != StopReason::running)
            return;
        ++shownUnfinished;
        EXPECT_FALSE(live()->diagnosis());
        EXPECT_FALSE(wordsOf(banner()).contains(QString::fromStdString(nameOf(before)), Qt::CaseInsensitive));
    });
    // sin and exp are slow: seconds for ten million steps, and it is shown thirty times each
    ASSERT_TRUE(live()
                    ->setSettings({.cost = "sin(3w) + exp(-w) + w^2/10",
                                   .hyper = {.rate = 1e-7},
                                   .steps = 10'000'000,
                                   .tolerance = 0})
                    .empty());
    ASSERT_TRUE(eventually([&] { return shownUnfinished > 1; }));
    live()->cancel();
    ASSERT_TRUE(eventually([&] { return live()->isComplete(); }));
    EXPECT_EQ(live()->run()->stopped(), StopReason::cancelled);
    EXPECT_TRUE(live()->diagnosis()) << "what was reached has one";
}

} // namespace
} // namespace downhill
