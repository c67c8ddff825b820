// F1: the keys, how formulas are written, what each card shows.
#pragma once

#include <QDialog>

class QMenuBar;

namespace downhill {

class HtmlView;

/// Stays open beside the window while one goes on. Reads the keys from the menus whenever it is shown.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    HelpWindow(const QMenuBar* menus, QWidget* window);

    QString text() const; ///< all that it says, without its looks

protected:
    void showEvent(QShowEvent* event) override;

private:
    const QMenuBar* menus_;
    HtmlView* page_;
};

} // namespace downhill
