#include "ui/theme/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

constexpr double smallestZoom = 0.8, largestZoom = 2.0;
constexpr QSizeF smallestWindow(1000, 680); ///< at scale 1; on no screen the window becomes larger than that

int numberOf(std::optional<Theme::Mode> mode) { return mode ? static_cast<int>(*mode) : -1; }

} // namespace

Appearance::Appearance(QMainWindow* window)
    : QObject(window), window_(window), modes_(new QActionGroup(this)) {
    const std::pair<QString, std::optional<Theme::Mode>> modes[] = {
        {tr("&As the system"), std::nullopt},
        {tr("&Light"), Theme::Mode::light},
        {tr("&Dark"), Theme::Mode::dark},
        {tr("Pro&jector"), Theme::Mode::projector}};
    for (const auto& [text, mode] : modes) {
        QAction* action = modes_->addAction(text);
        action->setCheckable(true);
        action->setChecked(!mode);
        action->setData(numberOf(mode));
        connect(action, &QAction::triggered, this, [this, mode = mode] { setMode(mode); });
    }
}

void Appearance::addTo(QMenu* menu) {
    menu->addActions(modes_->actions());
    menu->addSeparator();
    addZoom(menu, tr("La&rger text"), QKeySequence::keyBindings(QKeySequence::ZoomIn), 1.1);
    addZoom(menu, tr("&Smaller text"), QKeySequence::keyBindings(QKeySequence::ZoomOut), 1 / 1.1);
    addZoom(menu, tr("&Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
}

void Appearance::addZoom(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, double factor) {
    QAction* action = menu->addAction(text, this, [this, factor] {
        zoom_ = factor == 0 ? 1 : std::clamp(zoom_ * factor, smallestZoom, largestZoom);
        emit changed();
    });
    action->setShortcuts(keys);
}

void Appearance::setMode(std::optional<Theme::Mode> mode) {
    mode_ = mode;
    for (QAction* action : modes_->actions())
        action->setChecked(action->data().toInt() == numberOf(mode));
    emit changed();
}

Theme Appearance::theme() const {
    // Drawn for 1366×768 and up; larger windows get larger text, in steps so that resizing does not crawl.
    const double fits = std::min(window_->width() / 1440.0, window_->height() / 880.0);
    const double stepped = std::clamp(std::floor(fits * 10) / 10, 1.0, 3.0);
    // Nor does larger text make the window larger than its screen.
    const QSize screen = window_->screen()->availableSize();
    const double room = std::max(
        1.0, std::min(screen.width() / smallestWindow.width(), screen.height() / smallestWindow.height()));
    return Theme::of(mode_.value_or(systemMode()), std::min(stepped * zoom_, room));
}

void Appearance::restore(const Kept& kept) {
    const double zoom = kept.value(QStringLiteral("window/zoom"), 1.0).toDouble();
    zoom_ = std::isfinite(zoom) ? std::clamp(zoom, smallestZoom, largestZoom) : 1;
    const int mode = kept.value(QStringLiteral("window/theme"), -1).toInt();
    for (const auto& [name, known] : Theme::modes)
        if (mode == static_cast<int>(known))
            setMode(known);
}

void Appearance::save(Kept& kept) const {
    kept.setValue(QStringLiteral("window/zoom"), zoom_);
    kept.setValue(QStringLiteral("window/theme"), numberOf(mode_));
}

} // namespace downhill
