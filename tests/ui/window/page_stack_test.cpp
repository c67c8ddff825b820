// A page is part of the window from the moment that it is looked at, and looks as the window does then.
#include "tests/ui/testing/window_test.h"
#include "ui/controls/number_field.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/page/page_switch.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace downhill {
namespace {

class PageStacks : public WindowTest {
protected:
    std::vector<Page*> pages() const {
        return {window->runPage(1), window->runPage(2), window->trainingPage(), window->learnPage()};
    }
    void look(int page) {
        const auto buttons = find<PageSwitch>("pageSwitch")->findChildren<QAbstractButton*>();
        ASSERT_EQ(buttons.size(), 4);
        QTest::mouseClick(buttons[page], Qt::LeftButton);
        ASSERT_EQ(window->page(), pages()[static_cast<std::size_t>(page)]);
    }
};

TEST_F(PageStacks, APageComesIntoTheWindowWhenItIsLookedAt) {
    openWindow();
    for (int page = 1; page < 4; ++page) {
        const Page* const one = pages()[static_cast<std::size_t>(page)];
        EXPECT_FALSE(window->isAncestorOf(one)) << page;
        look(page);
        EXPECT_TRUE(window->isAncestorOf(one)) << page;
        EXPECT_TRUE(one->isVisible()) << page;
        look(0);
        EXPECT_TRUE(window->isAncestorOf(one)) << page; // and stays
        EXPECT_FALSE(one->isVisible()) << page;
    }
}

TEST_F(PageStacks, APageThatWaitedHasTheColoursAndLettersOfTheWindow) {
    openWindow();
    look(1);
    window->setThemeMode(Theme::Mode::dark);
    for (int page = 0; page < 4; ++page) {
        look(page);
        EXPECT_EQ(window->page()->palette().color(QPalette::Window), Theme::dark().window) << page;
        EXPECT_EQ(window->page()->font(), window->font()) << page;
        // a card is painted in its colour, and not in that of the light window
        const QImage seen = window->page()->grab().toImage();
        EXPECT_LT(qGray(seen.pixel(seen.width() / 2, seen.height() - 40)), 80) << page;
    }
}

TEST_F(PageStacks, WhatIsDoneToAPageThatWaitsIsThereWhenItIsLookedAt) {
    openWindow();
    RunSettings settings = window->runPage(2)->live()->settings();
    settings.hyper.rate = 0.03125;
    ASSERT_TRUE(window->runPage(2)->live()->setSettings(settings).empty());
    look(1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rateField()->value(), 0.03125);
}

} // namespace
} // namespace downhill
