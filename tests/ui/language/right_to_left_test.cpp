// The window as for Arabic or Hebrew: mirrored, but for charts, numbers and formulas.
#include "tests/ui/session/session_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/help/help_window.h"
#include "ui/learn/learn_page.h"
#include "ui/page/control_column.h"
#include "ui/playback/playhead.h"
#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"
#include "ui/stage/stage_transport.h"
#include "ui/stage/stage_view.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/steps/step_table.h"
#include "ui/text/text.h"
#include "ui/window/presentation.h"
#include "ui/words/words.h"

#include <QAction>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

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

/// From where it stands in a line that goes from right to left.
qreal placeIn(const QString& line, const QString& part) {
    QTextLayout layout(line);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    layout.endLayout();
    EXPECT_TRUE(line.contains(part)) << line.toStdString();
    return first.cursorToX(static_cast<int>(line.indexOf(part)));
}

TEST_F(FromRightToLeft, TimeGoesToTheRight) {
    ASSERT_TRUE(settle());
    window->showPage(0);
    const auto expectOnwards = [&](const QWidget* bar) {
        const auto buttons = bar->findChildren<QToolButton*>();
        for (qsizetype i = 1; i < buttons.size(); ++i)
            EXPECT_LT(buttons[i - 1]->x(), buttons[i]->x());
        EXPECT_GE(buttons.size(), 3);
        playhead()->toFirst();
        auto* scrubber = bar->findChild<QSlider*>(QStringLiteral("scrubber"));
        const int middle = scrubber->height() / 2;
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, {scrubber->width() - 3, middle});
        const int after = playhead()->step();
        EXPECT_GT(after, 0);
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, {3, middle});
        EXPECT_LT(playhead()->step(), after);
    };
    expectOnwards(page()->transport());
    window->presentation()->action()->trigger();
    QApplication::processEvents();
    expectOnwards(window->presentation()->stage()->transport());
}

TEST_F(FromRightToLeft, ArithmeticIsWrittenFromLeftToRight) {
    for (int shown = 0; shown < 2; ++shown) {
        window->showPage(shown);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        for (const auto* line : page()->findChildren<ArithmeticLine*>()) {
            QList<QLabel*> parts = line->findChildren<QLabel*>(QStringLiteral("arithmetic"));
            ASSERT_EQ(parts.size(), 3);
            EXPECT_LT(parts[0]->x(), parts[1]->x());
            EXPECT_LT(parts[1]->x(), parts[2]->x());
        }
    }
    // w₁ = 5 − 0.1 × 10 = 4: C(w) is before its formula, too
    window->showPage(0);
    const auto* formula = page()->findChild<QLineEdit*>(QStringLiteral("formula"));
    for (const auto* label : page()->findChildren<QLabel*>())
        if (label->text() == QLatin1String("C(w) =")) {
            EXPECT_LT(placeOf(label).x(), placeOf(formula).x());
        }
}

// −1 and not 1−: a minus at its left is ink in the middle of the line alone.
TEST_F(FromRightToLeft, SignsStandBeforeTheirNumbers) {
    ASSERT_TRUE(settle());
    window->showPage(0);
    QApplication::processEvents();
    EXPECT_GT(table()->columnViewportPosition(column::step), table()->columnViewportPosition(column::cost));
    const QModelIndex change = table()->model()->index(2, column::change);
    EXPECT_EQ(change.data().toString(), QStringLiteral("−0.64"));
    const QRect cell = table()->visualRect(change).adjusted(4, 3, -4, -3);
    const QImage image = table()->viewport()->grab(cell).toImage();
    const QColor ground = image.pixelColor(0, 0);
    const auto inkIn = [&](int x) {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += image.pixelColor(x, y) != ground ? 1 : 0;
        return rows;
    };
    int first = 0, last = image.width() - 1;
    while (first < last && inkIn(first) == 0)
        ++first;
    while (last > first && inkIn(last) == 0)
        --last;
    EXPECT_LE(inkIn(first + 2), 3) << "the minus";
    EXPECT_GE(inkIn(last - 2), 4) << "a digit";
    EXPECT_GT(first, image.width() - last) << "and digits stand below digits, at the right";
}

TEST_F(FromRightToLeft, NumbersAndFormulasInSentencesStayAsTheyAre) {
    const QString hebrew = QStringLiteral("\u05d0\u05d1 %1 \u05d2");
    const QString number = wordsOf(FactValue{Rounded{-0.5}});
    EXPECT_LT(placeIn(hebrew.arg(number), QStringLiteral("−")),
              placeIn(hebrew.arg(number), QStringLiteral("0")));
    const QString plain = hebrew.arg(wordsOf(FactValue{Rounded{-0.5}}, Language::english));
    EXPECT_GT(placeIn(plain, QStringLiteral("−")), placeIn(plain, QStringLiteral("0")))
        << "else it turns round";
    const QString slope = hebrew.arg(isolated(QStringLiteral("∂C/∂w = −2·w")));
    EXPECT_LT(placeIn(slope, QStringLiteral("∂C")), placeIn(slope, QStringLiteral("C/")));
    EXPECT_LT(placeIn(slope, QStringLiteral("C/")), placeIn(slope, QStringLiteral("−2")));
    EXPECT_LT(placeIn(slope, QStringLiteral("−2")), placeIn(slope, QStringLiteral("2·")));
}

