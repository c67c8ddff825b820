// The table and the report of a training, where the command line does not reach.
#include "ui/export/training_table.h"

#include "ui/export/training_report_json.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace downhill {
namespace {

template <class Row>
RowsView<Row> viewOf(const std::vector<Row>& rows) {
    const auto copy = std::make_shared<Row[]>(rows.size());
    std::ranges::copy(rows, copy.get());
    return {copy, rows.size()};
}

/// Ended at step 9, with the rows of steps 0, 4 and 8.
TrainingRun longTraining(TrainingSettings settings = {}) {
    auto digits = std::make_shared<DigitData>(DigitData{"Some", true, {}, {}});
    digits->training.labels.resize(50);
    auto newest = std::make_shared<NewestRow>();
    newest->step = 9;
    newest->cost = 0.25;
    newest->gradientNorm = 0.125;
    TrainingRun training;
    training.settings = std::make_shared<const TrainingSettings>(std::move(settings));
    training.data = digits;
    training.stopped = StopReason::maxSteps;
    training.rows = viewOf<TrainingRow>({{2.5F, 0.1F}, {1.5F, 16'777'216.0F}, {0.3F, 1e-10F}});
    training.stride = 4;
    training.heldOut = viewOf<HeldOutRow>({{0, 2.25, 0.1}, {6, 1.1, 0.5}, {9, 0.1 + 0.2, 0.95}});
    training.newest = newest;
    training.imagesRead = 288;
    return training;
}

QByteArray tableOf(const TrainingRun& training) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeTrainingTable(training, TableFormat::csv(), buffer));
    return buffer.data();
}

/// By hand: floats as floats, doubles as doubles, and what was measured in between is not lost.
TEST(TrainingTable, HasTheRowsThatThereAreAndThoseThatWereMeasured) {
    EXPECT_EQ(tableOf(longTraining()), "step,cost,gradient_norm,held_out_cost,held_out_accuracy\n"
                                       "0,2.5,0.1,2.25,0.1\n"
                                       "4,1.5,16777216,,\n"
                                       "6,,,1.1,0.5\n"
                                       "8,0.3,1e-10,,\n"
                                       "9,0.25,0.125,0.30000000000000004,0.95\n");
}

TEST(TrainingTable, WritesWhatIsNotFiniteInWords) {
    TrainingRun training = longTraining();
    training.rows = viewOf<TrainingRow>(
        {{std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}});
    training.stride = 1;
    training.heldOut = viewOf<HeldOutRow>({{0, std::numeric_limits<double>::quiet_NaN(), 0}});
    EXPECT_EQ(tableOf(training),
              "step,cost,gradient_norm,held_out_cost,held_out_accuracy\n0,inf,nan,nan,0\n");
}

TEST(TrainingTable, EndsWhereNoMoreIsWanted) {
    TrainingRun training = longTraining();
    SharedRows<TrainingRow> rows;
    for (int row = 0; row < 20'000; ++row)
        rows.append({0.1F, 0.2F});
    training.rows = rows.view();
    training.stride = 1;
    std::vector<std::size_t> told;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_FALSE(writeTrainingTable(training, TableFormat::csv(), buffer, [&](std::size_t count) {
        told.push_back(count);
        return false;
    }));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(buffer.data().count('\n'), static_cast<qsizetype>(told[0]) + 1) << "and the header";
    EXPECT_LT(told[0], 20'000U);
}

TEST(TrainingTable, ADeviceThatIsFullIsTold) {
    QFile full(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_FALSE(writeTrainingTable(longTraining(), TableFormat::csv(), full));
}

/// The rule was changed at step 2 and the rate at steps 4 and 6; the report has no place for rules on the
/// way.
TEST(TrainingReport, NamesTheRatesOnTheWay) {
    TrainingSettings settings;
    settings.hyper = {0.3, {"gd", {}}, {"constant", {}}, Hyperparameters::allSamples};
    Hyperparameters changed = settings.hyper;
    changed.rule = {"momentum", {0.9}};
    settings.changes.push_back({2, changed});
    changed.rate = 0.5;
    settings.changes.push_back({4, changed});
    changed.rate = 0.25;
    settings.changes.push_back({6, changed});
    Diagnosis diagnosis;
    diagnosis.headline = {"headline.training.converging"};
    diagnosis.suggestedRate = 0.1;
    const QJsonObject report =
        QJsonDocument::fromJson(trainingReportJson(longTraining(settings), diagnosis)).object();
    EXPECT_EQ(report["rate"], 0.3);
    EXPECT_EQ(report["rule"], "gd");
    EXPECT_EQ(report["rate_changes"], QJsonArray({QJsonObject{{"step", 4}, {"rate", 0.5}},
                                                  QJsonObject{{"step", 6}, {"rate", 0.25}}}));
    EXPECT_TRUE(report["factor"].isNull());
    EXPECT_TRUE(report["outlook"].isNull());
    EXPECT_EQ(report["headline"], "Converging");
    EXPECT_EQ(report["suggested_rate"], 0.1);
    EXPECT_EQ(report["batch"], 50);
    EXPECT_EQ(report["steps"], 9);
    EXPECT_EQ(report["images_read"], 288);
    EXPECT_EQ(report["held_out_accuracy"], 0.95);
    EXPECT_EQ(report["synthetic"], true);
}

} // namespace
} // namespace downhill
