#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/export/export_actions.h"
#include "ui/pins/pin_list.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"
#include "ui/verdict/verdict_banner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>

#include <optional>

namespace downhill {

WindowTest::WindowTest() {
    QSettings().clear();
    openWindow();
}
WindowTest::~WindowTest() = default;

void WindowTest::openWindow(QSize size) {
    window = std::make_unique<MainWindow>();
    if (size.isValid())
        window->resize(size);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get(), patience));
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), patience));
    ASSERT_TRUE(settle());
}

void WindowTest::closeWindow() {
    window->close();
    window.reset();
}

bool WindowTest::settle() {
    const auto* rates = window->page()->findChild<LiveRateMap*>();
    return eventually([&] {
        return live()->run() && live()->isComplete() && live()->run()->settings() == live()->settings() &&
               rates->isCurrent() && page()->pins()->isComplete();
    });
}

bool WindowTest::settle(const RunSettings& settings) {
    return live()->setSettings(settings).empty() && settle();
}

QAbstractButton* WindowTest::button(const QString& accessibleName) const {
    const auto named = [&](const QWidget* place) -> QAbstractButton* {
        for (auto* candidate : place->findChildren<QAbstractButton*>())
            if (candidate->accessibleName() == accessibleName ||
                candidate->text().remove(QLatin1Char('&')) == accessibleName)
                return candidate;
        return nullptr;
    };
    const Page* page = window->page();
    for (const QWidget* place :
         {static_cast<const QWidget*>(page), static_cast<const QWidget*>(page->transport()),
          static_cast<const QWidget*>(window.get())})
        if (auto* found = named(place))
            return found;
    ADD_FAILURE() << "no button is called " << accessibleName.toStdString();
    return nullptr;
}

StepTableModel* WindowTest::steps() const { return static_cast<StepTableModel*>(table()->model()); }
NumberField* WindowTest::rateField() const { return find<NumberField>("rate"); }
NumberField* WindowTest::startField() const { return find<NumberField>("start"); }
PlotView* WindowTest::costView() const { return find<PlotView>("costCurve"); }
PlotView* WindowTest::lossView() const { return find<PlotView>("lossCurve"); }
CostCurve* WindowTest::costCurve() const { return static_cast<CostCurve*>(costView()->plot()); }
LossCurve* WindowTest::lossCurve() const { return static_cast<LossCurve*>(lossView()->plot()); }
VerdictBanner* WindowTest::banner() const { return window->page()->findChild<VerdictBanner*>(); }

QString WindowTest::saveTable(const QString& path) const {
    std::optional<TableWriting::Outcome> ended;
    window->exports()->saveTable(path, TableFormat::of(path),
                                 [&](const TableWriting::Outcome& outcome) { ended = outcome; });
    if (!eventually([&] { return ended.has_value(); }))
        return QStringLiteral("it never ended");
    return ended->cancelled ? QStringLiteral("cancelled") : ended->error;
}

QString WindowTest::cell(int row, int column) const { return steps()->index(row, column).data().toString(); }
double WindowTest::exactCell(int row, int column) const {
    return steps()->index(row, column).data(StepTableModel::ExactRole).toDouble();
}

QPoint WindowTest::startRing() const { return placeOf(costView(), 0); }

QPoint WindowTest::placeOf(PlotView* view, int step) const {
    const auto at = view->plot()->placeOf(static_cast<std::size_t>(step));
    if (!at) {
        ADD_FAILURE() << "step " << step << " is not drawn";
        return {};
    }
    return view->mapFromScene(view->plot()->mapToScene(*at));
}

void WindowTest::type(QLineEdit* field, const QString& text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void WindowTest::paste(QLineEdit* field, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

void WindowTest::click(QWidget* widget, QPoint at) { QTest::mouseClick(widget, Qt::LeftButton, {}, at); }

} // namespace downhill
