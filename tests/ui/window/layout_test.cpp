// At every size the window is meant for, with short and with long texts: nothing is cut off, nothing
// overlaps, and the controls need no scrolling. Light and dark are laid out alike, which one test sees to;
// the others look at one of them a size.
#include "tests/ui/testing/window_test.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/value_slider.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_card.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>

namespace downhill {
namespace {

struct Look {
    QSize size;
    Theme::Mode mode;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.size.width() << "x" << look.size.height()
         << (look.mode == Theme::Mode::dark ? " dark" : " light");
}

std::string nameOf(const QWidget* widget) {
    QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        name += QStringLiteral(" “%1”").arg(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    return name.toStdString();
}

QRect inWindow(const QWidget* widget) {
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

class Layout : public WindowTest, public ::testing::WithParamInterface<Look> {
protected:
    Layout() {
        window->setThemeMode(GetParam().mode);
        window->resize(GetParam().size);
        letLayoutsSettle();
    }

    void letLayoutsSettle() {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        // What came last has been laid out as well, from its card to the page.
        for (int i = 0; i < 3; ++i)
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    template <typename Widget>
    QList<Widget*> visible() const {
        QList<Widget*> all;
        for (auto* widget : window->template findChildren<Widget*>())
            if (widget->isVisible() && widget->window() == window.get())
                all += widget;
        return all;
    }

    void expectTextFits(const QLabel* label) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label)) // says it shorter by itself
            return;
        const QRect room = label->contentsRect();
        QSize needed;
        if (Qt::mightBeRichText(label->text()) && label->textFormat() != Qt::PlainText) {
            QTextDocument document;
            document.setDefaultFont(label->font());
            document.setDocumentMargin(0);
            document.setHtml(label->text());
            needed = document.size().toSize();
        } else {
            const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
            const int mnemonic = label->buddy() ? Qt::TextShowMnemonic : 0;
            needed = label->fontMetrics()
                         .boundingRect(QRect(0, 0, label->wordWrap() ? room.width() : 100'000, 100'000),
                                       flags | mnemonic, label->text())
                         .size();
        }
        EXPECT_LE(needed.width(), room.width() + 1) << nameOf(label) << " is cut off at its side";
        EXPECT_LE(needed.height(), room.height() + 1) << nameOf(label) << " is cut off below";
    }

    void expectNothingCutOff() {
        for (auto* label : visible<QLabel>())
            expectTextFits(label);
        for (auto* button : visible<QAbstractButton>()) {
            if (button->objectName().startsWith(QLatin1String("qt_"))) // a menu bar's own
                continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << nameOf(button);
            EXPECT_GE(button->height(), button->sizeHint().height()) << nameOf(button);
            EXPECT_GE(button->width(), button->sizeHint().width()) << nameOf(button);
        }
        for (auto* field : visible<QLineEdit>())
            EXPECT_GE(field->height(), field->minimumSizeHint().height()) << nameOf(field);
        for (auto* box : visible<QComboBox>()) {
            EXPECT_GE(box->height(), box->minimumSizeHint().height()) << nameOf(box);
            EXPECT_GE(box->width(), box->minimumSizeHint().width()) << nameOf(box);
        }
        for (auto* slider : visible<QSlider>()) {
            EXPECT_GE(slider->height(), slider->minimumSizeHint().height()) << nameOf(slider);
            EXPECT_GE(slider->width(), slider->minimumSizeHint().width()) << nameOf(slider);
        }
    }

    void expectNumbersFit() {
        for (const char* name : {"rate", "start", "steps", "tolerance"}) {
            const auto* field = find<QLineEdit>(name);
            const QMargins margins = field->textMargins();
            const int room = field->contentsRect().width() - margins.left() - margins.right() - 4;
            EXPECT_LE(field->fontMetrics().horizontalAdvance(field->text()), room) << nameOf(field);
        }
    }

    void expectEverythingInsideItsParent() {
        const QRect all(QPoint(0, 0), window->size());
        for (auto* widget : visible<QWidget>()) {
            if (!qobject_cast<QLabel*>(widget) && !qobject_cast<QAbstractButton*>(widget) &&
                !qobject_cast<QLineEdit*>(widget) && !qobject_cast<QComboBox*>(widget) &&
                !qobject_cast<QAbstractSlider*>(widget) && !qobject_cast<QFrame*>(widget))
                continue;
            if (qobject_cast<QScrollBar*>(widget) || widget->size().isEmpty())
                continue;
            bool scrolled = false; // rows of a table and the like may lie outside of what is seen
            for (auto* p = widget->parentWidget(); p; p = p->parentWidget())
                scrolled = scrolled || (p->inherits("QAbstractItemView") || p->inherits("QGraphicsView"));
            if (scrolled)
                continue;
            EXPECT_TRUE(all.contains(inWindow(widget))) << nameOf(widget);
            EXPECT_TRUE(widget->parentWidget()->rect().contains(widget->geometry())) << nameOf(widget);
        }
    }

    void expectNoOverlap() {
        QList<QWidget*> leaves;
        for (auto* widget : visible<QWidget>()) {
            const bool leaf = qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                              qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                              qobject_cast<QSlider*>(widget) || widget->inherits("QGraphicsView") ||
                              widget->inherits("QTableView");
            bool partOfAnother = false;
            for (auto* p = widget->parentWidget(); p; p = p->parentWidget())
                partOfAnother = partOfAnother || p->inherits("QComboBox") || p->inherits("QLineEdit") ||
                                p->inherits("QGraphicsView") || p->inherits("QTableView") ||
                                p->inherits("QMenuBar");
            if (leaf && !partOfAnother && !widget->size().isEmpty())
                leaves += widget;
        }
        EXPECT_GT(leaves.size(), 25);
        for (qsizetype i = 0; i < leaves.size(); ++i)
            for (qsizetype j = i + 1; j < leaves.size(); ++j)
                EXPECT_FALSE(inWindow(leaves[i]).intersects(inWindow(leaves[j])))
                    << nameOf(leaves[i]) << " lies on " << nameOf(leaves[j]);
    }

    void expectNoScrolling() {
        auto* area = window->page()->findChild<QScrollArea*>();
        EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << "the controls need scrolling";
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
            << "the controls are too narrow";
    }

    void expectAllWell() {
        letLayoutsSettle();
        EXPECT_EQ(window->size(), GetParam().size);
        expectNothingCutOff();
        expectNumbersFit();
        expectEverythingInsideItsParent();
        expectNoOverlap();
        expectNoScrolling();
    }
};

TEST_P(Layout, IsTheSameInLightAndDark) {
    const Theme::Mode other = GetParam().mode == Theme::Mode::light ? Theme::Mode::dark : Theme::Mode::light;
    for (int page = 0; page < 4; ++page) {
        SCOPED_TRACE(page);
        window->showPage(page);
        const LiveTraining* training = window->trainingPage()->live();
        ASSERT_TRUE(eventually([&] { return page != 2 || training->training() != nullptr; }));
        const auto geometries = [this](Theme::Mode mode) {
            window->setThemeMode(mode);
            letLayoutsSettle();
            std::vector<std::pair<std::string, QRect>> all;
            for (const auto* widget : visible<QWidget>())
                all.emplace_back(nameOf(widget), inWindow(widget));
            return all;
        };
        const auto here = geometries(GetParam().mode), there = geometries(other);
        ASSERT_EQ(here.size(), there.size());
        for (std::size_t i = 0; i < here.size(); ++i)
            EXPECT_EQ(here[i], there[i]);
    }
}

TEST_P(Layout, HoldsTheFirstRun) { expectAllWell(); }

TEST_P(Layout, HoldsARunThatExplodes) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    playhead()->toLast();
    expectAllWell();
    playhead()->setStep(300);
    expectAllWell();
}

TEST_P(Layout, HoldsALongRunOfALongFormula) {
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2",
                        .start = {3},
                        .hyper = {.rate = 0.001},
                        .steps = 100'000,
                        .tolerance = 0}));
    playhead()->setStep(12'345);
    expectAllWell();
}

