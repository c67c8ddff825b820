// Light and dark: chosen, or following the desktop.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineSeries>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>

namespace downhill {
namespace {

class WindowTheme : public WindowTest {
protected:
    WindowTheme() : desktop_(QApplication::palette()) {}
    ~WindowTheme() override { QApplication::setPalette(desktop_); }

    static QPalette plain(const QColor& ground, const QColor& ink) {
        QPalette palette(ground);
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, ink);
        return palette;
    }

    /// The colour that is there most often.
    static QColor ground(QWidget* widget) {
        const QImage image = widget->grab().toImage();
        QHash<QRgb, int> count;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                ++count[image.pixel(x, y)];
        const auto most = std::max_element(count.cbegin(), count.cend());
        return QColor::fromRgb(most.key());
    }

    void expectLook(Theme::Mode mode) {
        EXPECT_EQ(window->theme().mode, mode);
        const Theme theme = Theme::of(mode);
        EXPECT_EQ(ground(costView()->parentWidget()), theme.card);
        EXPECT_EQ(ground(window.get()), theme.card);
        EXPECT_EQ(costCurve()->curveSeries()->pen().color(), theme.curve);
        EXPECT_EQ(costCurve()->theme().mode, mode);
        EXPECT_EQ(lossCurve()->lineSeries()->pen().color(), theme.path);
    }

private:
    QPalette desktop_;
};

TEST_F(WindowTheme, IsTheOneChosen) {
    window->setThemeMode(Theme::Mode::dark);
    expectLook(Theme::Mode::dark);
    window->setThemeMode(Theme::Mode::light);
    expectLook(Theme::Mode::light);
}

TEST_F(WindowTheme, CanBeChosenInTheMenu) {
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Dark"))
            action->trigger();
    expectLook(Theme::Mode::dark);
}

TEST_F(WindowTheme, OfAProjectorIsKeptLikeTheOthers) {
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Pro&jector"))
            action->trigger();
    expectLook(Theme::Mode::projector);
    closeWindow();
    openWindow();
    expectLook(Theme::Mode::projector);
}

TEST_F(WindowTheme, FollowsTheDesktopWhereNoneWasChosen) {
    QApplication::setPalette(plain(QColor(0x202020), Qt::white));
    EXPECT_TRUE(eventually([this] { return window->theme().mode == Theme::Mode::dark; }));
    expectLook(Theme::Mode::dark);
    QApplication::setPalette(plain(QColor(0xf0f0f0), Qt::black));
    EXPECT_TRUE(eventually([this] { return window->theme().mode == Theme::Mode::light; }));
    expectLook(Theme::Mode::light);
}

TEST_F(WindowTheme, StaysAsChosenWhateverTheDesktopDoes) {
    window->setThemeMode(Theme::Mode::light);
    QApplication::setPalette(plain(QColor(0x202020), Qt::white));
    QApplication::processEvents();
    expectLook(Theme::Mode::light);
    window->setThemeMode(std::nullopt);
    expectLook(Theme::Mode::dark);
}

TEST_F(WindowTheme, LeavesNothingUnreplacedInTheStyleSheet) {
    for (const auto& [name, mode] : Theme::modes)
        for (const double scale : {1.0, 1.3, 3.0}) {
            QString sheet = Theme::of(mode, scale).styleSheet();
            sheet.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption)); // comments
            EXPECT_GT(sheet.size(), 1000);
            EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
            EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral("\\ddp\\b"))));
        }
}

// Some systems have what reads them in a package of its own: then a combo box has no arrow.
TEST(StyleSheet, PicturesCanBeRead) {
    for (const char* name : {"check", "down", "up"})
        for (const char* mode : {"light", "dark"})
            EXPECT_FALSE(
                QPixmap(QStringLiteral(":/style/%1-%2.svg").arg(QLatin1String(name), QLatin1String(mode)))
                    .isNull())
                << name << ", " << mode;
}

} // namespace
} // namespace downhill
