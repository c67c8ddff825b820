#include "ui/page/constant_sliders.h"

#include "core/text/decimals.h"
#include "ui/controls/value_control.h"
#include "ui/plain/label.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <cmath>
#include <utility>

namespace downhill {

namespace {

/// A good way further than the value, to a number that reads well.
ValueScale rangeAbout(double value) {
    constexpr std::array oneDigit = {1.0, 2.0, 5.0};
    constexpr double least = 5, most = 1e300;
    const double reach = std::abs(value) > most / 10 ? most
                         : value == 0                ? least
                                                     : roundUp(5 * std::abs(value), oneDigit, 1e-9);
    return {ValueScale::Kind::linear, -reach, reach};
}

bool isWithin(const ValueScale& range, double value) { return value >= range.from() && value <= range.to(); }

} // namespace

ConstantSliders::ConstantSliders(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ConstantSliders::addRow() {
    const std::size_t index = rows_.size();
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = new PlainLabel(QString(), widget);
    auto* value =
        new ValueControl(QString(), NumberField::anyNumber(), {ValueScale::Kind::linear, -1, 1}, widget);
    value->setTheme(theme_);
    row->addWidget(name);
    row->addWidget(value->slider(), 1);
    row->addWidget(value->field());
    layout()->addWidget(widget);
    connect(value, &ValueControl::edited, this,
            [this, index](double edited) { emit this->edited(rows_[index].letter, edited); });
    connect(value->slider(), &QSlider::sliderReleased, this, &ConstantSliders::released);
    rows_.push_back({widget, name, value, {}});
}

void ConstantSliders::setTheme(const Theme& theme) {
    theme_ = theme;
    for (const Row& row : rows_)
        row.value->setTheme(theme);
}

void ConstantSliders::follow(QWidget* before) {
    for (const Row& row : rows_) {
        setTabOrder(before, row.value->slider());
        setTabOrder(row.value->slider(), row.value->field());
        before = row.value->field();
    }
}

void ConstantSliders::show(const Constants& constants) {
    std::erase_if(ranges_, [&](const auto& range) { return !constants.contains(range.first); });
    while (rows_.size() < constants.size())
        addRow();
    std::size_t index = 0;
    for (const auto& [letter, value] : constants) {
        const auto range = ranges_.try_emplace(letter, rangeAbout(value)).first;
        if (!isWithin(range->second, value))
            range->second = rangeAbout(value);
        Row& row = rows_[index++];
        if (std::exchange(row.letter, letter) != letter) {
            const QString name = qs(letter);
            row.name->setText(name);
            row.value->setName(tr("Constant %1").arg(name));
            row.value->field()->setObjectName(QStringLiteral("constant_") + name);
            row.value->slider()->setObjectName(QStringLiteral("constantSlider_") + name);
        }
        row.value->slider()->setScale(range->second, {});
        row.value->setValue(value);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool shown = i < constants.size();
        rows_[i].widget->setVisible(shown);
        if (!shown)
            rows_[i].letter.clear();
    }
    setVisible(!constants.empty());
    if (std::exchange(shown_, constants.size()) != constants.size())
        emit rowsChanged();
}

} // namespace downhill