TEST_P(Layout, HoldsTheRateCurve) {
    page()->setRateCurveShown(true);
    for (const RunSettings& settings : {RunSettings{}, RunSettings{.hyper = {.rate = 2}},
                                        RunSettings{.cost = "w^2/10", .steps = 100'000}}) {
        ASSERT_TRUE(settle(settings));
        ASSERT_TRUE(eventually([this] { return window->findChild<RateCard*>()->map()->isCurrent(); }));
        expectAllWell();
    }
}

TEST_P(Layout, HoldsEveryCostOfTheCatalogue) {
    for (const NamedCost& cost : catalogue()) {
        if (cost.start.size() != 1)
            continue;
        SCOPED_TRACE(cost.name);
        ASSERT_TRUE(settle({.cost = cost.formula, .start = cost.start, .hyper = {.rate = cost.rate}}));
        expectAllWell();
    }
}

// Also at 1366×768, and with a schedule on top: what can be said shorter makes room.
TEST_P(Layout, HoldsEveryRule) {
    for (const RuleRow& rule : RuleRow::all())
        for (const char* schedule : {"constant", "cosine"}) {
            SCOPED_TRACE(rule.name);
            SCOPED_TRACE(schedule);
            ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2",
                                .start = {3},
                                .hyper = {.rule = RuleChoice(rule), .schedule = ScheduleChoice(schedule)}}));
            expectAllWell();
        }
    window->showPage(1);
    for (const RuleRow& rule : RuleRow::all())
        for (const char* cost : {"w1^2 + 6*w2^2", "(w1^2+w2-11)^2 + (w1+w2^2-7)^2"}) {
            SCOPED_TRACE(rule.name);
            SCOPED_TRACE(cost);
            ASSERT_TRUE(settle({.cost = cost, .start = {-1, 0}, .hyper = {.rule = RuleChoice(rule)}}));
            expectAllWell();
        }
}

