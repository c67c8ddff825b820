// The curves of a training, and what is read from them.
#include "ui/charts/training/training_plot.h"

#include "tests/ui/charts/training/trainings.h"

#include <gtest/gtest.h>

#include <QGraphicsScene>
#include <QImage>
#include <QLineSeries>
#include <QPainter>

#include <cmath>

namespace downhill {
namespace {

class TrainingPlots : public ::testing::Test {
protected:
    TrainingPlots() {
        scene.addItem(cost);
        scene.addItem(accuracy);
        for (TrainingPlot* plot : {cost, accuracy})
            plot->setGeometry(0, 0, 700, 300);
    }
    /// 2, 1, 0.67, 0.5 …
    static std::shared_ptr<const TrainingRun> falling(std::uint64_t last) {
        return trainingOf({}, last, [](std::uint64_t row) { return 2.0 / static_cast<double>(1 + row); });
    }
    QImage painted(TrainingPlot* plot) {
        QImage image(700, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), plot->sceneBoundingRect());
        return image;
    }

    QGraphicsScene scene;
    TrainingPlot* cost = new TrainingPlot(TrainingPlot::Quantity::cost);
    TrainingPlot* accuracy = new TrainingPlot(TrainingPlot::Quantity::accuracy);
};

TEST_F(TrainingPlots, DrawBatchesThinAndHeldOutBold) {
    cost->show(falling(40));
    EXPECT_EQ(cost->batchSeries()->count(), 41);
    EXPECT_EQ(cost->batchSeries()->at(3), QPointF(3, 0.5));
    ASSERT_EQ(cost->heldOutSeries()->count(), 5) << "every tenth row is measured";
    EXPECT_EQ(cost->heldOutSeries()->at(1).x(), 10);
    EXPECT_NEAR(cost->heldOutSeries()->at(1).y(), 1 + 2.0 / 11, 1e-12);
    EXPECT_LT(cost->batchSeries()->pen().widthF(), cost->heldOutSeries()->pen().widthF());
}

TEST_F(TrainingPlots, AccuracyIsInPerCent) {
    accuracy->show(falling(40));
    EXPECT_EQ(accuracy->batchSeries()->count(), 0);
    EXPECT_NEAR(accuracy->heldOutSeries()->at(4).y(), 4, 1e-12); // 40 per mille
    EXPECT_EQ(accuracy->yScale().from, 0);
    EXPECT_EQ(accuracy->yScale().to, 100);
}

TEST_F(TrainingPlots, ImagesReadAreTheOtherAxis) {
    cost->show(falling(40)); // 32 images a step
    EXPECT_EQ(cost->xScale().to, 40);
    cost->setEffort(Effort::images);
    EXPECT_EQ(cost->xScale().to, 1500); // 40 · 32 = 1,280
    EXPECT_EQ(cost->batchSeries()->at(3).x(), 96);
    EXPECT_EQ(cost->heldOutSeries()->at(1).x(), 320);
}

TEST_F(TrainingPlots, ALogScaleHoldsLogarithms) {
    cost->show(falling(40));
    cost->setLogarithmic(true);
    EXPECT_TRUE(cost->yScale().logarithmic);
    EXPECT_NEAR(cost->batchSeries()->at(3).y(), std::log10(0.5), 1e-6);
    accuracy->setLogarithmic(true);
    EXPECT_FALSE(accuracy->yScale().logarithmic);
}

TEST_F(TrainingPlots, StandBesidePinnedOnes) {
    cost->show(falling(40));
    cost->showPinned({{falling(90), QStringLiteral("slow"), 1}});
    ASSERT_EQ(cost->pinnedSeries().size(), 1u);
    EXPECT_EQ(cost->pinnedSeries()[0]->count(), 10);
    EXPECT_EQ(cost->xScale().to, 100) << "there is room for both";
    EXPECT_NE(cost->pinnedSeries()[0]->pen().style(), Qt::SolidLine);
    cost->showPinned({});
    EXPECT_FALSE(cost->pinnedSeries()[0]->isVisible());
    EXPECT_EQ(cost->xScale().to, 40);
}

TEST_F(TrainingPlots, AStepIsReadAtTheMouse) {
    cost->show(falling(40));
    EXPECT_EQ(cost->stepAt(cost->toScene({13.2, 1})), 13u);
    EXPECT_FALSE(cost->stepAt({-50, 10}).has_value());
    const QString text = cost->describe(13);
    EXPECT_TRUE(text.contains("step 13, 416 images read")) << text.toStdString(); // 13 · 32
    EXPECT_TRUE(text.contains("C = 0.1429")) << text.toStdString();               // 2/14
    EXPECT_TRUE(text.contains("held out, at step 10")) << text.toStdString();
}

TEST_F(TrainingPlots, SayWhatTheyShow) {
    cost->show(falling(40));
    accuracy->show(falling(40));
    EXPECT_EQ(cost->summary(), "The cost of the images held out over 40 steps, from 3 to 1.049."); // 1 + 2/41
    EXPECT_TRUE(accuracy->summary().contains("from 0 % to 4 %")) << accuracy->summary().toStdString();
}

// An explosion neither floods the picture nor hides its beginning.
TEST_F(TrainingPlots, AnExplosionIsCutAtTheFrame) {
    cost->show(
        trainingOf({}, 100, [](std::uint64_t row) { return std::pow(10.0, static_cast<double>(row) / 3); }));
    const double height = cost->yScale().to - cost->yScale().from;
    for (const QPointF& point : cost->batchSeries()->points())
        EXPECT_TRUE(std::isnan(point.y()) || std::abs(point.y()) <= 3 * height);
    EXPECT_NE(painted(cost).pixelColor(350, 150), QColor());
    for (const bool logarithmic : {true, false}) {
        cost->setLogarithmic(logarithmic);
        painted(cost);
    }
}

TEST_F(TrainingPlots, NumbersThatAreNoneDoNoHarm) {
    for (const double bad : {double(NAN), double(INFINITY), 0.0, -1.0})
        for (const bool logarithmic : {true, false}) {
            cost->setLogarithmic(logarithmic);
            cost->show(trainingOf({}, 30, [=](std::uint64_t row) { return row < 3 ? 1.0 : bad; }));
            painted(cost);
            cost->setHovered(20);
            painted(cost);
            EXPECT_FALSE(cost->describe(20).isEmpty());
        }
}

TEST_F(TrainingPlots, ChangesOnTheWayAreMarked) {
    TrainingSettings settings;
    Hyperparameters other = settings.hyper;
    other.rate = 0.1;
    other.batch = 64;
    settings.changes = {{20, other}};
    const auto steady = [](std::uint64_t) { return 1.0; };
    cost->show(trainingOf({}, 40, steady));
    const QImage without = painted(cost);
    cost->show(trainingOf(settings, 40, steady));
    EXPECT_NE(painted(cost), without);
}

// 0.1, dragged to 0.7 over steps 200 to 206 of 1,000, is one change; later ones stand by themselves.
TEST_F(TrainingPlots, ChangesNearOneAnotherAreOneMark) {
    TrainingSettings settings;
    settings.hyper.rate = 0.1;
    for (int i = 0; i < 6; ++i) {
        Hyperparameters hyper = settings.hyper;
        hyper.rate = 0.2 + 0.1 * i;
        settings.changes.push_back({static_cast<std::uint64_t>(200 + i), hyper});
    }
    Hyperparameters later = settings.changes.back().hyper;
    later.batch = 64;
    settings.changes.push_back({600, later});
    cost->show(trainingOf(settings, 1000, [](std::uint64_t) { return 1.0; }));
    auto marks = cost->changeMarks();
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(marks[0].words, QStringLiteral("rate 0.7"));
    EXPECT_TRUE(marks[1].words.contains(QStringLiteral("64"))) << marks[1].words.toStdString();
    EXPECT_FALSE(marks[1].words.contains(QStringLiteral("rate")));
    // there and back again is none
    settings.changes.resize(1);
    settings.changes.push_back({201, settings.hyper});
    cost->show(trainingOf(settings, 1000, [](std::uint64_t) { return 1.0; }));
    EXPECT_TRUE(cost->changeMarks().empty());
}

} // namespace
} // namespace downhill
