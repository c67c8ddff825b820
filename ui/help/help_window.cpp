#include "ui/help/help_window.h"

#include "ui/help/help_text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

void addKeysOf(const QList<QAction*>& actions, QList<KeyOfAction>& keys) {
    for (const QAction* action : actions) {
        if (action->menu())
            addKeysOf(action->menu()->actions(), keys);
        const QKeySequence key = action->shortcut();
        const bool known = std::ranges::any_of(keys, [&](const KeyOfAction& one) {
            return one.key == key; // what every page has, it has for itself
        });
        if (!key.isEmpty() && !known)
            keys += {action->text().remove(QLatin1Char('&')), key};
    }
}

} // namespace

HelpWindow::HelpWindow(const QMenuBar* menus, QWidget* window)
    : QDialog(window), menus_(menus), page_(new HtmlView(this)) {
    setWindowTitle(tr("Help"));
    page_->setObjectName(QStringLiteral("sheet"));
    page_->setAccessibleName(tr("Help"));
    QTextOption text = page_->document()->defaultTextOption();
    text.setTextDirection(layoutDirection());
    page_->document()->setDefaultTextOption(text);
    auto* column = new QVBoxLayout(this);
    auto* parts = new QHBoxLayout;
    for (const auto& [anchor, title] : {std::pair{"keys", tr("Keys")}, std::pair{"formulas", tr("Formulas")},
                                        std::pair{"cards", tr("What each card shows")}}) {
        auto* button = new QPushButton(title, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, page_,
                [this, name = QString::fromLatin1(anchor)] { page_->scrollToAnchor(name); });
        parts->addWidget(button);
    }
    parts->addStretch(1);
    column->addLayout(parts);
    column->addWidget(page_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(680, 620);
    page_->setFocus();
}

QString HelpWindow::text() const { return page_->toPlainText(); }

void HelpWindow::showEvent(QShowEvent* event) {
    QList<KeyOfAction> keys;
    addKeysOf(menus_->actions(), keys);
    page_->setContent(helpHtml(keys));
    QDialog::showEvent(event);
}

} // namespace downhill
