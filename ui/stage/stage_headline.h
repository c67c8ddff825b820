// The verdict as a headline that can be read from the back row.
#pragma once

#include "ui/stage/stage_source.h"

#include <QFrame>

class QLabel;

namespace downhill {

class StageHeadlineBar : public QFrame {
    Q_OBJECT
public:
    explicit StageHeadlineBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const StageHeadline& headline);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeFact();

    QLabel *sign_, *words_, *fact_;
    QString factWords_;
};

} // namespace downhill
