// The stage on every screen: letters that can be read from the back row, nothing cut off, nothing on top of
// another, and nothing that moves while a run plays. All colours are laid out alike, which one test sees to;
// the others look at one of them a size.
#include "tests/ui/stage/stage_test.h"

#include "ui/charts/plot/plot.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/value_slider.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/stage/stage_arithmetic.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QAbstractButton>
#include <QChartView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>

namespace downhill {
namespace {

struct Screen {
    QSize size;
    Theme::Mode mode;
};

void PrintTo(const Screen& screen, std::ostream* out) {
    *out << screen.size.width() << "x" << screen.size.height() << ' '
         << Theme::modes[static_cast<std::size_t>(screen.mode)].first;
}

std::string nameOnStage(const QWidget* widget) {
    QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        name += QStringLiteral(" “%1”").arg(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    return name.toStdString();
}

using Pictures = std::vector<StagePicture>;

class StageLayout : public StageTest, public ::testing::WithParamInterface<Screen> {
protected:
    StageLayout() {
        window->setUpdatesEnabled(false); // what stands where is asked, and not painted
        window->setThemeMode(GetParam().mode);
    }

    QRect placeOf(const QWidget* widget) const {
        return {widget->mapTo(stage(), QPoint(0, 0)), widget->size()};
    }

    void expectWell() {
        letLayoutsSettle();
        ASSERT_EQ(stage()->size(), GetParam().size);
        EXPECT_EQ(stage()->grab(QRect(1, 1, 1, 1)).toImage().pixelColor(0, 0), stage()->theme().window);
        expectLetters();
        expectTextsFit();
        expectNoOverlap();
    }

    void expectLetters() {
        const int height = GetParam().size.height();
        for (const char* name : {"verdict", "stageFact", "arithmetic"})
            for (const auto* label : stage()->findChildren<QLabel*>(QLatin1String(name)))
                if (label->isVisible()) {
                    EXPECT_GE(label->font().pixelSize() * 36, height) << nameOnStage(label);
                }
        for (const auto* lines : onStage<StageArithmetic>())
            EXPECT_GE(lines->letterHeight() * 36, height);
        for (const auto* label : onStage<QLabel>())
            EXPECT_GE(label->font().pixelSize() * 54, height) << nameOnStage(label);
        for (const auto* view : onStage<QChartView>())
            if (const auto* plot = dynamic_cast<const Plot*>(view->chart())) {
                EXPECT_GE(plot->theme().font(12).pixelSize() * 54, height);
                for (const auto& labels : {plot->labelsX(), plot->labelsY()})
                    for (const Plot::Label& label : labels)
                        EXPECT_TRUE(
                            QRectF(QPointF(0, 0), plot->size()).adjusted(-1, -1, 1, 1).contains(label.box))
                            << label.text.toStdString();
                EXPECT_GE(plot->plotArea().height(), 60) << nameOnStage(view);
                EXPECT_GE(plot->plotArea().width(), 100) << nameOnStage(view);
            }
    }

    void expectTextsFit() {
        for (const auto* label : onStage<QLabel>()) {
            if (label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label))
                continue;
            const QRect room = label->contentsRect();
            const int flags =
                (label->wordWrap() ? Qt::TextWordWrap : 0) | (label->buddy() ? Qt::TextShowMnemonic : 0);
            const QSize needed =
                label->fontMetrics()
                    .boundingRect(QRect(0, 0, label->wordWrap() ? room.width() : 100'000, 100'000), flags,
                                  label->text())
                    .size();
            EXPECT_LE(needed.width(), room.width() + 1) << nameOnStage(label) << " is cut off at its side";
            EXPECT_LE(needed.height(), room.height() + 1) << nameOnStage(label) << " is cut off below";
        }
        expectTransportFits();
        for (const auto* button : onStage<QAbstractButton>()) {
            EXPECT_GE(button->height(), button->minimumSizeHint().height()) << nameOnStage(button);
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << nameOnStage(button);
        }
        for (const auto* field : onStage<QLineEdit>())
            EXPECT_GE(field->height(), field->minimumSizeHint().height()) << nameOnStage(field);
        for (const auto* slider : onStage<QSlider>())
            EXPECT_GE(slider->height(), slider->minimumSizeHint().height()) << nameOnStage(slider);
    }

    /// Within its bar, and with a scrubber that can be aimed at.
    void expectTransportFits() {
        EXPECT_TRUE(stage()->transport()->parentWidget()->rect().contains(stage()->transport()->geometry()));
        for (const auto* part :
             stage()->transport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            EXPECT_TRUE(stage()->transport()->rect().contains(part->geometry())) << nameOnStage(part);
        }
        EXPECT_GE(stage()->transport()->findChild<QSlider*>(QStringLiteral("scrubber"))->width(), 160);
    }

    void expectNoOverlap() {
        QList<QWidget*> leaves;
        for (auto* widget : onStage<QWidget>()) {
            const bool leaf = qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                              qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                              qobject_cast<QSlider*>(widget) || widget->inherits("QGraphicsView");
            bool partOfAnother = false;
            for (auto* p = widget->parentWidget(); p && p != stage(); p = p->parentWidget())
                partOfAnother = partOfAnother || p->inherits("QComboBox") || p->inherits("QLineEdit") ||
                                p->inherits("QGraphicsView") || p->inherits("QAbstractItemView");
            if (partOfAnother || widget->size().isEmpty() || qobject_cast<QScrollBar*>(widget))
                continue;
            if (!widget->inherits("QScrollArea")) {
                EXPECT_TRUE(widget->parentWidget()->rect().contains(widget->geometry()))
                    << nameOnStage(widget);
            }
            if (leaf)
                leaves += widget;
        }
        EXPECT_GE(leaves.size(), 10);
        for (qsizetype i = 0; i < leaves.size(); ++i)
            for (qsizetype j = i + 1; j < leaves.size(); ++j)
                EXPECT_FALSE(placeOf(leaves[i]).intersects(placeOf(leaves[j])))
                    << nameOnStage(leaves[i]) << " lies on " << nameOnStage(leaves[j]);
    }

    void expectEveryChoiceOfPicturesWell() {
        Pictures all;
        for (const StagePictureRow& row : stagePictures())
            if (stage()->source()->whyNot(row.picture).isEmpty())
                all.push_back(row.picture);
        std::vector<Pictures> choices{stage()->source()->firstPictures()};
        for (std::size_t i = 0; i < all.size(); ++i) {
            choices.push_back({all[i]});
            choices.push_back({all[i], all[(i + 1) % all.size()]});
            choices.push_back({all[i], all[(i + 1) % all.size()], all[(i + 2) % all.size()]});
        }
        for (const Pictures& pictures : choices) {
            StageState state = stage()->state();
            state.pictures = pictures;
            stage()->setState(state);
            std::string names;
            for (const StagePicture picture : pictures)
                names += titleOf(picture).toStdString() + " ";
            SCOPED_TRACE(names);
            expectWell();
        }
    }

    std::vector<std::pair<std::string, QRect>> geometries() const {
        std::vector<std::pair<std::string, QRect>> all;
        for (const auto* widget : onStage<QWidget>())
            // A line of arithmetic is as long as its numbers; what is around it has its place.
            if (!widget->parentWidget()->inherits("QGraphicsView") &&
                !widget->inherits("downhill::ArithmeticLine") &&
                !widget->parentWidget()->inherits("downhill::ArithmeticLine"))
                all.emplace_back(widget->metaObject()->className() + widget->objectName().toStdString(),
                                 placeOf(widget));
        return all;
    }
};

TEST_P(StageLayout, IsTheSameInAllColours) {
    for (int page = 0; page < 3; ++page) {
        SCOPED_TRACE(page);
        present(page, GetParam().size);
        const auto here = geometries();
        EXPECT_GE(here.size(), 10U);
        for (const auto& [name, mode] : Theme::modes) {
            SCOPED_TRACE(name);
            window->setThemeMode(mode);
            letLayoutsSettle();
            EXPECT_EQ(geometries(), here);
        }
        window->setThemeMode(GetParam().mode);
    }
}

TEST_P(StageLayout, HoldsOneKnob) {
    present(0, GetParam().size);
    for (const double rate : {0.1, 2.0}) {
        SCOPED_TRACE(rate);
        ASSERT_TRUE(settle({.hyper = {.rate = rate}}));
        playhead()->setStep(rate == 2 ? 19 : 4);
        expectEveryChoiceOfPicturesWell();
    }
}

TEST_P(StageLayout, HoldsALongRunWithALongLine) {
    present(0, GetParam().size);
    for (const char* rule : {"gd", "momentum", "adam"}) {
        SCOPED_TRACE(rule);
        RunSettings settings;
        settings.hyper.rule = RuleChoice(rule);
        settings.hyper.rate = 0.3;
        settings.steps = 20'000;
        settings.tolerance = 0;
        ASSERT_TRUE(settle(settings));
        playhead()->setStep(12'345);
        expectWell();
    }
}

TEST_P(StageLayout, HoldsEverySize) {
    for (int page = 0; page < 3; ++page) {
        present(page, GetParam().size);
        for (const double scale : {StageView::smallestScale, 1.2, StageView::largestScale}) {
            SCOPED_TRACE(QStringLiteral("page %1, scale %2").arg(page).arg(scale).toStdString());
            StageState state = stage()->state();
            state.scale = scale;
            stage()->setState(state);
            letLayoutsSettle();
            expectTextsFit();
            expectNoOverlap();
        }
    }
}

// What stands in the bar is as wide for two steps as for ten million.
TEST_P(StageLayout, HoldsAnyNumberOfSteps) {
    for (int page = 0; page < 2; ++page) {
        present(page, GetParam().size);
        for (const std::size_t steps : {2, 9'999, 1'000'000}) {
            SCOPED_TRACE(steps);
            RunSettings settings = live()->settings();
            settings.steps = steps;
            settings.tolerance = 0;
            ASSERT_TRUE(settle(settings));
            playhead()->toLast();
            letLayoutsSettle();
            expectTextsFit();
            expectNoOverlap();
        }
    }
}

TEST_P(StageLayout, HoldsTwoKnobs) {
    present(1, GetParam().size);
    for (const double rate : {0.1, 2.0}) {
        SCOPED_TRACE(rate);
        RunSettings settings = live()->settings();
        settings.hyper.rate = rate;
        ASSERT_TRUE(settle(settings));
        playhead()->setStep(4);
        expectEveryChoiceOfPicturesWell();
    }
}

TEST_P(StageLayout, HoldsTheNetwork) {
    present(2, GetParam().size);
    LiveTraining* training = window->trainingPage()->live();
    training->step();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() == 1; }));
    expectEveryChoiceOfPicturesWell();
}

// The controls slide in in the place of the dial, with letters as large as those of the rest.
TEST_P(StageLayout, HoldsTheControls) {
    for (int page = 0; page < 3; ++page)
        for (const double scale : {1.0, StageView::largestScale}) {
            SCOPED_TRACE(QStringLiteral("page %1, scale %2").arg(page).arg(scale).toStdString());
            present(page, GetParam().size);
            StageState state = stage()->state();
            state.scale = scale;
            state.controlsShown = true;
            stage()->setState(state);
            letLayoutsSettle();
            QWidget* column = stage()->source()->controls();
            const QRect controls = placeOf(column), pictures = placeOf(stage()->pictures()),
                        transport = placeOf(stage()->transport());
            for (const QRect& place : {controls, pictures, transport})
                EXPECT_TRUE(stage()->rect().contains(place));
            EXPECT_FALSE(controls.intersects(pictures));
            EXPECT_FALSE(controls.intersects(transport));
            EXPECT_FALSE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isVisible());
            EXPECT_GE(pictures.width(), GetParam().size.width() / 2);
            expectTransportFits();
            for (const auto* label : column->findChildren<QLabel*>())
                if (label->isVisible()) {
                    EXPECT_GE(label->font().pixelSize() * 54, GetParam().size.height()) << nameOnStage(label);
                }
            for (const auto* field : column->findChildren<QLineEdit*>()) {
                EXPECT_GE(field->font().pixelSize() * 54, GetParam().size.height()) << nameOnStage(field);
            }
            if (page < 2) {
                const auto* area = qobject_cast<const QScrollArea*>(column);
                EXPECT_TRUE(
                    column->findChild<ValueSlider*>(QStringLiteral("rateSlider"))->areWordsVisible() ||
                    area->verticalScrollBar()->maximum() == 0)
                    << "words are given up where that saves scrolling, and only there";
            }
            state.controlsShown = false;
            stage()->setState(state);
            EXPECT_TRUE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isVisible());
        }
}

