// The window with its rate map there.
#pragma once

#include "tests/ui/testing/window_test.h"
#include "ui/controls/value_slider.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_card.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/rate_map/rate_curve_view.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace downhill {

class RateMapTest : public WindowTest {
protected:
    /// Waits for the map of the settings chosen now, all of it.
    bool settleMap() {
        return settle() && eventually([this] { return liveMap()->isCurrent(); });
    }
    bool settleMap(const RunSettings& settings) {
        return live()->setSettings(settings).empty() && settleMap();
    }
    RateCard* card() const { return window->page()->findChild<RateCard*>(); }
    LiveRateMap* liveMap() const { return card()->map(); }
    const RateMap& map() const { return *liveMap()->map(); }

    ValueSlider* slider() const { return find<ValueSlider>("rateSlider"); }
    RateCurveView* view() const { return find<RateCurveView>("rateCurve"); }
    RateCurve* curve() const { return view()->curve(); }
    QToolButton* toggle() const {
        for (auto* candidate : card()->findChildren<QToolButton*>())
            if (candidate->accessibleName() == QStringLiteral("Rate curve"))
                return candidate;
        return nullptr;
    }
    QPushButton* best() const { return card()->findChild<QPushButton*>(); }

    void unfold() {
        click(toggle());
        ASSERT_TRUE(eventually([this] { return view()->isVisible() && curve()->plotArea().width() > 100; }));
        QApplication::processEvents();
    }

    /// A rate of the map that is 4 % or less above this one.
    double mapped(double rate) const {
        return std::ranges::lower_bound(map().rates, rate, {}, &MappedRate::rate)->rate;
    }
    /// Where a rate that gets there is drawn, in the view's viewport.
    QPoint placeOf(double rate) const {
        const auto at = curve()->placeOf(rate);
        if (!at) {
            ADD_FAILURE() << rate << " is not drawn";
            return {};
        }
        return view()->mapFromScene(curve()->mapToScene(*at));
    }
};

/// w²: 99.99 % of the way down is behind it once (1 − 2·rate)^2k is at most 10⁻⁴,
/// with the first step at the earliest.
inline double stepsOnTheBowl(double rate) {
    return std::max(1.0, std::ceil(std::log(1e-4) / (2 * std::log(std::fabs(1 - 2 * rate)))));
}

/// Below this rate w² needs over 1,000 steps for two digits: (1 − 2·rate)^1000 = 1/100.
inline const double crawlsBelow = (1 - std::pow(100, -1.0 / 1000)) / 2;

} // namespace downhill
