// A run that there is no memory for is told about, and the window goes on with the run before.
#include "tests/sanitized.h"
#include "tests/ui/testing/window_test.h"

#include <QSignalSpy>
#include <QStatusBar>

#include <sys/resource.h>

#include <algorithm>
#include <fstream>

namespace downhill {
namespace {

/// Lets this process have only so many bytes more than it has now.
class LittleMemory {
public:
    explicit LittleMemory(std::size_t more) {
        getrlimit(RLIMIT_AS, &before_);
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        rlimit little = before_;
        little.rlim_cur = pages * 4096 + more;
        setrlimit(RLIMIT_AS, &little);
    }
    ~LittleMemory() { setrlimit(RLIMIT_AS, &before_); }
    LittleMemory(const LittleMemory&) = delete;
    LittleMemory& operator=(const LittleMemory&) = delete;

private:
    rlimit before_;
};

// Ten million rows of four doubles are 320 MB; 40 MB are left.
TEST_F(WindowTest, WithoutMemoryTheRunBeforeStays) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers need the address space for themselves";
    const auto run = live()->run();
    QSignalSpy failed(live(), &LiveRun::failed);
    QSignalSpy said(window->statusBar(), &QStatusBar::messageChanged);
    {
        const LittleMemory little(std::size_t{40} << 20);
        live()->change([](RunSettings& s) { s.steps = 10'000'000; });
        ASSERT_TRUE(eventually([&] { return !failed.empty(); }));
    }
    EXPECT_EQ(
        failed[0][0].toString(),
        QStringLiteral("There is not enough memory to record 10,000,000 steps (320 MB): choose fewer."));
    // the rate map has as little memory, and may say so too, before or after
    EXPECT_TRUE(std::ranges::any_of(
        said, [&](const QList<QVariant>& message) { return message[0] == failed[0][0]; }));
    EXPECT_EQ(live()->run(), run);
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_NEAR(exactCell(1, column::w), 2, 1e-12); // 5 · (1 − 0.6)
}

} // namespace
} // namespace downhill
