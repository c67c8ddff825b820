#include "ui/scenes/scene_panel.h"

#include "ui/plain/tip.h"
#include "ui/scenes/scene_editor.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

namespace {

QToolButton* buttonFor(QAction* action, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(words);
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    button->setObjectName(QStringLiteral("small"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString what = action->text().remove(QLatin1Char('&'));
    button->setToolTip(plainTip(keys.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, keys)));
    button->setAccessibleName(what);
    return button;
}

} // namespace

ScenePanel::ScenePanel(SceneList* list, QAction* add, QWidget* window)
    : QDockWidget(tr("Scenes"), window), list_(list), view_(new SceneView(list)), editor_(new SceneEditor) {
    setObjectName(QStringLiteral("scenePanel"));
    setAttribute(Qt::WA_WindowPropagation); // it looks as the window does, wherever it stands
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* ground = new QWidget(this);
    ground->setObjectName(QStringLiteral("sceneGround"));
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    const SceneView::Actions& on = view_->actionsOnIt();
    const auto row = [&](std::initializer_list<QToolButton*> buttons) {
        auto* line = new QHBoxLayout;
        line->setSpacing(5);
        for (QToolButton* button : buttons)
            line->addWidget(button);
        column->addLayout(line);
    };
    row({buttonFor(add, tr("Add scene"), ground), buttonFor(on.goTo, tr("Go to it"), ground)});
    column->addWidget(view_, 1);
    row({buttonFor(on.up, tr("Up"), ground), buttonFor(on.down, tr("Down"), ground),
         buttonFor(on.duplicate, tr("Duplicate"), ground), buttonFor(on.remove, tr("Delete"), ground)});
    row({buttonFor(on.replace, tr("Replace by what is shown now"), ground)});
    column->addWidget(editor_, 1); // as high whatever it shows
    setWidget(ground);
    ground->setMinimumWidth(320);
    view_->setMinimumHeight(90);

    connect(view_, &SceneView::rowChanged, this, &ScenePanel::showScene);
    connect(list, &SceneList::changed, this, &ScenePanel::showScene);
    connect(editor_, &SceneEditor::edited, this,
            [this](const Scene& scene, const QString& what, unsigned typing) {
                if (view_->row() >= 0)
                    list_->edit(view_->row(), scene, what, typing);
            });
    showScene();
}

void ScenePanel::showScene() {
    const int row = view_->row();
    if (row >= 0)
        editor_->setScene(list_->scene(row), row + 1);
    else
        editor_->setScene(std::nullopt);
}

void ScenePanel::open() {
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    const int width = sizeHint().width();
    const bool hasRoom = window->width() >= window->minimumSizeHint().width() + width + 8;
    if (!isVisible() && isFloating() == hasRoom)
        setFloating(!hasRoom);
    if (isFloating()) { // at the right, over the table and not over the controls
        const QRect around = window->geometry();
        resize(width, std::min(560, around.height() - 60));
        move(around.right() - this->width() - 12, around.bottom() - height() - 34);
    }
    show();
    raise();
    if (isFloating())
        activateWindow();
    view_->setFocus();
}

} // namespace downhill
