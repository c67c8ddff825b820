// The pages, of which one is looked at.
#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

#include <optional>
#include <vector>

namespace downhill {

class Page;

/// A page comes into the window, and takes on its style, when it is first looked at: styling takes longer
/// than making it. Until then it waits in a widget of its own, complete and usable by whoever has it.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// Owns the pages from now on. The first one is looked at.
    explicit PageStack(std::vector<Page*> pages, QWidget* parent = nullptr);

    Page* page() const { return pages_[static_cast<std::size_t>(page_)]; } ///< the one that is looked at
    int number() const { return page_; }                                   ///< of it, from 0
    int numberOf(const Page* page) const;

    void showPage(int number);
    void setTheme(const Theme& theme);

private:
    bool isWaiting(const Page* page) const;

    QWidget waiting_; ///< never shown
    std::vector<Page*> pages_;
    int page_ = 0;
    std::optional<Theme> theme_;
};

} // namespace downhill
