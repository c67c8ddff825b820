// Which line is which, once a cure is tried beside the run it is for.
#pragma once

#include "ui/plain/html.h"
#include "ui/theme/theme.h"

#include <optional>

namespace downhill {

/// Takes its line of room also while there is nothing to tell.
class CaseLegend : public HtmlLabel {
    Q_OBJECT
public:
    struct Rates {
        double cured, before;
    };

    explicit CaseLegend(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showRates(std::optional<Rates> rates);

private:
    void refresh();

    std::optional<Rates> rates_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
