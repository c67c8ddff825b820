// What the toolbar's menu does for buttons that have no room.
#include "tests/ui/testing/window_test.h"

#include "ui/window/toolbar.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace downhill {
namespace {

class ToolbarTest : public WindowTest {
protected:
    QToolButton* exportButton() const { return qobject_cast<QToolButton*>(button(QStringLiteral("Export"))); }

    /// Presses the key of the export's button, and closes what it opens: the text of its first entry, if any.
    QString opensWithItsKey() {
        QTest::keyClick(window->windowHandle(), Qt::Key_X, Qt::AltModifier);
        QStringList opened;
        while (QWidget* popup = QApplication::activePopupWidget()) {
            if (const auto* menu = qobject_cast<QMenu*>(popup))
                opened += menu->actions().front()->text();
            popup->close();
        }
        return opened.value(0);
    }
};

TEST_F(ToolbarTest, ExportsByItsKeyWhereItsButtonIsInTheMenu) {
    window->resize(1000, 680);
    QApplication::processEvents();
    ASSERT_FALSE(exportButton()->isVisible());
    EXPECT_EQ(opensWithItsKey(), exportButton()->menu()->actions().front()->text());
    window->showPage(3); // where there is nothing to export
    EXPECT_EQ(opensWithItsKey(), QString());
}

} // namespace
} // namespace downhill
