// Predict first in the window, on the first worked run.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/charts/plot/run_plot.h"
#include "ui/controls/number_field.h"
#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"
#include "ui/steps/step_table.h"

#include <QStatusBar>

namespace downhill {

/// The first worked run, w² from 5 at rate 0.1: every step leaves 0.8 of w, so that w = 5, 4, 3.2, 2.56, …
class PredictTest : public WindowTest {
protected:
    void switchOver() { QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    void begin() {
        switchOver();
        ASSERT_TRUE(predictions()->isOn());
    }
    Predictions* predictions() const { return page()->predictions(); }
    PredictionStrip* strip() const { return page()->findChild<PredictionStrip*>(); }
    NumberField* field(int knob = 1) const {
        return find<NumberField>(qPrintable(QStringLiteral("predict%1").arg(knob)));
    }
    PlotView* picture() const {
        return page()->findChild<PlotView*>(page() == window->runPage(1) ? QStringLiteral("costCurve")
                                                                         : QStringLiteral("costMap"));
    }
    void reveal() { QTest::keyClick(picture(), Qt::Key_R); }
    QPoint at(QPointF axisUnits) const {
        const RunPlot* plot = picture()->plot();
        return picture()->mapFromScene(plot->mapToScene(plot->toScene(axisUnits)));
    }
    /// How much of its first axis one pixel is.
    double pixel() const {
        const RunPlot* plot = picture()->plot();
        return (plot->xScale().to - plot->xScale().from) / plot->plotArea().width();
    }

    /// All that the window says of the page that is looked at, for a look or to a screen reader.
    QString allWords() const {
        QStringList words;
        for (const QWidget* root :
             std::initializer_list<const QWidget*>{page(), page()->transport(), window->statusBar()})
            for (const QWidget* widget : root->findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
                if (widget->inherits("QComboBox") || widget->parentWidget()->inherits("QComboBox"))
                    continue; // what there is to choose from
                words += widget->property("text").toString();
            }
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            for (int c = 0; c < table()->model()->columnCount(); ++c)
                words += table()->model()->index(row, c).data().toString();
        words += page()->statusTexts();
        words.removeAll(QString());
        return words.join(QLatin1Char('\n'));
    }
};

} // namespace downhill
