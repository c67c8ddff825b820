#include "ui/data/data_card.h"

#include "core/data/changed_data.h"
#include "core/fit/step_rows.h"
#include "core/text/number_text.h"
#include "ui/charts/data/data_canvas.h"
#include "ui/charts/data/data_plot.h"
#include "ui/lesson/data_json.h"
#include "ui/plain/tip.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace downhill {

namespace {

bool isFinite(QPointF place) { return std::isfinite(place.x()) && std::isfinite(place.y()); }

/// A point of the picture as values of its columns.
std::vector<ColumnValue> valuesAt(const DataPicture& picture, QPointF place) {
    std::vector<ColumnValue> values{{picture.up().letter, place.y()}};
    if (picture.across().isColumn())
        values.push_back({picture.across().letter, place.x()});
    return values;
}

} // namespace

DataCard::DataCard(LiveRun* live, QWidget* parent)
    : Card(tr("Poin&ts"), parent),
      live_(live),
      plot_(new DataPlot),
      canvas_(new DataCanvas(plot_)),
      hint_(styledLabel({}, "muted", this)) {
    canvas_->setObjectName(QStringLiteral("points"));
    canvas_->setAccessibleName(tr("Points of the data"));
    titleLabel()->setBuddy(canvas_);
    hint_->setWordWrap(false);
    header()->addWidget(hint_);
    body()->addWidget(canvas_, 1);
    connect(canvas_, &DataCanvas::dragStarted, this, [this] { plot_->holdView(true); });
    connect(canvas_, &DataCanvas::dragEnded, this, [this] { plot_->holdView(false); });
    connect(canvas_, &DataCanvas::moved, this, &DataCard::move);
    connect(canvas_, &DataCanvas::added, this, &DataCard::add);
    connect(canvas_, &DataCanvas::removed, this, &DataCard::remove);
}

bool DataCard::isWanted() const { return live_->run() && !live_->runFormula()->data().empty(); }

void DataCard::setTheme(const Theme& theme) {
    theme_ = theme;
    plot_->setTheme(theme);
}

void DataCard::resizeEvent(QResizeEvent* event) {
    hint_->setVisible(width() >= theme_.px(490));
    Card::resizeEvent(event);
}

void DataCard::showRun() {
    if (!isWanted() || live_->runFormula() == shown_)
        return;
    shown_ = live_->runFormula();
    plot_->show(std::make_shared<const DataPicture>(shown_, live_->run()->settings()));
    const bool editable = plot_->picture()->data().numbers() <= mostKeptNumbers;
    canvas_->setEditable(editable);
    hint_->setText(editable ? tr("drag a point · click adds · Del removes") : tr("too many to be changed"));
    canvas_->setToolTip(plainTip(
        editable
            ? tr("Drag a point to move it, click to add one, Delete takes the chosen one away.\nPage up "
                 "and page down choose one, arrows move it (Shift: further), Insert adds one, Esc lets go.")
            : tr("Up to %1 numbers can be changed by hand: more would be in no lesson and no session.")
                  .arg(qs(countText(mostKeptNumbers)))));
}

void DataCard::showStep(std::size_t step) {
    if (!isWanted() || step >= live_->run()->rows())
        return;
    const Run& run = *live_->run();
    plot_->showStep(step, run.w(step), rowsOfStep(*shown_, run.settings(), step));
    if (plot_->picture()->model().kind() == RowModel::Kind::none) {
        setTitles({tr("Poin&ts")});
    } else {
        const QString at = qs(countText(step));
        setTitles({tr("Poin&ts and the model at step %1").arg(at), tr("Poin&ts, model at step %1").arg(at)});
    }
    canvas_->updateDescription();
}

void DataCard::take(Data changed) {
    live_->change([&](RunSettings& s) { s.data = std::move(changed); });
}

// By now the settings may be ahead of what is shown, and the row gone.
void DataCard::move(std::size_t row, QPointF to) {
    const Data& now = live_->settings().data;
    if (row < now.rows() && isFinite(to))
        take(withValues(now, row, valuesAt(*plot_->picture(), to)));
}

void DataCard::add(QPointF at) {
    const Data& now = live_->settings().data;
    if (now.numbers() + now.columns().size() > mostKeptNumbers || !isFinite(at))
        return;
    plot_->setChosen(now.rows());
    take(withRow(now, valuesAt(*plot_->picture(), at)));
}

void DataCard::remove(std::size_t row) {
    const Data& now = live_->settings().data;
    if (row >= now.rows())
        return;
    if (now.rows() == 1)
        return emit said(tr("One point has to stay: a cost over data needs a row"));
    plot_->setChosen({});
    take(withoutRow(now, row));
}

} // namespace downhill
