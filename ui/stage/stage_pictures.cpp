#include "ui/stage/stage_pictures.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>
#include <iterator>
#include <utility>

namespace downhill {

namespace {

constexpr double wideFrom = 2.02; ///< a room's width by its height
constexpr double firstShare = 0.61;

/// Keys are the stage's here, and an underlined letter says nothing from the back row.
void withoutAccessKeys(QWidget* part) {
    for (auto* label : part->findChildren<QLabel*>())
        if (label->buddy()) {
            label->setBuddy(nullptr);
            label->setText(label->text().remove(u'&'));
        }
    for (auto* button : part->findChildren<QAbstractButton*>())
        button->setText(button->text().remove(u'&'));
}

} // namespace

std::vector<QRect> stagePlaces(QSize room, std::size_t pictures, int strip, int stripHeight, int gap) {
    std::vector<QRect> places(pictures);
    QRect rest(QPoint(0, 0), room);
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < pictures; ++i)
        if (static_cast<int>(i) != strip)
            others.push_back(i);
    if (strip >= 0 && !others.empty()) {
        places[static_cast<std::size_t>(strip)] =
            QRect(0, room.height() - stripHeight, room.width(), stripHeight);
        rest.setHeight(room.height() - stripHeight - gap);
    } else if (strip >= 0) {
        places[static_cast<std::size_t>(strip)] = rest;
    }
    const bool wide = rest.width() >= wideFrom * rest.height();
    const auto split = [gap](const QRect& whole, double share, bool across) {
        const int length = across ? whole.width() : whole.height();
        const int first = qRound((length - gap) * share);
        return across
                   ? std::pair(whole.adjusted(0, 0, first - length, 0), whole.adjusted(first + gap, 0, 0, 0))
                   : std::pair(whole.adjusted(0, 0, 0, first - length), whole.adjusted(0, first + gap, 0, 0));
    };
    switch (others.size()) {
    case 1:
        places[others[0]] = rest;
        break;
    case 2:
        std::tie(places[others[0]], places[others[1]]) = split(rest, firstShare, wide);
        break;
    case 3: {
        const auto [first, beside] = split(rest, wide ? 0.56 : 0.54, wide);
        places[others[0]] = first;
        std::tie(places[others[1]], places[others[2]]) = split(beside, 0.5, !wide);
        break;
    }
    default:
        break;
    }
    return places;
}

StagePictures::StagePictures(QWidget* parent) : QWidget(parent) {}

void StagePictures::show(StageSource* source, const std::vector<StagePicture>& pictures) {
    std::vector<Shown> before = std::exchange(shown_, {});
    for (const StagePicture picture : pictures) {
        const auto known = std::ranges::find(before, picture, &Shown::picture);
        if (known != before.end()) {
            shown_.push_back(std::move(*known));
            before.erase(known);
            continue;
        }
        StagePart part = source->makePicture(picture);
        part.widget->setParent(this);
        withoutAccessKeys(part.widget);
        part.setTheme(theme_);
        shown_.push_back({picture, std::move(part)});
    }
    for (const Shown& gone : before)
        delete gone.part.widget;
    place();
    for (const Shown& shown : shown_)
        shown.part.widget->show();
}

void StagePictures::clear() {
    for (const Shown& gone : std::exchange(shown_, {}))
        delete gone.part.widget;
}

void StagePictures::setTheme(const Theme& theme) {
    theme_ = theme;
    for (const Shown& shown : shown_)
        shown.part.setTheme(theme);
    place();
}

QWidget* StagePictures::widgetOf(StagePicture picture) const {
    const auto found = std::ranges::find(shown_, picture, &Shown::picture);
    return found == shown_.end() ? nullptr : found->part.widget;
}

void StagePictures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void StagePictures::place() {
    const auto strip = std::ranges::find(shown_, StagePicture::arithmetic, &Shown::picture);
    const int at = strip == shown_.end() ? -1 : static_cast<int>(std::distance(shown_.begin(), strip));
    const int height = at < 0 ? 0 : strip->part.widget->sizeHint().height();
    const auto places = stagePlaces(size(), shown_.size(), at, height, theme_.px(9));
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        shown_[i].part.placed(QSizeF(places[i].size()) / theme_.scale, at >= 0);
        shown_[i].part.widget->setGeometry(places[i]);
    }
}

} // namespace downhill
