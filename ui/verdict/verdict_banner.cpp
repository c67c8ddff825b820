#include "ui/verdict/verdict_banner.h"

#include "core/text/number_text.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_look.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

VerdictBanner::VerdictBanner(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("banner"));
    setAccessibleName(tr("Verdict"));
    auto* layout = new QHBoxLayout(this);
    sign_ = new PlainLabel(this);
    headline_ = new PlainLabel(this);
    for (auto* label : {sign_, headline_})
        label->setObjectName(QStringLiteral("verdict"));
    evidence_ = new PlainLabel(this);
    evidence_->setWordWrap(true);
    // Not selectable: that would lay the words out as a document, many times a frame. And its size is the
    // banner's business, so that new words lay out nothing else.
    evidence_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    evidence_->installEventFilter(this);
    cure_ = new QPushButton(this);
    cure_->setObjectName(QStringLiteral("cure"));
    QSizePolicy policy = cure_->sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    cure_->setSizePolicy(policy);
    layout->addWidget(sign_);
    layout->addWidget(headline_);
    layout->addWidget(evidence_, 1);
    layout->addWidget(cure_);
    connect(cure_, &QPushButton::clicked, this, [this] {
        if (offered_)
            emit rateChosen(*offered_);
    });
    setTheme(Theme::light());
    cure_->hide();
}

void VerdictBanner::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(14), theme.px(3), theme.px(10), theme.px(3));
    layout()->setSpacing(theme.px(9));
    // Two lines, whatever is said: the charts below must not jump while a slider is dragged.
    setFixedHeight(theme.px(48));
}

void VerdictBanner::setTone(const char* tone, const QString& sign) {
    sign_->setText(sign);
    if (property("tone").toString() == QLatin1String(tone))
        return;
    setProperty("tone", tone);
    for (QWidget* widget : std::initializer_list<QWidget*>{this, sign_, headline_}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void VerdictBanner::showNote(const QString& headline, const QString& words) {
    setTone("neutral", QStringLiteral("…"));
    headline_->setText(headline);
    setWords(words, {});
    evidence_->setToolTip(plainTip(words));
    setAccessibleDescription(headline + QStringLiteral(". ") + words);
    offered_.reset();
    cure_->hide();
}

void VerdictBanner::showRunning(std::size_t steps) {
    showNote(tr("Running"), tr("%1 so far").arg(stepsWords(steps)));
}

void VerdictBanner::setWords(const QString& words, const QString& advice) {
    words_ = words;
    advice_ = advice.isEmpty() ? QString() : QLatin1Char(' ') + advice;
    placeWords();
}

// In a narrow window the advice makes room: the button says the same, and the tooltip all of it.
void VerdictBanner::placeWords() {
    const QRect room = evidence_->contentsRect();
    const auto fits = [&](const QString& words) {
        return evidence_->fontMetrics()
                   .boundingRect(QRect(0, 0, room.width(), 10'000), Qt::AlignLeft | Qt::TextWordWrap, words)
                   .height() <= room.height();
    };
    QString shown = words_ + advice_;
    if (!fits(shown))
        shown = words_;
    // Where even that is too long, its first words stand here, and all of it in the tooltip.
    for (qsizetype end = words_.size(); end > 0 && !fits(shown);) {
        end = words_.lastIndexOf(QLatin1Char(' '), end - 1);
        shown = words_.left(std::max<qsizetype>(end, 0)) + QStringLiteral(" …");
    }
    evidence_->setText(shown);
}

bool VerdictBanner::eventFilter(QObject* watched, QEvent* event) {
    if (watched == evidence_ && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        placeWords();
    return QFrame::eventFilter(watched, event);
}

void VerdictBanner::show(const Diagnosis& diagnosis) {
    const VerdictLook look = lookOf(diagnosis, Theme::light());
    setTone(look.tone, QString::fromUtf16(look.sign));
    const QString headline = wordsOf(diagnosis.headline);
    headline_->setText(headline);
    setWords(wordsOf(diagnosis.evidence), wordsOf(diagnosis.advice));
    const QString all = words_ + advice_;
    evidence_->setToolTip(plainTip(all));
    setAccessibleDescription(headline + QStringLiteral(". ") + all);

    offered_ = diagnosis.suggestedRate;
    if (offered_) {
        cure_->setText(diagnosis.cure == Cure::raise ? tr("Raise to %1").arg(fieldText(*offered_))
                                                     : tr("Lower to %1").arg(fieldText(*offered_)));
        QString tip = tr("Run again with learning rate %1").arg(fieldText(*offered_));
        if (diagnosis.recommended)
            tip += QLatin1Char('\n') + recommendedRateMeaning(diagnosis.recommended->stepsNeeded);
        cure_->setToolTip(plainTip(tip));
    }
    cure_->setVisible(offered_.has_value());
}

void VerdictBanner::setCureLocked(bool locked) { cure_->setDisabled(locked); }

QString VerdictBanner::headline() const { return headline_->text(); }
QString VerdictBanner::evidence() const { return evidence_->text(); }

} // namespace downhill