TEST_F(FromRightToLeft, DialogsAreMirrored) {
    ASSERT_TRUE(settle());
    EXPECT_TRUE(withDialog(
        [](QWidget* dialog) {
            const auto left = [dialog](const QWidget* widget) { return widget->mapTo(dialog, QPoint()).x(); };
            auto* form = dialog->findChild<QFormLayout*>();
            const auto* preview = dialog->findChild<QWidget*>(QStringLiteral("preview"));
            for (int row = 0; row < 9; ++row) {
                const QWidget* field = form->itemAt(row, QFormLayout::FieldRole)->widget();
                EXPECT_GT(left(form->labelForField(const_cast<QWidget*>(field))), left(field)) << row;
                EXPECT_GT(left(preview), left(field)) << row;
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
        },
        [this] { QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier); }));
    QTest::keyClick(window->windowHandle(), Qt::Key_F1);
    auto* help = window->findChild<HelpWindow*>();
    ASSERT_TRUE(help && eventually([&] { return help->isVisible(); }));
    const auto buttons = help->findChildren<QPushButton*>();
    EXPECT_GT(buttons[0]->x(), buttons[1]->x());
    const auto* text = help->findChild<QTextBrowser*>();
    EXPECT_EQ(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    help->close();
}

TEST_F(FromRightToLeft, PredictingAndLearnAreMirrored) {
    ASSERT_TRUE(settle());
    page()->predictions()->setOn(true);
    QApplication::processEvents();
    const auto* strip = page()->findChild<PredictionStrip*>();
    ASSERT_TRUE(strip->isVisible());
    const auto fields = strip->findChildren<NumberField*>();
    EXPECT_LT(placeOf(strip->findChildren<QPushButton*>().constLast()).x(), placeOf(fields.first()).x());
    page()->predictions()->setOn(false);

    window->showPage(3);
    QApplication::processEvents();
    const auto* sections = window->page()->findChild<QListWidget*>(QStringLiteral("sections"));
    EXPECT_GT(placeOf(sections).x(), window->width() / 2);
    for (int section = 0; section < window->learnPage()->sectionActions().size(); ++section) {
        window->learnPage()->showSection(section);
        QApplication::processEvents();
        for (const auto* view : window->page()->findChildren<PlotView*>())
            EXPECT_EQ(view->layoutDirection(), Qt::LeftToRight);
    }
}

TEST_F(FromRightToLeft, ZZPictures) {
    const QString place = QStringLiteral("/tmp/rtl/");
    for (int shown = 0; shown < 2; ++shown) {
        window->showPage(shown);
        ASSERT_TRUE(settle());
        playhead()->setStep(4);
        QTest::qWait(300);
        window->grab().save(place + QStringLiteral("page%1.png").arg(shown));
        page()->predictions()->setOn(true);
        QTest::qWait(300);
        window->grab().save(place + QStringLiteral("predict%1.png").arg(shown));
        page()->predictions()->setOn(false);
        withDialog(
            [&](QWidget* dialog) {
                QTest::qWait(200);
                dialog->grab().save(place + QStringLiteral("export%1.png").arg(shown));
                QTest::keyClick(dialog, Qt::Key_Escape);
            },
            [this] { QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier); });
    }
    withDialog(
        [&](QWidget* dialog) {
            dialog->grab().save(place + QStringLiteral("about.png"));
            QTest::keyClick(dialog, Qt::Key_Escape);
        },
        [this] { window->findChild<QAction*>(QStringLiteral("about"))->trigger(); });
    window->showPage(2);
    QTest::qWait(2000);
    window->grab().save(place + QStringLiteral("page2.png"));
    window->showPage(3);
    for (int section = 0; section < window->learnPage()->sectionActions().size(); ++section) {
        window->learnPage()->showSection(section);
        QTest::qWait(300);
        window->grab().save(place + QStringLiteral("learn%1.png").arg(section));
    }
    QTest::keyClick(window->windowHandle(), Qt::Key_F1);
    QTest::qWait(500);
    for (auto* w : QApplication::topLevelWidgets())
        if (w->isVisible() && w != window.get())
            w->grab().save(place + QStringLiteral("help.png"));
    window->showPage(0);
    window->presentation()->action()->trigger();
    QTest::qWait(500);
    window->grab().save(place + QStringLiteral("stage.png"));
}

} // namespace
} // namespace downhill
