// Whose the keys are after a click: the page's.
#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace downhill {

class Page;

/// One rule for everything on the pages and in the toolbar. What is clicked keeps the keys only where it has
/// a use for them: what is typed into, sliders, tables and lists, pictures. After a click on anything else, a
/// button, a drop-down list, a link, a label, or the ground, they are the page's, so Space plays and arrows
/// step. Who comes to a button with Tab presses it with Space, as ever. A table or list takes Space for
/// itself only where one came to it with Tab.
class PageKeys : public QObject {
public:
    /// Of all that lies in `ground`; `page` is the one that is looked at. Belongs to `ground`.
    PageKeys(QWidget* ground, std::function<Page*()> page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void focused(Qt::FocusReason reason);
    void clicked(const QWidget& widget, const QMouseEvent& mouse);
    bool isForThePage(const QWidget& widget, const QKeyEvent& key) const;

    QWidget* ground_;
    std::function<Page*()> page_;
    bool handing_ = false; ///< a key over to the page, which may leave it to its parents
    bool byMouse_ = false; ///< whether a click has given the focus to whoever has it
};

} // namespace downhill
