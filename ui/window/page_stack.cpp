#include "ui/window/page_stack.h"

#include "ui/page/page.h"

#include <algorithm>
#include <utility>

namespace downhill {

PageStack::PageStack(std::vector<Page*> pages, QWidget* parent)
    : QStackedWidget(parent), pages_(std::move(pages)) {
    for (Page* page : pages_)
        page->setParent(&waiting_);
    showPage(0);
}

int PageStack::numberOf(const Page* page) const {
    return static_cast<int>(std::ranges::find(pages_, page) - pages_.begin());
}

bool PageStack::isWaiting(const Page* page) const { return page->parentWidget() == &waiting_; }

void PageStack::showPage(int number) {
    page_ = number;
    if (isWaiting(page())) {
        addWidget(page());
        // as all that is seen has its style before it has its theme: which font wins depends on it
        for (QWidget* part : page()->findChildren<QWidget*>())
            part->ensurePolished();
        if (theme_)
            page()->setTheme(*theme_);
    }
    setCurrentWidget(page());
}

void PageStack::setTheme(const Theme& theme) {
    theme_ = theme;
    for (Page* page : pages_)
        if (!isWaiting(page))
            page->setTheme(theme);
}

} // namespace downhill
