#include "ui/learn/exercises/words_banner.h"

#include "ui/plain/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace downhill {
namespace {

const char* nameOf(WordsBanner::Tone tone) {
    switch (tone) {
    case WordsBanner::Tone::good:
        return "good";
    case WordsBanner::Tone::caution:
        return "caution";
    case WordsBanner::Tone::bad:
        return "bad";
    case WordsBanner::Tone::neutral:
        break;
    }
    return "neutral";
}

QString signOf(WordsBanner::Tone tone) {
    switch (tone) {
    case WordsBanner::Tone::good:
        return QStringLiteral("✓");
    case WordsBanner::Tone::caution:
        return QStringLiteral("≈");
    case WordsBanner::Tone::bad:
        return QStringLiteral("✗");
    case WordsBanner::Tone::neutral:
        break;
    }
    return QStringLiteral("–");
}

} // namespace

WordsBanner::WordsBanner(QWidget* parent)
    : QFrame(parent), sign_(new PlainLabel(this)), words_(new PlainLabel(this)) {
    setObjectName(QStringLiteral("banner"));
    sign_->setObjectName(QStringLiteral("verdict"));
    words_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(sign_, 0, Qt::AlignTop);
    row->addWidget(words_, 1, Qt::AlignTop);
    setTheme(Theme::light());
    say(Tone::neutral, {});
}

void WordsBanner::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    layout()->setSpacing(theme.px(9));
    constexpr double threeLines = 68;
    setMinimumHeight(theme.px(threeLines));
}

void WordsBanner::say(Tone tone, const QString& words) {
    tone_ = tone;
    sign_->setText(signOf(tone));
    words_->setText(words);
    setAccessibleDescription(words);
    if (property("tone").toString() == QLatin1String(nameOf(tone)))
        return;
    setProperty("tone", nameOf(tone));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(sign_)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

QString WordsBanner::words() const { return words_->text(); }

} // namespace downhill
