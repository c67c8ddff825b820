// Whole trainings against an independent one in double, and against the descent of all other costs.
#include "core/descent/descend.h"
#include "core/network/initial_knobs.h"
#include "tests/core/network/digits_cost.h"
#include "tests/core/network/reference_network.h"
#include "tests/core/training/linear_classifier.h"
#include "tests/core/training/trainings.h"

#include <cmath>
#include <vector>

namespace downhill {
namespace {

/// Steps as the formulas have them, in double, on the batches that the program draws.
class ReferenceTraining {
public:
    ReferenceTraining(const NetworkDesign& design, std::uint64_t seed)
        : network_(design), batches_(seed, fewDigits()->training.count()) {
        const std::vector<float> start = initialKnobs(design, seed);
        w.assign(start.begin(), start.end());
        v_.assign(networkKnobs, 0);
        m_.assign(networkKnobs, 0);
        gradient.assign(networkKnobs, 0);
    }

    /// Looks at the next row.
    void look(std::size_t batch) {
        cost = network_.costAndGradient(w, fewDigits()->training, batches_.next(batch), gradient);
    }
    void step(const std::string& rule, double rate) {
        ++k_;
        for (std::size_t i = 0; i < networkKnobs; ++i) {
            const double g = gradient[i];
            if (rule == "momentum") {
                v_[i] = 0.9 * v_[i] + g;
                w[i] -= rate * v_[i];
            } else if (rule == "adam") {
                m_[i] = 0.9 * m_[i] + 0.1 * g;
                v_[i] = 0.999 * v_[i] + 0.001 * g * g;
                w[i] -= rate * (m_[i] / (1 - std::pow(0.9, k_))) /
                        (std::sqrt(v_[i] / (1 - std::pow(0.999, k_))) + 1e-8);
            } else {
                w[i] -= rate * g;
            }
        }
    }

