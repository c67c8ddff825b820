#include "tests/ui/plain/literal.h"

#include "ui/plain/html.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTabBar>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace downhill::test {

namespace {

void addItems(const QAbstractItemModel* model, const QString& whose, QStringList& shown) {
    constexpr int enough = 200;
    for (int row = 0; row < std::min(model->rowCount(), enough); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                Qt::mightBeRichText(tip))
                shown += whose + QStringLiteral(" item: ") + tip;
    for (int column = 0; column < model->columnCount(); ++column)
        if (const QString tip = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            Qt::mightBeRichText(tip))
            shown += whose + QStringLiteral(" header: ") + tip;
}

void add(QWidget* widget, QStringList& shown) {
    const QString name =
        QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(": ");
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        if (label->textFormat() != Qt::PlainText && !qobject_cast<const HtmlLabel*>(widget))
            shown += name + label->text();
    for (const QString& tip : {widget->toolTip(), widget->whatsThis()})
        if (Qt::mightBeRichText(tip))
            shown += name + QStringLiteral("tip ") + tip;
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            if (Qt::mightBeRichText(tabs->tabToolTip(i)))
                shown += name + tabs->tabToolTip(i);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
        addItems(view->model(), name, shown);
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        addItems(box->model(), name, shown);
}

} // namespace

Bait::Bait() : folder_(QStringLiteral("/tmp/d-XXXXXX")), watch_(inotify_init1(IN_NONBLOCK)) {
    QFile file(folder_.filePath(QStringLiteral("i")));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.close();
    inotify_add_watch(watch_, qPrintable(file.fileName()), IN_OPEN);
}

Bait::~Bait() { close(watch_); }

QString Bait::text() const {
    return QStringLiteral("<img src=%1>").arg(folder_.filePath(QStringLiteral("i")));
}

bool Bait::wasOpened() {
    std::array<char, 4096> events{};
    bool opened = false;
    while (read(watch_, events.data(), events.size()) > 0)
        opened = true;
    return opened;
}

QStringList markupShown() {
    QStringList shown;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        add(window, shown);
        for (QWidget* widget : window->findChildren<QWidget*>())
            add(widget, shown);
        if (window->isVisible())
            window->grab();
    }
    return shown;
}

} // namespace downhill::test
