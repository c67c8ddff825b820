// The dial of the stage for a run: its learning rate with the rate map on it, and its start.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace downhill {

class LiveRateMap;
class LiveRun;
class NumberField;
class RateEdit;
class ValueSlider;

/// Edits what the page's own controls edit, through the same RateEdit, and wears the same map.
class RunDial : public QWidget {
    Q_OBJECT
public:
    RunDial(LiveRun* live, RateEdit* edit, LiveRateMap* map);

    void setTheme(const Theme& theme);
    void setRateAccess(bool locked, bool hidden);
    void setStartAccess(bool locked, bool hidden);

signals:
    void said(const QString& problem);

private:
    void showSettings();
    void showMap();

    LiveRun* live_;
    RateEdit* edit_;
    LiveRateMap* map_;
    Theme theme_ = Theme::light();
    QHBoxLayout* row_;
    QLabel *rateName_, *startName_;
    NumberField* rate_;
    ValueSlider* slider_;
    std::vector<NumberField*> starts_;
};

} // namespace downhill
