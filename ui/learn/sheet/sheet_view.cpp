#include "ui/learn/sheet/sheet_view.h"

#include "ui/learn/sheet/sheet_html.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace downhill {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The row of the table that the block stands in, in the document and with the room around its words.
QRectF boxOf(const QTextBlock& block) {
    const QTextTable* table = QTextCursor(block).currentTable();
    const QAbstractTextDocumentLayout* layout = block.document()->documentLayout();
    QRectF box;
    const int row = table->cellAt(block.position()).row();
    for (int column = 0; column < table->columns(); ++column) {
        const QTextTableCell cell = table->cellAt(row, column);
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        const QMarginsF padding(format.leftPadding(), format.topPadding(), format.rightPadding(),
                                format.bottomPadding());
        for (auto it = cell.begin(); !it.atEnd(); ++it)
            box |= layout->blockBoundingRect(it.currentBlock()).marginsAdded(padding);
    }
    return box;
}

} // namespace

SheetView::SheetView(const CheatSheet& sheet, QWidget* parent) : HtmlView(parent), sheet_(sheet) {
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(sheet.title);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Mouse and keys are looked after here, since a row is more than its link.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    document()->setDocumentMargin(0);
}

void SheetView::setTheme(const Theme& theme) {
    theme_ = theme;
    laidOutFor_ = {};
    layOut();
}

Html SheetView::html(double larger, std::size_t split) const {
    return sheetHtml(sheet_,
                     {.theme = Theme::of(theme_.mode, theme_.scale * larger), .links = true, .split = split});
}

double SheetView::heightWith(double larger, std::size_t split) const {
    // Not in the view's own document: its scroll bar would come and go.
    QTextDocument trial;
    trial.setDocumentMargin(0);
    trial.setDefaultFont(document()->defaultFont());
    fillDocument(trial, html(larger, split));
    const int width = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    trial.setTextWidth(width);
    return trial.size().width() > width ? infinite : trial.size().height();
}

std::size_t SheetView::bestSplit() const {
    std::size_t best = 0;
    constexpr double twoColumns = 730; // in design pixels: else tables leave the other column next to nothing
    if (contentsRect().width() < theme_.dp(twoColumns))
        return best;
    double shortest = infinite;
    for (std::size_t split = 1; split < sheet_.blocks.size(); ++split)
        if (const double height = heightWith(1, split); height < shortest) {
            shortest = height;
            best = split;
        }
    return best;
}

void SheetView::layOut() {
    if (!isVisible() || size() == laidOutFor_)
        return;
    laidOutFor_ = size();
    const std::size_t split = bestSplit();
    constexpr double largest = 1.3, step = 0.05;
    double larger = largest;
    while (larger > 1 && heightWith(larger, split) > contentsRect().height())
        larger = std::max(1.0, larger - step);
    setContent(html(larger, split));
    pointed_.reset();
}

std::vector<SheetView::Row> SheetView::rows() const {
    std::vector<Row> rows;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.begin() != block.end() && block.begin().fragment().charFormat().isAnchor())
            rows.push_back({boxOf(block).translated(-scrolled), block.position()});
    return rows;
}

std::optional<std::size_t> SheetView::runAt(QPointF at) const {
    const std::vector<Row> all = rows();
    const auto found = std::ranges::find_if(all, [at](const Row& row) { return row.box.contains(at); });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

void SheetView::paintEvent(QPaintEvent* event) {
    const auto draw = [this](const QRectF& box, const QPen& pen, const QBrush& brush) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        painter.setBrush(brush);
        const double line = pen.widthF() / 2;
        painter.drawRoundedRect(box.adjusted(line, line, -line, -line), theme_.dp(5), theme_.dp(5));
    };
    const std::vector<Row> all = rows();
    if (pointed_)
        draw(all[*pointed_].box, Qt::NoPen, theme_.selection);
    HtmlView::paintEvent(event);
    if (current_ && hasFocus())
        draw(all[*current_].box, QPen(theme_.accent, 2), Qt::NoBrush);
}

void SheetView::resizeEvent(QResizeEvent* event) {
    HtmlView::resizeEvent(event);
    layOut(); // of the same size where it is the scroll bar that has come or gone
}

void SheetView::showEvent(QShowEvent* event) {
    HtmlView::showEvent(event);
    layOut();
}

void SheetView::focusInEvent(QFocusEvent* event) {
    HtmlView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        goTo(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        goTo(sheet_.runs.size() - 1);
}

bool SheetView::focusNextPrevChild(bool next) {
    if (next && goTo(current_ ? *current_ + 1 : 0))
        return true;
    if (!next && current_ && *current_ > 0 && goTo(*current_ - 1))
        return true;
    current_.reset();
    return HtmlView::focusNextPrevChild(next);
}

bool SheetView::goTo(std::size_t row) {
    const std::vector<Row> all = rows();
    if (row >= all.size())
        return false;
    current_ = row;
    QTextCursor cursor(document());
    cursor.setPosition(all[row].begin); // where a screen reader reads on
    setTextCursor(cursor);
    ensureCursorVisible();
    viewport()->update();
    return true;
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    if (current_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit wanted(*current_);
    else
        HtmlView::keyPressEvent(event);
}

void SheetView::point(std::optional<std::size_t> run) {
    viewport()->setCursor(run ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (run == pointed_)
        return;
    pointed_ = run;
    viewport()->update();
}

void SheetView::mouseMoveEvent(QMouseEvent* event) {
    HtmlView::mouseMoveEvent(event);
    point(runAt(event->position()));
}

void SheetView::mouseReleaseEvent(QMouseEvent* event) {
    HtmlView::mouseReleaseEvent(event);
    // Words that were marked are to be copied.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto run = runAt(event->position()))
        emit wanted(*run);
}

bool SheetView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        point({});
    return HtmlView::viewportEvent(event);
}

} // namespace downhill