TEST_P(StageLayout, NothingMovesWhileItPlays) {
    present(0, GetParam().size);
    for (const Pictures& pictures :
         {Pictures{StagePicture::cost, StagePicture::loss},
          Pictures{StagePicture::cost, StagePicture::loss, StagePicture::arithmetic}})
        for (const double rate : {0.1, 2.0, 0.001}) {
            StageState state = stage()->state();
            state.pictures = pictures;
            stage()->setState(state);
            ASSERT_TRUE(settle({.hyper = {.rate = rate}}));
            playhead()->toFirst();
            letLayoutsSettle();
            const auto before = geometries();
            playhead()->setSpeed(1000);
            playhead()->play();
            while (playhead()->step() < playhead()->lastStep()) {
                const int step = playhead()->step();
                ASSERT_TRUE(eventually([&] { return playhead()->step() != step; }));
                letLayoutsSettle();
                ASSERT_EQ(geometries(), before) << "step " << playhead()->step() << " at rate " << rate;
            }
        }
}

INSTANTIATE_TEST_SUITE_P(
    Screens, StageLayout,
    ::testing::Values(Screen{{1000, 680}, Theme::Mode::light}, Screen{{1024, 768}, Theme::Mode::projector},
                      Screen{{1280, 720}, Theme::Mode::light}, Screen{{1366, 768}, Theme::Mode::dark},
                      Screen{{1920, 1080}, Theme::Mode::projector}, Screen{{3840, 2160}, Theme::Mode::light}),
    [](const auto& test) {
        return QStringLiteral("W%1H%2%3")
            .arg(test.param.size.width())
            .arg(test.param.size.height())
            .arg(QLatin1String(Theme::modes[static_cast<std::size_t>(test.param.mode)].first))
            .toStdString();
    });

} // namespace
} // namespace downhill
