#include "ui/learn/exercises/hand_table.h"

#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace downhill {
namespace {

/// A number as one types it: no marks between thousands.
QString cellText(double value) {
    const std::string_view group = NumberFormat::chosen().group;
    return qs(handText(value)).remove(QString::fromUtf8(group.data(), static_cast<qsizetype>(group.size())));
}

struct Mark {
    const char* name;
    QString sign;
};

Mark markOf(CellVerdict verdict) {
    switch (verdict) {
    case CellVerdict::right:
    case CellVerdict::rightRounded:
        return {"right", QStringLiteral("✓")};
    case CellVerdict::carriedOn:
        return {"carried", QStringLiteral("≈")};
    case CellVerdict::wrong:
        return {"wrong", QStringLiteral("✗")};
    case CellVerdict::notANumber:
        return {"wrong", QStringLiteral("?")};
    case CellVerdict::empty:
        break;
    }
    return {"", QString()};
}

} // namespace

HandTable::HandTable(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
}

void HandTable::setTheme(const Theme& theme) {
    theme_ = theme;
    applySizes();
}

void HandTable::applySizes() {
    grid_->setHorizontalSpacing(theme_.px(8));
    grid_->setVerticalSpacing(theme_.px(5));
    for (QLabel* label : givens_)
        label->setContentsMargins(0, 0, theme_.px(10), 0); // numbers stand below one another
    for (const Cell& cell : cells_) {
        cell.field->setFixedWidth(theme_.px(140));
        cell.sign->setFixedWidth(theme_.px(18));
    }
}

void HandTable::clear() {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->removeEventFilter(this);
            widget->hide();
            widget->deleteLater(); // one of them may have sent what led here
        }
        delete item;
    }
    cells_.clear();
    givens_.clear();
    showButtons_.clear();
}

void HandTable::addHeader(int column, const QString& text) {
    auto* label = new PlainLabel(text, this);
    label->setObjectName(QStringLiteral("muted"));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(label, 0, column);
    if (column > 0)
        givens_.push_back(label);
}

void HandTable::begin(const HandExercise& exercise) {
    clear();
    sheet_.emplace(exercise);
    helped_ = done_ = false;
    addHeader(0, tr("step"));
    for (std::size_t column = 0; column < exercise.columns(); ++column)
        addHeader(static_cast<int>(1 + 2 * column), qs(exercise.columnName(column)));
    for (std::size_t row = 0; row < exercise.rows(); ++row)
        addRow(row);
    grid_->setColumnStretch(static_cast<int>(2 + 2 * exercise.columns()), 1);
    // Tab goes from cell to cell, and only then to the buttons.
    QWidget* last = nullptr;
    for (const Cell& cell : cells_) {
        if (last)
            setTabOrder(last, cell.field);
        last = cell.field;
    }
    for (QPushButton* button : showButtons_) {
        setTabOrder(last, button);
        last = button;
    }
    applySizes();
}

void HandTable::addRow(std::size_t row) {
    const HandExercise& exercise = sheet_->exercise();
    const int line = static_cast<int>(row) + 1;
    auto* step = new PlainLabel(row == 0 ? tr("start") : QString::number(row), this);
    step->setObjectName(QStringLiteral("handNumber"));
    step->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(step, line, 0);
    for (std::size_t column = 0; column < exercise.columns(); ++column) {
        const int place = static_cast<int>(1 + 2 * column);
        if (row == 0) {
            auto* given = new PlainLabel(qs(handText(exercise.exact(0, column))), this);
            given->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            given->setObjectName(QStringLiteral("handNumber"));
            givens_.push_back(given);
            grid_->addWidget(given, line, place);
            continue;
        }
        Cell cell{row, column, new QLineEdit(this), new PlainLabel(this)};
        cell.field->setObjectName(QStringLiteral("handCell"));
        cell.field->setAlignment(Qt::AlignRight);
        cell.field->setMaxLength(40);
        cell.field->setAccessibleName(
            tr("%1 after %2").arg(qs(exercise.columnName(column)), stepsWords(row)));
        cell.field->installEventFilter(this);
        cell.sign->setObjectName(QStringLiteral("handSign"));
        grid_->addWidget(cell.field, line, place);
        grid_->addWidget(cell.sign, line, place + 1);
        connect(cell.field, &QLineEdit::textChanged, this, [this, cell] { take(cell); });
        cells_.push_back(cell);
    }
    if (row == 0)
        return;
    auto* button = new QPushButton(tr("Show the answer"), this);
    button->setObjectName(QStringLiteral("link"));
    button->setProperty("tone", "accent");
    button->setAccessibleName(tr("Show the answer of step %1").arg(row));
    button->setCursor(Qt::PointingHandCursor);
    grid_->addWidget(button, line, static_cast<int>(1 + 2 * exercise.columns()));
    connect(button, &QPushButton::clicked, this, [this, row] { showAnswer(row); });
    showButtons_.push_back(button);
}

