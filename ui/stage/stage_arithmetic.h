// A step as large lines of arithmetic.
#pragma once

#include "core/text/written_line.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

namespace downhill {

/// A line a knob, the slope in the colour that it has on the curve; below a line, where there is room, how
/// its rule came by it. The letters are as large as the widest line of the run allows, and so stay as they
/// are from step to step.
class StageArithmetic : public QFrame {
    Q_OBJECT
public:
    explicit StageArithmetic(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Once a run: how many knobs it has, and the widest of its lines.
    void setRun(std::size_t knobs, std::vector<QString> wideLines);
    /// The same number of lines for each knob, the last of which gives the new w. None: the run ends here.
    /// `before` are those of the steps before, the latest last, which stand above where there is room.
    void show(std::vector<Arithmetic> lines, std::vector<std::vector<Arithmetic>> before = {});
    static constexpr std::size_t mostBefore = 6; ///< that are ever shown
    /// Words instead of lines.
    void showWords(const QString& words, std::vector<std::vector<Arithmetic>> before = {});
    QString text() const;     ///< the lines that are shown, one below the other
    int letterHeight() const; ///< in pixels

    QSize sizeHint() const override; ///< its height as a strip below other pictures

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Arithmetic> ofEachKnob(const std::vector<Arithmetic>& lines) const;
    std::vector<Arithmetic> shownLines() const;
    void paintLine(QPainter& p, const Arithmetic& line, QPointF at, bool now) const;
    QFont lineFont() const;

    Theme theme_ = Theme::light();
    std::size_t knobs_ = 1;
    std::vector<QString> wideLines_;
    std::vector<Arithmetic> lines_;
    std::vector<std::vector<Arithmetic>> before_;
};

} // namespace downhill
