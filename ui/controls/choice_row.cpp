#include "ui/controls/choice_row.h"

#include "ui/controls/number_field.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

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
    : QWidget(parent), offers_(std::move(offers)), list_(new QComboBox(this)), grid_(new QGridLayout) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    grid_->setVerticalSpacing(4);
    grid_->setHorizontalSpacing(12);
    auto* first = new QHBoxLayout;
    label_ = new QLabel(label, this);
    label_->setBuddy(list_);
    list_->setAccessibleName(name);
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list_->setMinimumContentsLength(8);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Offer* offer : offers_) {
        list_->addItem(wordsOf(offer->title()), QString::fromUtf8(offer->name));
        list_->setItemData(list_->count() - 1, wordsOf(offer->about()), Qt::ToolTipRole);
    }
    first->addWidget(label_);
    first->addWidget(list_, 1);
    rows->addLayout(first);
    rows->addLayout(grid_);
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

void ChoiceRow::setTight(bool tight) {
    if (tight == tight_)
        return;
    tight_ = tight;
    const int spacing = tight ? 2 : 4;
    layout()->setSpacing(spacing);
    grid_->setVerticalSpacing(spacing);
    placeFields();
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
    list_->setToolTip(wordsOf(offer->about()));
    for (std::size_t i = 0; i < offer->parameters.size(); ++i) {
        const Parameter& parameter = offer->parameters[i];
        auto* cell = new QWidget(this);
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
        line->addWidget(new QLabel(title.toLower(), cell));
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
    const auto pixels = [this](double length) { return qRound(length * pixel_); };
    constexpr double fieldWidth = 96, tightFieldWidth = 64, roomForTwo = 250;
    for (NumberField* field : fields_)
        field->setFixedWidth(pixels(tight_ && fields_.size() > 1 ? tightFieldWidth : fieldWidth));
    const auto widthOf = [this](std::size_t i) { return cells_[i]->minimumSizeHint().width(); };
    for (QWidget* cell : cells_)
        grid_->removeWidget(cell);
    int row = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i, ++row) {
        const bool two = tight_ && i + 1 < cells_.size() && widthOf(i) + widthOf(i + 1) <= pixels(roomForTwo);
        grid_->addWidget(cells_[i], row, 0, 1, two ? 1 : 2);
        if (two)
            grid_->addWidget(cells_[++i], row, 1);
    }
}

void ChoiceRow::edit(std::size_t parameter, double value) {
    values_[parameter] = value;
    emit edited(chosen_, values_);
}

} // namespace downhill
