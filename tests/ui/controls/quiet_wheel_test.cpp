// The wheel over closed lists and boxes that count, wherever they are.
#include "tests/ui/testing/window_test.h"

#include "ui/controls/quiet_wheel.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_row.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace downhill {
namespace {

/// A notch down, or up, with the mouse on the middle of the widget.
void turnWheel(QWidget* on, bool down = true) {
    const QPointF at = on->rect().center();
    QWheelEvent event(at, on->mapToGlobal(at), {}, {0, down ? -120 : 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // as from the desktop: no other one goes on to parents
    qApp->notify(on, &event);
}

std::string stateOf(const QWidget* widget) {
    if (const auto* list = qobject_cast<const QComboBox*>(widget))
        return std::to_string(list->currentIndex());
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(widget))
        return box->text().toStdString();
    return {};
}

/// How many closed lists and counting boxes were turned over, there and back, without any change.
int turnAll(QWidget* place) {
    int turned = 0;
    for (auto* widget : place->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || stateOf(widget).empty())
            continue;
        const QWidget* focus = QApplication::focusWidget();
        for (const bool down : {true, false, false}) {
            const std::string before = stateOf(widget);
            turnWheel(widget, down);
            EXPECT_EQ(stateOf(widget), before) << widget->accessibleName().toStdString();
        }
        EXPECT_EQ(QApplication::focusWidget(), focus) << widget->accessibleName().toStdString();
        ++turned;
    }
    return turned;
}

using WheelOverTheWindow = WindowTest;

TEST_F(WheelOverTheWindow, ChangesNoListOnAnyPage) {
    int turned = 0;
    for (int page = 0; page < 4; ++page) {
        window->showPage(page);
        turned += turnAll(window.get());
    }
    EXPECT_GE(turned, 12) << "catalogue, rule, schedule, speed, and their like";
}

TEST_F(WheelOverTheWindow, LeavesATypedFormulaAlone) {
    type(find<QLineEdit>("formula"), QStringLiteral("w^4 - w"));
    turnWheel(find<QComboBox>("catalogue"));
    EXPECT_EQ(find<QLineEdit>("formula")->text(), QStringLiteral("w^4 - w"));
    EXPECT_EQ(live()->settings().cost, "w^4 - w");
}

TEST_F(WheelOverTheWindow, ChangesNothingInADialog) {
    QList<ExportKind> kinds;
    for (const ExportRow& row : ExportRow::all())
        kinds += row.kind;
    ExportDialog dialog(kinds.first(), kinds, {}, window.get());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog, patience));
    EXPECT_GE(turnAll(&dialog), 6);
}

/// Of any kind, made later by whoever: nothing needs to be remembered.
TEST(QuietWheelTest, PassesThroughToWhatScrolls) {
    QScrollArea area;
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    auto* list = new QComboBox;
    list->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    list->setCurrentIndex(1);
    auto* whole = new QSpinBox;
    auto* real = new QDoubleSpinBox;
    for (QWidget* widget : std::initializer_list<QWidget*>{list, whole, real}) {
        rows->addWidget(widget);
        rows->addSpacing(40);
    }
    rows->addSpacing(2000);
    area.setWidget(column);
    area.resize(300, 300);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area, patience));
    list->setFocus();
    turnWheel(list);
    EXPECT_EQ(list->currentIndex(), 2) << "what Qt makes of it";
    const QuietWheel quiet;
    for (QWidget* widget : std::initializer_list<QWidget*>{list, whole, real}) {
        const std::string before = stateOf(widget);
        area.verticalScrollBar()->setValue(0);
        turnWheel(widget);
        EXPECT_GT(area.verticalScrollBar()->value(), 0);
        EXPECT_EQ(stateOf(widget), before);
    }
    // with the keys it is turned as ever
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex(), 1);
}

} // namespace
} // namespace downhill