QLineEdit* HandTable::cell(std::size_t row, std::size_t column) const {
    for (const Cell& cell : cells_)
        if (cell.row == row && cell.column == column)
            return cell.field;
    return nullptr;
}

QPushButton* HandTable::showButton(std::size_t row) const { return showButtons_.at(row - 1); }

void HandTable::focusFirst() {
    if (cells_.empty())
        return;
    auto cell = std::ranges::find_if(
        cells_, [this](const Cell& one) { return !isRight(sheet_->check(one.row, one.column).verdict); });
    if (cell == cells_.end())
        cell = cells_.begin();
    cell->field->show(); // a new one would be shown a moment later, and can't have the focus till then
    cell->field->setFocus(Qt::OtherFocusReason);
}

void HandTable::take(const Cell& cell) {
    sheet_->type(cell.row, cell.column, cell.field->text().toStdString());
    refresh();
}

void HandTable::refresh() {
    for (const Cell& cell : cells_) {
        CellCheck check = sheet_->check(cell.row, cell.column);
        const bool typing = cell.field->hasFocus();
        if (typing && !isRight(check.verdict) && sheet_->isOnTheWay(cell.row, cell.column))
            check = {};
        mark(cell, check);
        if (typing)
            emit said(check);
    }
    if (!done_ && sheet_->isDone()) {
        done_ = true;
        emit done();
    }
}

void HandTable::mark(const Cell& cell, const CellCheck& check) {
    const Mark mark = markOf(check.verdict);
    const QString words = book_.text(check.facts);
    cell.field->setAccessibleDescription(words);
    cell.field->setToolTip(plainTip(words));
    if (cell.field->property("mark").toString() == QLatin1String(mark.name) && cell.sign->text() == mark.sign)
        return;
    cell.sign->setText(mark.sign);
    for (QWidget* widget : {static_cast<QWidget*>(cell.field), static_cast<QWidget*>(cell.sign)}) {
        widget->setProperty("mark", mark.name);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void HandTable::showAnswer(std::size_t row) {
    const HandExercise& exercise = sheet_->exercise();
    helped_ = true;
    QStringList words;
    for (std::size_t column = 0; column < exercise.columns(); ++column) {
        words << qs(exercise.answer(row, column));
        cell(row, column)->setText(cellText(exercise.exact(row, column)));
    }
    if (!done_)
        emit answerShown(words.join(QStringLiteral("    ")));
}

void HandTable::go(std::size_t from, int by) {
    const auto to = static_cast<std::ptrdiff_t>(from) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(cells_.size()))
        cells_[static_cast<std::size_t>(to)].field->setFocus(Qt::TabFocusReason);
    else if (to > 0)
        emit leftAtEnd();
}

bool HandTable::eventFilter(QObject* watched, QEvent* event) {
    const auto at = std::ranges::find(cells_, watched, [](const Cell& cell) { return cell.field; });
    if (at == cells_.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &HandTable::refresh, Qt::QueuedConnection); // once it has it, or not
    if (event->type() == QEvent::KeyPress) {
        const auto index = static_cast<std::size_t>(at - cells_.begin());
        const int width = static_cast<int>(sheet_->exercise().columns());
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go(index, 1);
            return true;
        case Qt::Key_Down:
            if (index + static_cast<std::size_t>(width) < cells_.size())
                go(index, width);
            return true;
        case Qt::Key_Up:
            go(index, -width);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace downhill
