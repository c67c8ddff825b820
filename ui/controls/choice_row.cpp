#include "ui/controls/choice_row.h"

#include "ui/controls/number_field.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

constexpr double wideField = 96, narrowField = 64; // in design pixels

/// `Decay, per step: a number from 0 to less than 1; usually 0.9`.
QString aboutParameter(const Parameter& parameter) {
    QString title = wordsOf(parameter.title());
    if (*parameter.unit != '\0')
        title += QStringLiteral(", ") + wordsOf(Fact{parameter.unit});
    const QString allowed = wordsOf(parameter.allowedValues());
    return parameter.standard
               ? ChoiceRow::tr("%1: %2; usually %3").arg(title, allowed, fieldText(*parameter.standard))
               : ChoiceRow::tr("%1: %2; if left empty, as many as the run").arg(title, allowed);
}

} // namespace

ChoiceRow::ChoiceRow(const QString& label, const QString& name, std::vector<const Offer*> offers,
                     QWidget* parent)
    : QWidget(parent),
      offers_(std::move(offers)),
      list_(new QComboBox(this)),
      fieldsArea_(new QWidget(this)),
      grid_(new QGridLayout(fieldsArea_)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    auto* first = new QHBoxLayout(this);
    first->setContentsMargins(0, 0, 0, 0);
    label_ = new PlainLabel(label, this);
    label_->setBuddy(list_);
    list_->setAccessibleName(name);
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list_->setMinimumContentsLength(8);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Offer* offer : offers_) {
        list_->addItem(wordsOf(offer->title()), QString::fromUtf8(offer->name));
        list_->setItemData(list_->count() - 1, plainTip(wordsOf(offer->about())), Qt::ToolTipRole);
    }
    first->addWidget(label_);
    first->addWidget(list_, 1);
    connect(list_, &QComboBox::activated, this, [this](int index) {
        chosen_ = static_cast<std::size_t>(index);
        values_ = standardValues(*offers_[chosen_]);
        makeFields();
        emit edited(chosen_, values_);
    });
    values_ = standardValues(*offers_[chosen_]);
    makeFields();
}

void ChoiceRow::setTheme(const Theme& theme) {
    label_->setMinimumWidth(theme.px(62)); // so that lists below one another line up
    pixel_ = theme.scale;
    placeFields();
}

void ChoiceRow::setSpacing(int spacing) { grid_->setVerticalSpacing(spacing); }

int ChoiceRow::rowHeight() const {
    list_->ensurePolished();
    return list_->sizeHint().height();
}

int ChoiceRow::mostRows() const {
    int most = 0;
    for (const Offer* offer : offers_)
        most = std::max(most, static_cast<int>(rowsOf(*offer).size()));
    return most;
}

// Two in a row where they are short enough.
std::vector<std::size_t> ChoiceRow::rowsOf(const Offer& offer) const {
    list_->ensurePolished();
    constexpr double roomForTwo = 250, besideTitle = 6;
    const auto widthOf = [&](std::size_t i) {
        return list_->fontMetrics().horizontalAdvance(wordsOf(offer.parameters[i].title()).toLower()) +
               pixels(besideTitle + narrowField);
    };
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < offer.parameters.size(); i += rows.back())
        rows.push_back(
            i + 1 < offer.parameters.size() && widthOf(i) + widthOf(i + 1) <= pixels(roomForTwo) ? 2 : 1);
    return rows;
}

void ChoiceRow::showChoice(const Offer& offer, const ParameterValues& values) {
    const auto which = static_cast<std::size_t>(std::ranges::find(offers_, &offer) - offers_.begin());
    const bool sameFields = which == chosen_;
    if (sameFields && values == values_)
        return;
    values_ = values;
    if (!sameFields) {
        chosen_ = which;
        list_->setCurrentIndex(static_cast<int>(which));
        makeFields();
        return;
    }
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (values[i])
            fields_[i]->setValue(*values[i]);
}

void ChoiceRow::makeFields() {
    emit problemChanged({});
    qDeleteAll(cells_);
    cells_.clear();
    fields_.clear();
    const Offer* offer = offers_[chosen_];
    list_->setToolTip(plainTip(wordsOf(offer->about())));
    for (std::size_t i = 0; i < offer->parameters.size(); ++i) {
        const Parameter& parameter = offer->parameters[i];
        auto* cell = new QWidget(fieldsArea_);
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        const QString title = wordsOf(parameter.title());
        auto* field = new NumberField({[&parameter](double value) { return parameter.allows(value); },
                                       wordsOf(parameter.allowedValues())},
                                      cell);
        field->setObjectName(QString::fromUtf8(parameter.key));
        field->setAccessibleName(title);
        field->setAbout(aboutParameter(parameter));
        if (values_[i])
            field->setValue(*values_[i]);
        else
            field->setPlaceholderText(tr("as the run"));
        line->addWidget(new PlainLabel(title.toLower(), cell));
        line->addStretch(1);
        line->addWidget(field);
        fields_.push_back(field);
        cells_.push_back(cell);
        connect(field, &NumberField::edited, this, [this, i](double value) { edit(i, value); });
        connect(field, &NumberField::problemChanged, this, &ChoiceRow::problemChanged);
    }
    placeFields();
}

void ChoiceRow::placeFields() {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const bool saysAsTheRun = !offers_[chosen_]->parameters[i].standard; // where it is empty
        fields_[i]->setFixedWidth(pixels(fields_.size() > 1 && !saysAsTheRun ? narrowField : wideField));
    }
    for (QWidget* cell : cells_)
        grid_->removeWidget(cell);
    std::size_t next = 0;
    int row = 0;
    for (const std::size_t inRow : rowsOf(*offers_[chosen_])) {
        for (std::size_t i = 0; i < inRow; ++i)
            grid_->addWidget(cells_[next++], row, static_cast<int>(i), 1, inRow == 1 ? 2 : 1);
        ++row;
    }
    fieldsArea_->setHidden(cells_.empty());
}

int ChoiceRow::pixels(double length) const { return qRound(length * pixel_); }

void ChoiceRow::edit(std::size_t parameter, double value) {
    values_[parameter] = value;
    emit edited(chosen_, values_);
}

} // namespace downhill
