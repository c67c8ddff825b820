#include "ui/controls/card.h"

#include "ui/plain/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 10);
    layout->setSpacing(5);

    header_ = new QHBoxLayout;
    title_ = new PlainLabel(title, this);
    title_->setObjectName(QStringLiteral("cardTitle"));
    header_->addWidget(title_);
    header_->addStretch(1);
    layout->addLayout(header_);

    body_ = new QVBoxLayout;
    body_->setSpacing(4);
    layout->addLayout(body_, 1);
}

void Card::setTitles(const QStringList& titles) {
    titles_ = titles;
    title_->setMinimumWidth(1); // the card may be narrower than its longest title
    fitTitle();
}

bool Card::event(QEvent* event) {
    const bool done = QFrame::event(event);
    if (!titles_.isEmpty() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitTitle();
    return done;
}

void Card::fitTitle() {
    int room =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (int i = 0; i < header_->count(); ++i) {
        const QWidget* widget = header_->itemAt(i)->widget();
        if (widget && widget != title_ && !widget->isHidden())
            room -= std::clamp(widget->sizeHint().width(), widget->minimumWidth(), widget->maximumWidth()) +
                    header_->spacing();
    }
    title_->ensurePolished();
    QString fitting = titles_.last();
    for (qsizetype i = titles_.size(); i-- > 0;)
        if (title_->fontMetrics().horizontalAdvance(titles_[i]) <= room)
            fitting = titles_[i];
    if (title_->text() != fitting)
        title_->setText(fitting);
}

QLabel* styledLabel(const QString& text, const char* style, QWidget* parent) {
    auto* label = new PlainLabel(text, parent);
    label->setObjectName(QLatin1String(style));
    label->setWordWrap(true);
    return label;
}

} // namespace downhill
