// The dialogs in each language: nothing is cut off, and they are no larger than the smallest window.
#include "tests/ui/language/every_language.h"
#include "tests/ui/session/session_test.h"
#include "tests/ui/window/layout_check.h"

#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QDialog>

namespace downhill {
namespace {

class DialogIn : private Spoken, public LayoutTest, public testing::WithParamInterface<const char*> {
protected:
    DialogIn() : Spoken(GetParam()), LayoutTest({{1000, 680}, Theme::Mode::light}) { EXPECT_TRUE(settle()); }
    ~DialogIn() override {
        EXPECT_THAT(untranslated.found, testing::IsEmpty());
        window.reset(); // before the language
    }

    void expectDialogWell(const std::function<void()>& opens) {
        EXPECT_TRUE(withDialog(
            [this](QWidget* dialog) {
                looked_ = dialog;
                letLayoutsSettle();
                EXPECT_LE(dialog->width(), 1000);
                EXPECT_LE(dialog->height(), 640);
                expectNothingCutOff();
                expectRoomForEverything();
                expectEverythingInsideItsParent();
                looked_ = nullptr;
                QTest::keyClick(dialog, Qt::Key_Escape);
            },
            opens));
    }
};

TEST_P(DialogIn, ExportHasRoom) {
    expectDialogWell([this] { QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier); });
}

TEST_P(DialogIn, AboutHasRoom) {
    expectDialogWell([this] { window->findChild<QAction*>(QStringLiteral("about"))->trigger(); });
}

using PredictingIn = DialogIn;

TEST_P(PredictingIn, PredictingHasRoom) {
    for (int page = 0; page < 2; ++page) {
        SCOPED_TRACE(page);
        window->showPage(page);
        ASSERT_TRUE(settle());
        this->page()->predictions()->setOn(true);
        letLayoutsSettle();
        expectAllWell();
        this->page()->predictions()->revealAll();
        letLayoutsSettle();
        expectAllWell();
        this->page()->predictions()->setOn(false);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, DialogIn, testing::ValuesIn(languagesAndLonger),
                         [](const auto& code) { return std::string(code.param); });
INSTANTIATE_TEST_SUITE_P(Languages, PredictingIn, testing::ValuesIn(languages),
                         [](const auto& code) { return std::string(code.param); });

} // namespace
} // namespace downhill
