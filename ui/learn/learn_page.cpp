#include "ui/learn/learn_page.h"

#include "core/training_diagnosis/training_diagnosis.h"
#include "ui/controls/card.h"
#include "ui/learn/cards/flashcards_section.h"
#include "ui/learn/content/learn_content.h"
#include "ui/learn/exercises/diagnose_section.h"
#include "ui/learn/exercises/hand_section.h"
#include "ui/learn/mistakes_section.h"
#include "ui/learn/self_check_section.h"
#include "ui/learn/sheet/cheat_sheet_section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

namespace {
const QString sectionKey = QStringLiteral("learn/section");
}

LearnPage::LearnPage(QWidget* parent)
    : Page(parent),
      contents_(new Card(tr("Learn"), this)),
      list_(new QListWidget(this)),
      stack_(new QStackedWidget(this)),
      row_(new QHBoxLayout(this)) {
    list_->setObjectName(QStringLiteral("sections"));
    list_->setAccessibleName(tr("Sections"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    contents_->body()->addWidget(list_);
    row_->addWidget(contents_);
    row_->addWidget(stack_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &LearnPage::showCurrent);
    // An arrow only leads along the list; these lead into the section.
    for (const auto led : {&QListWidget::itemActivated, &QListWidget::itemClicked})
        connect(list_, led, this, [this] { section()->setCurrent(true); });
    addSection(tr("Self-check"), new SelfCheckSection);
    addSection(tr("Flashcards"), new FlashcardsSection);
    addSection(tr("Cheat sheet"), new CheatSheetSection);
    const auto seed = [] { return QRandomGenerator::global()->generate64(); }; // other ones with every start
    addSection(tr("By hand"), new HandSection(seed()));
    addSection(tr("Diagnose"), new DiagnoseSection(seed(), diagnoseWithCure));
    addSection(builtInLearnContent("mistakes").title, new MistakesSection);
}

void LearnPage::addSection(const QString& title, LearnSection* section) {
    const int index = list_->count();
    sections_.push_back(section);
    stack_->addWidget(section);
    connect(section, &LearnSection::runWanted, this, &LearnPage::runWanted);
    connect(section, &LearnSection::trainingWanted, this, &LearnPage::trainingWanted);
    connect(section, &LearnSection::scriptWanted, this, &LearnPage::scriptWanted);
    connect(section, &LearnSection::statusChanged, this, &Page::statusChanged);
    connect(section, &LearnSection::said, this, &Page::said);
    auto* action = new QAction(title, this);
    connect(action, &QAction::triggered, this, [this, index] {
        emit wanted();
        showSection(index);
    });
    actions_ += action;
    list_->addItem(title);
    if (index == 0)
        list_->setCurrentRow(0);
}

LearnSection* LearnPage::section() const {
    return sections_[static_cast<std::size_t>(stack_->currentIndex())];
}

void LearnPage::showSection(int section) {
    list_->setCurrentRow(section);
    if (current_)
        this->section()->setCurrent(true);
}

void LearnPage::showCurrent(int section) {
    if (section < 0 || section == stack_->currentIndex())
        return;
    LearnSection* before = this->section();
    stack_->setCurrentIndex(section);
    before->setCurrent(false);
    emit statusChanged();
}

void LearnPage::setCurrent(bool current) {
    if (current == current_)
        return;
    current_ = current;
    section()->setCurrent(current);
}

void LearnPage::takeKeys() { section()->takeKeys(); }

void LearnPage::setTheme(const Theme& theme) {
    contents_->layout()->setContentsMargins(theme.px(10), theme.px(9), theme.px(10), theme.px(10));
    contents_->header()->setContentsMargins(theme.px(4), 0, theme.px(4), 0);
    contents_->setFixedWidth(theme.px(178));
    row_->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    row_->setSpacing(theme.px(10));
    for (LearnSection* section : sections_)
        section->setTheme(theme);
}

QStringList LearnPage::statusTexts() const { return section()->statusTexts(); }
QString LearnPage::hint() const { return section()->hint(); }

void LearnPage::restore(const Kept& kept) {
    for (LearnSection* section : sections_)
        section->restore(kept);
    const int last = kept.value(sectionKey, 0).toInt();
    list_->setCurrentRow(std::clamp(last, 0, list_->count() - 1));
}

void LearnPage::save(Kept& kept) const {
    kept.setValue(sectionKey, stack_->currentIndex());
    for (const LearnSection* section : sections_)
        section->save(kept);
}

} // namespace downhill
