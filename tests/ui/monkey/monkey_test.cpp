// Hundreds of things that nobody would do, on every page, presented too, with every dialog: the window
// stands. Under the sanitizers nothing that is gone is touched. tests/monkey does thousands.
#include "tests/sanitized.h"
#include "tests/ui/monkey/monkey.h"
#include "tests/ui/testing/eventually.h"
#include "ui/window/main_window.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace downhill {
namespace {

int fromEnvironment(const char* name, int otherwise) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

class MonkeyTest : public testing::Test {
protected:
    MonkeyTest() : before_(QDir::currentPath()) {
        EXPECT_TRUE(folder_.isValid());
        QDir::setCurrent(folder_.path()); // whatever is saved
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    ~MonkeyTest() override { QDir::setCurrent(before_); }

    void open(Monkey& monkey) {
        window_ = std::make_unique<MainWindow>();
        window_->resize(1440, 900);
        window_->show();
        window_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get(), patience));
        monkey.setWindow(window_.get());
    }

    std::unique_ptr<MainWindow> window_;

private:
    QTemporaryDir folder_;
    QString before_;
};

TEST_F(MonkeyTest, TheWindowStands) {
    const int actions = fromEnvironment("DOWNHILL_MONKEY_ACTIONS", underSanitizers() ? 500 : 200);
    const auto seed = static_cast<unsigned>(fromEnvironment("DOWNHILL_MONKEY_SEED", 1));
    Monkey monkey(seed);
    ASSERT_NO_FATAL_FAILURE(open(monkey));
    for (int action = 0; action < actions; ++action) {
        if (action % 25 == 0) // no page is missed
            window_->showPage(action / 25 % 4);
        monkey.act();
        if (!window_->isVisible()) {
            ASSERT_NO_FATAL_FAILURE(open(monkey));
        }
        if (HasFailure())
            FAIL() << "seed " << seed << ", action " << action << ":\n"
                   << monkey.last().join(u'\n').toStdString();
    }
    EXPECT_TRUE(eventually([] { return !QApplication::activeModalWidget(); }));
}

} // namespace
} // namespace downhill
