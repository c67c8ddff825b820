#include "ui/many_knobs/pad/try_card.h"

#include "ui/many_knobs/pad/answer_bars.h"
#include "ui/many_knobs/pad/drawing_pad.h"
#include "ui/many_knobs/pad/seen_digit.h"
#include "ui/plain/tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

TryCard::TryCard(QWidget* parent)
    : Card(tr("Tr&y it"), parent),
      pad_(new DrawingPad(this)),
      answers_(new AnswerBars(this)),
      seen_(new SeenDigit(this)),
      words_(styledLabel({}, "muted", this)) {
    pad_->setObjectName(QStringLiteral("drawingPad"));
    titleLabel()->setBuddy(pad_);
    seen_->setAccessibleName(tr("What the network sees"));
    const QString seen = tr("The drawing as the network reads it: 28×28 pixels,\n"
                            "fitted and centred as the digits of MNIST are");
    seen_->setToolTip(plainTip(seen));
    seen_->setAccessibleDescription(seen);

    auto* drawing = new QHBoxLayout;
    drawing->addWidget(pad_);
    drawing->addWidget(answers_, 1);
    body()->addLayout(drawing);
    auto* below = new QHBoxLayout;
    below->addWidget(seen_);
    below->addWidget(words_, 1);
    body()->addLayout(below);
    body()->addStretch(1);

    undo_ = addButton(tr("Undo"), tr("Undo the last stroke"), tr("Take back the last stroke (Backspace)"));
    clear_ = addButton(tr("Clear"), tr("Clear the pad"), tr("Begin anew (Delete)"));
    connect(undo_, &QToolButton::clicked, pad_, &DrawingPad::undo);
    connect(clear_, &QToolButton::clicked, pad_, &DrawingPad::clear);
    connect(pad_, &DrawingPad::drawingChanged, this, &TryCard::showDrawing);
    setTabOrder(pad_, undo_);
    setTabOrder(undo_, clear_);
    showDrawing();
}

QToolButton* TryCard::addButton(const QString& text, const QString& name, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QStringLiteral("small"));
    button->setAccessibleName(name);
    button->setToolTip(plainTip(toolTip));
    button->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps
    button->setSizePolicy(policy);
    header()->addWidget(button);
    return button;
}

void TryCard::setTheme(const Theme& theme) {
    theme_ = theme;
    pad_->setTheme(theme);
    answers_->setTheme(theme);
    seen_->setTheme(theme);
    arrange();
}

void TryCard::setRoom(Room room) {
    room_ = room;
    arrange();
}

void TryCard::arrange() {
    const bool roomy = room_ == Room::high, low = room_ == Room::low;
    const int side = theme_.px(roomy ? 150 : low ? 100 : 132);
    pad_->setFixedSize(side, side);
    answers_->setFixedHeight(side);
    // Whole pixels of the screen for each pixel of the image, where there is room for them.
    constexpr int pixels = DigitImages::side;
    const int room = theme_.px(roomy ? 56 : 36);
    const int seen = room >= 2 * pixels ? room / pixels * pixels : room;
    seen_->setFixedSize(seen, seen);
    words_->setFixedHeight(theme_.px(roomy ? 56 : 36));
    words_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    words_->setHidden(low);
    seen_->setVisible(!low && !pad_->isBlank());
    body()->setSpacing(theme_.px(6));
    body()->itemAt(0)->layout()->setSpacing(theme_.px(6)); // the answers have the room of a mark as well
    body()->itemAt(1)->layout()->setSpacing(theme_.px(10));
}

void TryCard::show(const Network& network, std::shared_ptr<const std::vector<float>> knobs) {
    if (knobs == knobs_ && network.design() == network_.design())
        return;
    network_ = network;
    knobs_ = std::move(knobs);
    showAnswer();
}

void TryCard::showDrawing() {
    seen_->show(pad_->digit());
    seen_->setVisible(room_ != Room::low && !pad_->isBlank());
    const auto offer = [this](QToolButton* button, bool offered) {
        if (!offered && button->hasFocus())
            pad_->setFocus(); // to draw the next one
        button->setVisible(offered);
    };
    offer(undo_, pad_->canUndo());
    offer(clear_, !pad_->isBlank());
    showAnswer();
}

void TryCard::showAnswer() {
    const bool probabilities = network_.design().output == OutputCost::crossEntropy;
    std::optional<Outputs<float>> outputs;
    if (knobs_ && !pad_->isBlank())
        outputs = network_.outputs(*knobs_, pad_->digit());
    answers_->show(outputs, probabilities);

    const auto words = [&] {
        if (pad_->isBlank())
            return tr("Draw a digit or type one, and watch the answer change as the network trains");
        return tr("◂ The network sees 28×28\n%1")
            .arg(!outputs              ? tr("There is no network yet")
                 : !answers_->answer() ? tr("Its outputs are not numbers")
                 : probabilities       ? tr("Answers add up to 100 %")
                                       : tr("Answers need not add up to 1"));
    };
    words_->setText(words());
    answers_->setToolTip(plainTip(words_->text()));
}

QString TryCard::words() const { return words_->text(); }

} // namespace downhill
