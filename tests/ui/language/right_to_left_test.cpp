// The window as for Arabic or Hebrew: mirrored, but for charts, numbers and formulas.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/page/control_column.h"

#include <QGuiApplication>

namespace downhill {
namespace {

/// As for Arabic or Hebrew.
class FromRightToLeft : public WindowTest {
protected:
    FromRightToLeft() {
        closeWindow();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        openWindow({1366, 768});
    }
    ~FromRightToLeft() override {
        window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    using WindowTest::placeOf;
    QRect placeOf(const QWidget* widget) const {
        return {widget->mapTo(window.get(), QPoint(0, 0)), widget->size()};
    }
};

TEST_F(FromRightToLeft, ControlsAreMirroredAndChartsAreNot) {
    for (int shown = 0; shown < 2; ++shown) {
        window->showPage(shown);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        const QWidget* controls = window->page()->findChild<ControlColumn*>();
        EXPECT_GT(placeOf(controls).left(), placeOf(costView()).right()) << "the controls are on the right";
        EXPECT_EQ(costView()->layoutDirection(), Qt::LeftToRight);
    }
    window->showPage(0);
    // w grows to the right: the run from 5 goes to the left; and steps go to the right
    EXPECT_GT(placeOf(costView(), 0).x(), placeOf(costView(), 1).x());
    EXPECT_LT(placeOf(lossView(), 0).x(), placeOf(lossView(), 1).x());
}

} // namespace
} // namespace downhill
