#include "ui/controls/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 10);
    layout->setSpacing(5);

    header_ = new QHBoxLayout;
    title_ = new QLabel(title, this);
    title_->setObjectName(QStringLiteral("cardTitle"));
    header_->addWidget(title_);
    header_->addStretch(1);
    layout->addLayout(header_);

    body_ = new QVBoxLayout;
    body_->setSpacing(4);
    layout->addLayout(body_, 1);
}

QLabel* styledLabel(const QString& text, const char* style, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(style));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace downhill
