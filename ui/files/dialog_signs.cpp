#include "ui/files/dialog_signs.h"

#include "ui/theme/icons.h"

#include <QFileDialog>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace downhill {

namespace {

// On a grid of 16 × 16, in lines.
QPainterPath arrow(double degrees) {
    QPainterPath path(QPointF(13, 8));
    path.lineTo(3, 8);
    path.moveTo(7, 4);
    path.lineTo(3, 8);
    path.lineTo(7, 12);
    QTransform turn;
    turn.translate(8, 8).rotate(degrees).translate(-8, -8);
    return turn.map(path);
}

QPainterPath folderAndPlus() {
    QPainterPath path(QPointF(9, 13));
    path.lineTo(2, 13);
    path.lineTo(2, 4);
    path.lineTo(6, 4);
    path.lineTo(7.5, 6);
    path.lineTo(14, 6);
    path.lineTo(14, 8);
    path.moveTo(12.5, 10);
    path.lineTo(12.5, 15);
    path.moveTo(10, 12.5);
    path.lineTo(15, 12.5);
    return path;
}

/// Rows of a list; with `details` more than their names.
QPainterPath rows(bool details) {
    QPainterPath path;
    for (const double y : {4.0, 8.0, 12.0}) {
        path.moveTo(2, y);
        path.lineTo(details ? 8 : 14, y);
        if (details) {
            path.moveTo(10.5, y);
            path.lineTo(14, y);
        }
    }
    return path;
}

QIcon drawn(const QPainterPath& path, const QPalette& palette) {
    QIcon icon;
    for (const auto& [mode, group] :
         {std::pair(QIcon::Normal, QPalette::Active), std::pair(QIcon::Disabled, QPalette::Disabled)})
        addPainted(icon, 16, mode, [&, colour = palette.color(group, QPalette::WindowText)](QPainter& p) {
            p.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            p.drawPath(path);
        });
    return icon;
}

} // namespace

void setReadableSigns(QFileDialog& dialog) {
    const std::pair<const char*, QPainterPath> signs[] = {
        {"backButton", arrow(0)},        {"forwardButton", arrow(180)},
        {"toParentButton", arrow(90)},   {"newFolderButton", folderAndPlus()},
        {"listModeButton", rows(false)}, {"detailModeButton", rows(true)}};
    // the colour that the style sheet gives to what stands beside them
    QPalette palette = dialog.palette();
    if (auto* label = dialog.findChild<QLabel*>(QStringLiteral("lookInLabel"))) {
        label->ensurePolished();
        palette = label->palette();
    }
    for (const auto& [name, path] : signs)
        if (auto* button = dialog.findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon(drawn(path, palette));
            button->setStyleSheet(QStringLiteral("QToolButton { padding: 2px; }"));
        }
}

} // namespace downhill
