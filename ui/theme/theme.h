// The look: every colour and size the window and the pictures use, as one value.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <utility>

namespace downhill {

/// Light, dark or for a projector, at a scale. Contrast of text on its ground is at least 4.5:1, of lines in
/// charts at least 3:1; for a projector with a weak lamp that of everything but the grid at least 4.5:1.
struct Theme {
    enum class Mode { light, dark, projector };
    /// In their order, as the command line calls them.
    static constexpr std::pair<const char*, Mode> modes[] = {
        {"light", Mode::light}, {"dark", Mode::dark}, {"projector", Mode::projector}};

    /// A coloured message: ink on paper with a line around it.
    struct Tone {
        QColor ink, paper, line;
    };

    Mode mode = Mode::light;
    double scale = 1; ///< 1 is drawn for 1366×768 to 1440×900
    /// Letters without the finer shapes that a font has for some surroundings: a PDF can't tell which signs
    /// those stand for, and whoever searches or copies would miss every = and −.
    bool plainLetters = false;

    QColor window, card, field, border, text, muted, accent, onAccent, selection;
    QColor curve, path, ahead, current,
        grid; ///< charts: the cost, the run, its steps to come, the step now, the grid
    Tone good, caution, bad, neutral;
    QColor unavailable; ///< text of what can't be used now
    QColor hatch;       ///< pattern on a coloured band
    int tint = 70;      ///< opacity, 0 to 255, of a band that lines are drawn on
    int contour = 120;  ///< opacity, 0 to 255, of a line of equal cost

    static Theme light(double scale = 1);
    static Theme dark(double scale = 1);
    static Theme projector(double scale = 1);
    static Theme of(Mode mode, double scale = 1);

    double dp(double length) const { return length * scale; } ///< a length in the design, in pixels here
    int px(double length) const { return qRound(length * scale); }
    QFont font(double size = 14, QFont::Weight weight = QFont::Normal) const; ///< size in design pixels
    QPalette palette() const;
    /// The style sheet of that path with this theme's colours and sizes.
    QString styleSheet(const QString& source = QStringLiteral(":/style/window.qss")) const;
};

/// What the desktop uses now, told from its palette (Qt 6.4 does not say it outright).
Theme::Mode systemMode();

} // namespace downhill
