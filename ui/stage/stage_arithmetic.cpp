#include "ui/stage/stage_arithmetic.h"

#include "ui/text/text.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace downhill {

namespace {
constexpr double largest = 46, smallest = 17; // in design pixels; the smallest is 1/36 of the screen
constexpr double inStrip = 26;
constexpr double sideOfLines = 14;
} // namespace

StageArithmetic::StageArithmetic(QWidget* parent) : QFrame(parent) {
    setLayoutDirection(Qt::LeftToRight); // as formulas are written in every language
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("This step"));
}

void StageArithmetic::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

void StageArithmetic::setRun(std::size_t knobs, std::vector<QString> wideLines) {
    knobs_ = std::max<std::size_t>(knobs, 1);
    wideLines_ = std::move(wideLines);
    update();
}

void StageArithmetic::show(std::vector<Arithmetic> lines, std::vector<std::vector<Arithmetic>> before) {
    if (lines.empty())
        return showWords(tr("the run ends here"), std::move(before));
    before_ = std::move(before);
    lines_ = std::move(lines);
    setAccessibleDescription(text().replace(u'\n', QStringLiteral(", ")));
    update();
}

void StageArithmetic::showWords(const QString& words, std::vector<std::vector<Arithmetic>> before) {
    before_ = std::move(before);
    lines_ = {{words.toStdString(), {}, {}}};
    setAccessibleDescription(words);
    update();
}

std::vector<Arithmetic> StageArithmetic::ofEachKnob(const std::vector<Arithmetic>& lines) const {
    const std::size_t perKnob = std::max<std::size_t>(lines.size() / knobs_, 1);
    std::vector<Arithmetic> last;
    for (std::size_t i = perKnob - 1; i < lines.size(); i += perKnob)
        last.push_back(lines[i]);
    return last;
}

// The line of each knob alone where there is no room for all.
std::vector<Arithmetic> StageArithmetic::shownLines() const {
    const bool all = height() >= theme_.dp(static_cast<double>(lines_.size()) * smallest * 1.7);
    return all ? lines_ : ofEachKnob(lines_);
}

QFont StageArithmetic::lineFont() const {
    const double rows = static_cast<double>(std::max(shownLines().size(), knobs_));
    double size = std::clamp(height() / theme_.scale / rows / 1.7, smallest, largest);
    const double room = width() - 2 * theme_.dp(sideOfLines);
    const QFontMetricsF metrics(theme_.font(size, QFont::Medium));
    double widest = 0;
    for (const QString& line : wideLines_)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    if (widest > room)
        size = std::max(smallest, size * room / widest);
    return theme_.font(size, QFont::Medium);
}

int StageArithmetic::letterHeight() const { return lineFont().pixelSize(); }

QString StageArithmetic::text() const {
    QStringList texts;
    for (const Arithmetic& line : shownLines())
        texts += qs(line.text());
    return texts.join(u'\n');
}

QSize StageArithmetic::sizeHint() const {
    return {theme_.px(300), theme_.px(static_cast<double>(knobs_) * inStrip * 1.5 + 10)};
}

void StageArithmetic::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter p(this);
    p.setLayoutDirection(layoutDirection()); // it has the program's
    const std::vector<Arithmetic> lines = shownLines();
    p.setFont(lineFont());
    const QFontMetricsF metrics(p.font());
    // All lines begin where the widest one of the run would, were it in the middle.
    double widest = 0;
    for (const QString& line : wideLines_)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double left = std::max(theme_.dp(sideOfLines), (width() - widest) / 2);
    const double spacing = metrics.height() * 1.25,
                 below = metrics.descent() + (spacing - metrics.height()) / 2;
    const auto rows = [&](std::size_t count) { return spacing * static_cast<double>(count); };
    // In the middle; with steps above, in the lower half, always in the same place.
    const double room = height() - rows(std::max(lines.size(), knobs_));
    const bool alone = room < rows(3 * knobs_);
    double top = alone ? (height() - rows(lines.size())) / 2 : room * 0.72;
    double baseline = top - below;
    for (auto step = before_.rbegin(); !alone && step != before_.rend(); ++step) {
        const std::vector<Arithmetic> own = ofEachKnob(*step);
        if (baseline - rows(own.size()) < 0)
            break;
        for (auto line = own.rbegin(); line != own.rend(); ++line) {
            paintLine(p, *line, {left, baseline}, false);
            baseline -= spacing;
        }
    }
    for (const Arithmetic& line : lines) {
        top += spacing;
        paintLine(p, line, {left, top - below}, true);
    }
}

void StageArithmetic::paintLine(QPainter& p, const Arithmetic& line, QPointF at, bool now) const {
    for (const auto& [text, ink] :
         {std::pair(qs(line.left), theme_.text), std::pair(qs(line.slope), theme_.current),
          std::pair(qs(line.right), theme_.text)}) {
        p.setPen(now ? ink : theme_.muted);
        p.drawText(at, text);
        at.rx() += p.fontMetrics().horizontalAdvance(text);
    }
}

} // namespace downhill
