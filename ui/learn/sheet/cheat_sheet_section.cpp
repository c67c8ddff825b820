#include "ui/learn/sheet/cheat_sheet_section.h"

#include "ui/controls/card.h"
#include "ui/learn/section/learn_button.h"
#include "ui/learn/sheet/sheet_pages.h"
#include "ui/learn/sheet/sheet_view.h"
#include "ui/plain/tip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace downhill {

CheatSheetSection::CheatSheetSection(QWidget* parent)
    : LearnSection(parent),
      sheet_(cheatSheet()),
      card_(new Card(sheet_.title, this)),
      view_(new SheetView(sheet_)) {
    auto* print = learnButton(tr("Print…"), "print", tr("The sheet on one page"));
    connect(print, &QPushButton::clicked, this, [this] { askAndPrint(this, sheetPages(sheet_)); });
    auto* pdf = learnButton(tr("Save as PDF…"), "pdf", tr("The sheet on one page"));
    connect(pdf, &QPushButton::clicked, this, [this] {
        const QString saved = askAndSavePdf(this, tr("Save the cheat sheet"),
                                            QStringLiteral("cheat-sheet.pdf"), sheetPages(sheet_));
        if (!saved.isEmpty())
            emit said(saved);
    });
    card_->header()->addWidget(print);
    card_->header()->addWidget(pdf);
    card_->body()->addWidget(view_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
    view_->setToolTip(plainTip(tr("Click a row to run it")));
    connect(view_, &SheetView::wanted, this, [this](std::size_t run) { askFor(sheet_.runs[run]); });
}

void CheatSheetSection::setTheme(const Theme& theme) {
    card_->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(12));
    card_->layout()->setSpacing(theme.px(8));
    view_->setTheme(theme);
}

void CheatSheetSection::setCurrent(bool current) {
    if (current)
        view_->setFocus();
}

QString CheatSheetSection::hint() const { return tr("Click a row to run it · Tab and Enter do it too"); }

} // namespace downhill