    std::vector<double> w, gradient;
    double cost = 0;

private:
    ReferenceNetwork network_;
    Batches batches_;
    std::vector<double> v_, m_;
    int k_ = 0;
};

double normOf(const std::vector<double>& vector) {
    double sum = 0;
    for (const double value : vector)
        sum += value * value;
    return std::sqrt(sum);
}

/// This is the tolerance that holds between any two builds: a float has 24 bits, and in a few dozen steps
/// their roundings grow to some 10⁻⁵ of a cost, and where a hidden layer of tanh overshoots to some 10⁻⁴.
constexpr double tolerance = 1e-3;

TEST(TrainingRun, IsThatOfTheTextbook) {
    for (const NetworkDesign& design : allDesigns()) {
        SCOPED_TRACE(std::string(nameOf(design.hidden)) + ", " + nameOf(design.output));
        TrainingSettings settings = fewAtATime(40);
        settings.network = design;
        settings.seed = 5;
        const TrainingRun training = train(settings, fewDigits());
        ReferenceTraining reference(design, 5);
        ASSERT_EQ(training.rows.size(), 41u);
        for (std::size_t row = 0; row <= 40; ++row) {
            reference.look(8);
            const double norm = normOf(reference.gradient);
            ASSERT_NEAR(training.rows[row].cost, reference.cost, tolerance * reference.cost) << row;
            ASSERT_NEAR(training.rows[row].gradientNorm, norm, 10 * tolerance * norm) << row;
            if (row < 40)
                reference.step("gd", 0.3);
        }
        double difference = 0;
        for (std::size_t i = 0; i < networkKnobs; ++i)
            difference = std::max(difference, std::fabs(training.newest->knobs[i] - reference.w[i]));
        EXPECT_LT(difference, tolerance);
        EXPECT_EQ(training.stopped, StopReason::maxSteps);
    }
}

TEST(TrainingRun, TakesEveryRuleAndSchedule) {
    for (const char* name : {"momentum", "adam"}) {
        SCOPED_TRACE(name);
        TrainingSettings settings = fewAtATime(30);
        settings.hyper.rule = rule(name);
        settings.hyper.rate = name == std::string("adam") ? 0.01 : 0.1;
        settings.hyper.schedule = schedule("inverse:decay=0.1");
        const TrainingRun training = train(settings, fewDigits());
        ReferenceTraining reference({}, 1);
        for (std::size_t row = 0; row <= 30; ++row) {
            reference.look(8);
            ASSERT_NEAR(training.rows[row].cost, reference.cost, tolerance * reference.cost) << row;
            reference.step(name, settings.hyper.rate / (1 + 0.1 * static_cast<double>(row)));
        }
    }
}

/// The network in double on all images is one more cost for descend(), whose record has every knob of every
/// row; the training in float with a thin record takes the same steps.
TEST(TrainingRun, IsADescentLikeAnyOther) {
    const DigitImages& images = fewDigits()->training;
    const DigitsCost<double> cost(NetworkOf<double>(), images, firstOf(images.count()));
    const std::vector<float> start = initialKnobs({}, 1);
    for (const char* name : {"gd", "nesterov", "rmsprop"}) {
        SCOPED_TRACE(name);
        TrainingSettings settings = fewAtATime(12);
        settings.hyper.batch = Hyperparameters::allSamples;
        settings.hyper.rule = rule(name);
        settings.hyper.rate = name == std::string("gd") ? 0.3 : 0.01;
        settings.hyper.schedule = schedule("cosine");
        const auto run = descend(cost, {.start = {start.begin(), start.end()},
                                        .hyper = {.rate = settings.hyper.rate,
                                                  .rule = settings.hyper.rule,
                                                  .schedule = settings.hyper.schedule},
                                        .steps = 12,
                                        .tolerance = 0});
        const TrainingRun training = train(settings, fewDigits());
        ASSERT_EQ(training.rows.size(), run.rows());
        for (std::size_t row = 0; row < run.rows(); ++row)
            EXPECT_NEAR(training.rows[row].cost, run.cost(row), tolerance * run.cost(row)) << row;
        EXPECT_EQ(training.imagesRead, 12u * 120);
        EXPECT_DOUBLE_EQ(training.epochs(), 12);
    }
}

TEST(TrainingRun, IsTheSameTwice) {
    TrainingSettings settings = fewAtATime(200);
    const TrainingRun once = train(settings, fewDigits());
    expectSame(once, train(settings, fewDigits()));
    settings.seed = 2;
    EXPECT_NE(once.newest->knobs, train(settings, fewDigits()).newest->knobs);
    EXPECT_EQ(once.imagesRead, 1600u);
    EXPECT_EQ(once.stepsTaken(), 200u);
}

/// The numbers of a float are exact in a double, and a row says what was really there.
TEST(TrainingRun, TheNewestRowIsThatOfTheTable) {
    const TrainingRun training = train(fewAtATime(33), fewDigits());
    EXPECT_EQ(static_cast<float>(training.newest->cost), training.rows.back().cost);
    EXPECT_EQ(static_cast<float>(training.newest->gradientNorm), training.rows.back().gradientNorm);
    const Performance performance =
        training.network().performance(training.newest->knobs, training.data->heldOut);
    EXPECT_EQ(training.heldOut.back().step, 33u);
    EXPECT_EQ(training.heldOut.back().accuracy, performance.accuracy);
    EXPECT_EQ(training.heldOut.back().cost, performance.cost);
}

/// 20 held out, 8 images a step: at n images read the next is due after n/10 more, rounded down, but at least
/// 2 and at most 200. So at every step up to 96 images (9 more are two steps), and then at 14 · 8 = 112 (11
/// more), 128 (12), 144 (14), 160 (16), 176 (17: three steps), 200 (20) … 952, and at the end.
TEST(TrainingRun, MeasuresWhatIsHeldOut) {
    const TrainingRun training = train(fewAtATime(110), fewDigits());
    std::vector<std::uint64_t> steps;
    for (const HeldOutRow& row : training.heldOut)
        steps.push_back(row.step);
    EXPECT_EQ(steps, (std::vector<std::uint64_t>{0,  1,  2,  3,  4,  5,  6,  7,  8,   9,  10, 11,
                                                 12, 14, 16, 18, 20, 22, 25, 28, 31,  34, 38, 42,
                                                 47, 52, 58, 64, 71, 78, 86, 95, 105, 110}));
}

TEST(TrainingRun, StartsFromKnobsThatAreGiven) {
    const TrainingRun first = train(fewAtATime(30), fewDigits());
    TrainingSettings settings = fewAtATime(1);
    settings.start = std::make_shared<const std::vector<float>>(first.newest->knobs);
    const TrainingRun second = train(settings, fewDigits());
    EXPECT_EQ(second.heldOut[0].cost, first.heldOut.back().cost);
}

TEST(TrainingRun, EndsWhereAStepIsFlat) {
    TrainingSettings settings = fewAtATime(1000);
    settings.hyper.batch = Hyperparameters::allSamples;
    settings.hyper.rate = 1e-3;
    settings.tolerance = 0.1;
    const TrainingRun training = train(settings, fewDigits());
    EXPECT_EQ(training.stopped, StopReason::belowTolerance);
    EXPECT_EQ(training.stepsTaken(), 1u);
    settings.tolerance = 0;
    settings.steps = 5;
    EXPECT_EQ(train(settings, fewDigits()).stopped, StopReason::maxSteps);
}

/// ReLU has no bounds: a rate of 10³⁰ leads to numbers that a float does not have.
TEST(TrainingRun, EndsWhereItIsNotFinite) {
    TrainingSettings settings = fewAtATime(1000);
    settings.network.hidden = Activation::relu;
    settings.hyper.rate = 1e30;
    const TrainingRun training = train(settings, fewDigits());
    EXPECT_EQ(training.stopped, StopReason::notFinite);
    EXPECT_LT(training.stepsTaken(), 10u);
    EXPECT_EQ(training.rows.size(), training.stepsTaken() + 1) << "with the row that is not";
}

TEST(TrainingRun, StopsWhenAskedTo) {
    std::stop_source stop;
    std::uint64_t told = 0;
    const TrainingRun training = train(
        fewAtATime(TrainingSettings::endless), fewDigits(), stop.get_token(), [&](const TrainingRun& soFar) {
            EXPECT_EQ(soFar.stopped, StopReason::running);
            EXPECT_EQ(soFar.rows.size(), soFar.newest->step + 1);
            EXPECT_EQ(soFar.rows.back().cost, static_cast<float>(soFar.newest->cost));
            if (++told == 3)
                stop.request_stop();
        });
    EXPECT_EQ(told, 3u);
    EXPECT_EQ(training.stopped, StopReason::cancelled);
}

/// The digits, the network and the rate that everybody begins with: over 95 % after 20 epochs, which is a
/// second of one core. A linear classifier gets a third more wrong at the least: 9.6 to 10 %, after 5 epochs
/// as after 10, 20 or 40.
TEST(TrainingRun, LearnsTheSyntheticDigits) {
    TrainingSettings settings;
    settings.steps = 20 * 312;
    const TrainingRun training = train(settings, allDigits());
    const double accuracy = training.heldOut.back().accuracy;
    EXPECT_GT(accuracy, 0.95);

    LinearClassifier classifier;
    classifier.learn(allDigits()->training, 5, 0.02F);
    const double linear = classifier.accuracyOn(allDigits()->heldOut);
    EXPECT_GT(linear, 0.8) << "it did learn";
    EXPECT_GT(1 - linear, 1.33 * (1 - accuracy)) << linear << " and " << accuracy;
    RecordProperty("network", std::to_string(accuracy));
    RecordProperty("linear", std::to_string(linear));
}

} // namespace
} // namespace downhill