// The last steps have the longest numbers: −3.041·10⁻⁶, and more of them the more a rule remembers.
TEST_P(Layout, HoldsTheArithmeticOfTwoKnobs) {
    window->showPage(1);
    for (const RuleRow& rule : RuleRow::all()) {
        SCOPED_TRACE(rule.name);
        ASSERT_TRUE(settle({.cost = "w1^2 + 6*w2^2",
                            .start = {-8, 3.2},
                            .hyper = {.rate = 0.0144, .rule = RuleChoice(rule)},
                            .steps = 1000,
                            .tolerance = 0}));
        for (const int step : {1, 500, 999}) {
            SCOPED_TRACE(step);
            playhead()->setStep(step);
            expectAllWell();
        }
    }
}

TEST_P(Layout, ListsOpenWithAllTheirLines) {
    for (int page = 0; page < 3; ++page) {
        window->showPage(page);
        letLayoutsSettle();
        for (auto* list : window->page()->findChildren<QComboBox*>()) {
            if (!list->isVisible() || !list->isEnabled())
                continue;
            list->showPopup();
            letLayoutsSettle();
            const QAbstractItemView* view = list->view();
            const QRect last = view->visualRect(list->model()->index(list->count() - 1, 0));
            if (list->count() * last.height() > view->screen()->availableGeometry().height() * 3 / 4)
                continue; // larger letters than that screen is made for
            EXPECT_TRUE(view->viewport()->rect().contains(last)) << nameOf(list);
            EXPECT_EQ(view->verticalScrollBar()->maximum(), 0) << nameOf(list);
            list->hidePopup();
        }
    }
}

TEST_P(Layout, HoldsARateThatChangesOnTheWay) {
    ASSERT_TRUE(settle({.rateChanges = {{5, 0.9}}, .steps = 30}));
    expectAllWell();
}

// Colour alone says nothing to some, and nothing on a bad projector.
TEST_P(Layout, TheRateMapHasItsWords) {
    const auto* slider = find<ValueSlider>("rateSlider");
    const auto wordsAre = [&](const QStringList& expected) {
        QStringList shown;
        double end = 0;
        for (const ValueSlider::Word& word : slider->words()) {
            EXPECT_GE(word.left, end) << word.text.toStdString();
            end = word.left + word.width;
            shown += word.text;
        }
        EXPECT_LE(end, slider->width());
        EXPECT_EQ(shown, expected);
    };
    EXPECT_TRUE(slider->areWordsVisible());
    ASSERT_TRUE(eventually([this] { return window->findChild<RateCard*>()->map()->isCurrent(); }));
    wordsAre({QStringLiteral("crawls"), QStringLiteral("converges"), QStringLiteral("overshoots"),
              QStringLiteral("explodes")});
}

TEST_P(Layout, HoldsTheCostMap) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    expectAllWell();
    ASSERT_TRUE(settle({.cost = "w1^2 + 6*w2^2", .start = {-8, 3.2}, .hyper = {.rate = 2}, .steps = 2000}));
    playhead()->setStep(3);
    letLayoutsSettle();
    expectNothingCutOff();
    expectNoOverlap();
}

TEST_P(Layout, HoldsTheNetwork) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    const auto expectWell = [&] {
        // The last of it comes a moment after the pause, and what it says wants a layout of its own.
        ASSERT_TRUE(eventually([&] { return training->lastActivity() != LiveTraining::Activity::training; }));
        letLayoutsSettle();
        EXPECT_EQ(window->size(), GetParam().size);
        expectNothingCutOff();
        expectEverythingInsideItsParent();
        expectNoOverlap();
        expectNoScrolling();
    };
    expectWell();
    training->play();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() > 30; }));
    training->pause();
    expectWell();
    for (QAction* action : window->trainingPage()->demonstrations()->rates()) {
        action->trigger();
        ASSERT_TRUE(
            eventually([&] { return training->training()->stepsTaken() > 100 || training->hasEnded(); }));
        training->pause();
        expectWell();
    }
    Hyperparameters hyper = TrainingSettings().hyper;
    hyper.rule = {"adam", {0.9, 0.999, 1e-8}};
    training->setHyperparameters(hyper);
    expectWell();
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout,
                         ::testing::Values(Look{{1366, 768}, Theme::Mode::light},
                                           Look{{1440, 900}, Theme::Mode::dark},
                                           Look{{1920, 1080}, Theme::Mode::light},
                                           Look{{3840, 2160}, Theme::Mode::dark}),
                         [](const auto& test) {
                             return QStringLiteral("W%1H%2%3")
                                 .arg(test.param.size.width())
                                 .arg(test.param.size.height())
                                 .arg(test.param.mode == Theme::Mode::dark ? "Dark" : "Light")
                                 .toStdString();
                         });

} // namespace
} // namespace downhill
