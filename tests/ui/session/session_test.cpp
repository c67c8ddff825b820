#include "tests/ui/session/session_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/page/page_state.h"
#include "ui/playback/playhead.h"
#include "ui/session/pin_json.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace downhill {

bool withDialog(const std::function<void(QWidget*)>& act, const std::function<void()>& causes) {
    bool came = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (QWidget* dialog = QApplication::activeModalWidget(); dialog && dialog->isVisible()) {
            look.stop();
            came = true;
            act(dialog);
        }
    });
    look.start(5);
    causes();
    constexpr int enough = 200; // where none is to come
    came = came || QTest::qWaitFor([&] { return came; }, enough);
    QList<QPointer<QWidget>> windows; // some of which may go while another is waited for
    for (QWidget* window : QApplication::topLevelWidgets())
        windows += window;
    for (const QPointer<QWidget>& window : windows) // keys go to the window again
        if (came && window && window->inherits("downhill::MainWindow") && window->isVisible()) {
            window->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(window.data(), patience));
        }
    return came;
}

void enterName(QWidget* dialog, const QString& name) {
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_TRUE(field);
    for (auto* list : dialog->findChildren<QAbstractItemView*>())
        if (list->selectionModel()) // else the file that is chosen there counts
            list->clearSelection();
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

QByteArray SessionTest::contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SessionTest::put(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

QString SessionTest::answer(QMessageBox::StandardButton button, const std::function<void()>& causes) {
    QString said;
    withDialog(
        [&](QWidget* dialog) {
            auto* box = qobject_cast<QMessageBox*>(dialog);
            ASSERT_TRUE(box);
            said = box->text();
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        },
        causes);
    return said;
}

void SessionTest::takeUpEarlierWork() {
    QMenu* earlier = nullptr;
    for (QMenu* menu : window->findChildren<QMenu*>())
        if (menu->title() == QStringLiteral("&Earlier work"))
            earlier = menu;
    ASSERT_TRUE(earlier);
    emit earlier->aboutToShow();
    ASSERT_EQ(earlier->actions().size(), 1);
    earlier->actions()[0]->trigger();
}

SessionState SessionTest::state() const {
    SessionState state;
    const auto runs = [this](std::size_t knobs) {
        return std::get<RunPageState>(window->runPage(knobs)->stateful()->state());
    };
    state.page = static_cast<PageName>(window->page() == window->runPage(1)       ? 0
                                       : window->page() == window->runPage(2)     ? 1
                                       : window->page() == window->trainingPage() ? 2
                                                                                  : 3);
    state.oneKnob = runs(1);
    state.twoKnobs = runs(2);
    auto network = std::get<TrainingPageState>(window->trainingPage()->stateful()->state());
    NetworkState& whole = state.network.emplace();
    for (const PinList::Pin& pin : network.pins)
        whole.pins.push_back(trainingPinOf(pin));
    network.pins.clear();
    whole.page = network;
    return state;
}

void SessionTest::workOnOneKnob() {
    type(rateField(), QStringLiteral("0.3"));
    ASSERT_TRUE(settle());
    QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    type(rateField(), QStringLiteral("0.2"));
    ASSERT_TRUE(settle());
    find<QCheckBox>("log")->click();
    costView()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window->windowHandle(), Qt::Key_Right);
    ASSERT_EQ(playhead()->step(), 3);
}

} // namespace downhill
