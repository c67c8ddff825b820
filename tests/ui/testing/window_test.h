// The real window, shown, with its first run there: what the tests of a whole window start from.
#pragma once

#include "ui/page/run_page.h"

#include "tests/ui/testing/eventually.h"
#include "tests/ui/testing/printed_text.h"
#include "ui/playback/transport_bar.h"
#include "ui/run/live_run.h"
#include "ui/window/main_window.h"

#include <gtest/gtest.h>

#include <QTest>

#include <memory>

class QAbstractButton;
class QComboBox;
class QLineEdit;

namespace downhill {

class CostCurve;
class LossCurve;
class NumberField;
class Playhead;
class PlotView;
class StepTable;
class StepTableModel;
class ValueSlider;
class VerdictBanner;

class WindowTest : public ::testing::Test {
protected:
    WindowTest();
    ~WindowTest() override;

    void openWindow(QSize size = {1440, 900});
    void closeWindow();

    /// Waits until the run of the settings chosen now is there, with its verdict and its cure, its rate map,
    /// and the runs pinned beside it.
    bool settle();
    bool settle(const RunSettings& settings); ///< chooses them first

    /// The widget of that object name on the page that is looked at, or around it; it must be there.
    template <typename Widget>
    Widget* find(const char* name) const {
        auto* widget = window->page()->findChild<Widget*>(QLatin1String(name));
        if (!widget && window->page()->transport())
            widget = window->page()->transport()->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            widget = window->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            ADD_FAILURE() << "no widget is called " << name;
        return widget;
    }
    /// The button or label of the transport and elsewhere, by its accessible name.
    QAbstractButton* button(const QString& accessibleName) const;

    /// The one that is looked at, which is for one or two knobs.
    RunPage* page() const { return static_cast<RunPage*>(window->page()); }
    LiveRun* live() const { return page()->live(); }
    Playhead* playhead() const { return page()->playhead(); }
    StepTable* table() const { return page()->table(); }
    StepTableModel* steps() const;
    NumberField* rateField() const;
    NumberField* startField() const;
    PlotView* costView() const;
    PlotView* lossView() const;
    CostCurve* costCurve() const;
    LossCurve* lossCurve() const;
    VerdictBanner* banner() const;

    /// The steps as they are now, and waits for them: an empty text, or what went wrong.
    QString saveTable(const QString& path) const;

    QString cell(int row, int column) const;     ///< as shown
    double exactCell(int row, int column) const; ///< the double itself
    QPoint startRing() const;                    ///< in the cost view's viewport
    QPoint placeOf(PlotView* view, int step) const;

    /// As a person does: select all, then key by key (ASCII), or all at once from the clipboard.
    static void type(QLineEdit* field, const QString& text);
    static void paste(QLineEdit* field, const QString& text);
    static void click(QWidget* widget, QPoint at = {});

    std::unique_ptr<MainWindow> window;
};

/// Columns of the step table with one knob.
namespace column {
inline constexpr int step = 0, w = 1, slope = 2, change = 3, cost = 4;
}

} // namespace downhill
