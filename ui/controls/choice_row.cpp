#include "ui/controls/choice_row.h"

#include "ui/controls/number_field.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

ChoiceRow::ChoiceRow(const QString& label, const QString& name, const std::vector<Offer>& offers,
                     QWidget* parent)
    : QWidget(parent), offers_(offers), list_(new QComboBox(this)), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(4);
    auto* first = new QHBoxLayout;
    label_ = new QLabel(label, this);
    label_->setBuddy(list_);
    list_->setAccessibleName(name);
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list_->setMinimumContentsLength(8);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Offer& offer : offers) {
        list_->addItem(QString::fromUtf8(offer.title), QString::fromUtf8(offer.name));
        list_->setItemData(list_->count() - 1, QString::fromUtf8(offer.about), Qt::ToolTipRole);
    }
    first->addWidget(label_);
    first->addWidget(list_, 1);
    rows_->addLayout(first);
    connect(list_, &QComboBox::activated, this, [this](int index) {
        choice_ = standardChoice(offers_[static_cast<std::size_t>(index)]);
        makeFields();
        emit edited(choice_);
    });
    setChoice(standardChoice(offers.front()));
}

void ChoiceRow::setTheme(const Theme& theme) {
    label_->setMinimumWidth(theme.px(62)); // so that lists below one another line up
    fieldWidth_ = theme.px(96);
    for (NumberField* field : fields_)
        field->setFixedWidth(fieldWidth_);
}

void ChoiceRow::setChoice(const Choice& choice) {
    if (choice == choice_)
        return;
    const bool sameFields = choice.name == choice_.name;
    choice_ = choice;
    if (!sameFields) {
        list_->setCurrentIndex(list_->findData(qs(choice.name)));
        makeFields();
        return;
    }
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (choice.values[i])
            fields_[i]->setValue(*choice.values[i]);
}

void ChoiceRow::makeFields() {
    emit problemChanged({});
    while (rows_->count() > 1) {
        QLayoutItem* row = rows_->takeAt(1);
        delete row->widget();
        delete row;
    }
    fields_.clear();
    const Offer* offer = findOffer(offers_, choice_.name);
    list_->setToolTip(QString::fromUtf8(offer->about));
    for (std::size_t i = 0; i < offer->parameters.size(); ++i) {
        const Parameter& parameter = offer->parameters[i];
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString title = QString::fromUtf8(parameter.title);
        auto* field = new NumberField({[&parameter](double value) { return parameter.allows(value); },
                                       QString::fromUtf8(parameter.allowed)},
                                      row);
        field->setObjectName(QString::fromUtf8(parameter.key));
        field->setAccessibleName(title);
        field->setFixedWidth(fieldWidth_);
        if (choice_.values[i])
            field->setValue(*choice_.values[i]);
        else
            field->setPlaceholderText(tr("as the run"));
        line->addWidget(new QLabel(title.toLower(), row));
        line->addStretch(1);
        line->addWidget(field);
        rows_->addWidget(row);
        fields_.push_back(field);
        connect(field, &NumberField::edited, this, [this, i](double value) { edit(i, value); });
        connect(field, &NumberField::problemChanged, this, &ChoiceRow::problemChanged);
    }
}

void ChoiceRow::edit(std::size_t parameter, double value) {
    choice_.values[parameter] = value;
    emit edited(choice_);
}

} // namespace downhill
