#include "ui/many_knobs/held_out/held_out_card.h"

#include "core/text/number_text.h"
#include "ui/controls/card_tabs.h"
#include "ui/controls/elided_label.h"
#include "ui/many_knobs/held_out/confusion_matrix.h"
#include "ui/many_knobs/held_out/digit_gallery.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

HeldOutCard::HeldOutCard(QWidget* parent)
    : Card({}, parent),
      answered_(new QWidget(this)),
      gallery_(new DigitGallery(answered_)),
      matrix_(new ConfusionMatrix(this)),
      counts_(new ElidedLabel(this)),
      wrongFirst_(new QCheckBox(tr("wrong first"), this)),
      showAll_(new QPushButton(answered_)) {
    counts_->setObjectName(QStringLiteral("muted"));
    wrongFirst_->setObjectName(QStringLiteral("wrongFirst"));
    wrongFirst_->setToolTip(
        plainTip(tr("The wrong ones first, the surest mistakes at their head.\n"
                    "While it trains, the order is renewed every few seconds, and not at all while "
                    "you are looking through them.")));
    matrix_->setObjectName(QStringLiteral("confusion"));
    showAll_->setObjectName(QStringLiteral("link"));
    showAll_->setProperty("tone", "accent");
    showAll_->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(counts_, 1);
    row->addWidget(wrongFirst_);
    body()->addLayout(row);

    auto* column = new QVBoxLayout(answered_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(showAll_, 0, Qt::AlignLeft);
    column->addWidget(gallery_, 1);
    tabs_ = new CardTabs(this);
    tabs_->add(tr("Digits"), answered_)->setToolTip(plainTip(tr("The digits, with the network's answers")));
    tabs_->add(tr("Confusion"), matrix_)
        ->setToolTip(plainTip(tr("Confusion matrix: which digits are taken for which")));

    connect(wrongFirst_, &QCheckBox::toggled, gallery_, &DigitGallery::setWrongFirst);
    connect(tabs_, &CardTabs::currentChanged, this, [this](int tab) { wrongFirst_->setVisible(tab == 0); });
    connect(matrix_, &ConfusionMatrix::cellChosen, this, [this](int shown, int said) {
        showOnly({static_cast<std::uint8_t>(shown), static_cast<std::uint8_t>(said)});
    });
    connect(showAll_, &QPushButton::clicked, this, &HeldOutCard::showEverything);
    showCounts();
}

void HeldOutCard::setTheme(const Theme& theme) {
    gallery_->setTheme(theme);
    matrix_->setTheme(theme);
}

void HeldOutCard::setTraining(bool training) {
    gallery_->setTraining(training);
    nameTheMixup();
}

void HeldOutCard::show(std::shared_ptr<const DigitData> shown,
                       std::shared_ptr<const HeldOutAnswers> answers) {
    if (shown == gallery_->digits()->digits() && answers == gallery_->digits()->answers())
        return;
    gallery_->show(std::move(shown), std::move(answers));
    const DigitGalleryModel& digits = *gallery_->digits();
    matrix_->show(digits.answers()
                      ? std::optional(confusionOf(digits.digits()->heldOut.labels, digits.answers()->digits))
                      : std::nullopt);
    showCounts();
    nameTheMixup();
}

void HeldOutCard::showCounts() {
    const auto& digits = gallery_->digits()->digits();
    const auto& answers = gallery_->digits()->answers();
    if (digits && digits->synthetic)
        setTitles({tr("Held-out digits, synthetic"), tr("Held-out, synthetic"), tr("synthetic"), QString()});
    else
        setTitles({tr("Held-out digits"), tr("Held-out"), QString()});
    wrongFirst_->setEnabled(answers != nullptr);
    QString text, shorter;
    if (answers) {
        const auto& labels = digits->heldOut.labels;
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            wrong += labels[i] != answers->digits[i] ? 1 : 0;
        const QString share = shareText(labels.size() - wrong, labels.size()), count = qs(countText(wrong));
        text = tr("%1 right, %2 of %3 wrong").arg(share, count, qs(countText(labels.size())));
        shorter = tr("%1 right, %2 wrong").arg(share, count);
    } else if (digits) {
        text = tr("%1 digits, not answered yet").arg(qs(countText(digits->heldOut.count())));
    }
    if (text == counts_->text())
        return;
    counts_->setText(text);
    counts_->setShorter(shorter);
    counts_->setToolTip(plainTip(text));
    gallery_->setAccessibleDescription(text);
}

QString HeldOutCard::counts() const { return counts_->text(); }

void HeldOutCard::showOnly(const Mixup& mixup) {
    gallery_->setOnly(mixup);
    nameTheMixup();
    tabs_->setCurrent(0);
    gallery_->setFocus();
}

void HeldOutCard::showEverything() {
    gallery_->setOnly({});
    nameTheMixup();
    gallery_->setFocus();
}

void HeldOutCard::nameTheMixup() {
    const auto& only = gallery_->digits()->only();
    const bool isNamed = only && gallery_->digits()->answers();
    showAll_->setVisible(isNamed);
    if (!isNamed)
        return;
    const QString what = only->shown == only->said ? tr("%1 seen rightly").arg(only->shown)
                                                   : tr("%1 taken for %2").arg(only->shown).arg(only->said);
    showAll_->setText(tr("%1: %2 · show all")
                          .arg(what, qs(countText(static_cast<unsigned>(gallery_->digits()->rowCount())))));
}

} // namespace downhill
