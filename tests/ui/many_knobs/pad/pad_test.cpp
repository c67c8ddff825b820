// The pad under the mouse and the keyboard, and what the network makes of what is drawn there.
#include "core/digits/paper.h"
#include "core/digits/synthetic_digits.h"
#include "core/network/initial_knobs.h"
#include "core/training/training_run.h"
#include "tests/ui/testing/window_test.h"
#include "ui/many_knobs/pad/answer_bars.h"
#include "ui/many_knobs/pad/drawing_pad.h"
#include "ui/many_knobs/pad/try_card.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace downhill {
namespace {

using Knobs = std::shared_ptr<const std::vector<float>>;

/// A pen of 1.4 pixels of 28, on paper that is 1 wide.
DigitPixels expected(const std::vector<Stroke>& strokes) { return drawnDigit(strokes, 1.4 / 28); }

/// The largest difference of a pixel. The mouse is on whole pixels of the screen.
int difference(const DigitPixels& a, const DigitPixels& b) {
    int most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

/// The card alone in a window, as wide as a page's left column has it.
class Pad : public ::testing::Test {
protected:
    Pad() { open(Theme::light()); }

    void open(const Theme& look) {
        theme = look;
        window = std::make_unique<QWidget>();
        card = new TryCard;
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(card);
        layout->addWidget(new QLineEdit); // what comes next on the page
        layout->addStretch(1);
        window->setStyleSheet(theme.styleSheet());
        card->setTheme(theme);
        window->resize(theme.px(306 - 14), theme.px(360));
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        pad()->setFocus();
        EXPECT_TRUE(eventually([&] { return pad()->hasFocus(); }));
    }

    DrawingPad* pad() const { return card->pad(); }
    AnswerBars* answers() const { return card->answers(); }
    QToolButton* button(const char* name) const {
        for (auto* one : card->findChildren<QToolButton*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no button " << name;
        return nullptr;
    }

    QPoint at(Point point) const { return pad()->toWidget(point).toPoint(); }
    void draw(const Stroke& stroke) {
        QTest::mousePress(pad(), Qt::LeftButton, {}, at(stroke.front()));
        for (const Point& point : stroke)
            QTest::mouseMove(pad(), at(point));
        QTest::mouseRelease(pad(), Qt::LeftButton, {}, at(stroke.back()));
    }
    /// How light the pad is there, 0 to 255.
    int lightAt(Point point) const { return qGray(pad()->grab().toImage().pixel(at(point))); }

    Theme theme;
    std::unique_ptr<QWidget> window;
    TryCard* card = nullptr;
};

Knobs firstKnobs(const NetworkDesign& design = {}, std::uint64_t seed = 1) {
    return std::make_shared<const std::vector<float>>(initialKnobs(design, seed));
}

TEST_F(Pad, AStrokeIsDrawnAndSeen) {
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_EQ(pad()->digit(), DigitPixels{});
    QSignalSpy changed(pad(), &DrawingPad::drawingChanged);
    QTest::mousePress(pad(), Qt::LeftButton, {}, at({0.5, 0.2}));
    EXPECT_EQ(changed.count(), 1);
    const DigitPixels dot = pad()->digit();
    EXPECT_NE(dot, DigitPixels{}) << "at once";
    QTest::mouseMove(pad(), at({0.5, 0.5}));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_NE(pad()->digit(), dot) << "while it is drawn";
    QTest::mouseRelease(pad(), Qt::LeftButton, {}, at({0.5, 0.8}));
    EXPECT_EQ(changed.count(), 3);
    EXPECT_FALSE(pad()->isBlank());
    EXPECT_LE(difference(pad()->digit(), expected({{{0.5, 0.2}, {0.5, 0.8}}})), 20);
    QTest::mouseMove(pad(), at({0.9, 0.9}));
    EXPECT_EQ(changed.count(), 3) << "the pen is lifted";

    EXPECT_EQ(lightAt({0.5, 0.3}), 255);
    EXPECT_EQ(lightAt({0.5, 0.7}), 255);
    EXPECT_EQ(lightAt({0.4, 0.5}), 0);
    EXPECT_EQ(lightAt({0.5, 0.1}), 0);
}

TEST_F(Pad, APressAloneMakesADot) {
    QTest::mouseClick(pad(), Qt::LeftButton, {}, at({0.3, 0.6}));
    EXPECT_EQ(pad()->digit(), expected({{{0.3, 0.6}}}));
    EXPECT_EQ(lightAt({0.3, 0.6}), 255);
    QTest::mouseDClick(pad(), Qt::LeftButton, {}, at({0.6, 0.6}));
    EXPECT_EQ(lightAt({0.6, 0.6}), 255) << "so does a fast second one";
}

TEST_F(Pad, OnlyTheLeftButtonDraws) {
    QSignalSpy changed(pad(), &DrawingPad::drawingChanged);
    for (const Qt::MouseButton other : {Qt::RightButton, Qt::MiddleButton}) {
        QTest::mousePress(pad(), other, {}, at({0.2, 0.2}));
        QTest::mouseMove(pad(), at({0.8, 0.8}));
        QTest::mouseRelease(pad(), other, {}, at({0.8, 0.8}));
    }
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_EQ(changed.count(), 0);
}

/// The pen comes to a stop where it is a radius from the edge: all that is drawn can be seen.
TEST_F(Pad, ThePenStaysOnThePaper) {
    draw({{0.5, 0.5}, {2.5, 0.5}, {2.5, -40}, {-3, 0.5}});
    const double end = 1.4 / 28;
    EXPECT_LE(
        difference(pad()->digit(), expected({{{0.5, 0.5}, {1 - end, 0.5}, {1 - end, end}, {end, 0.5}}})), 40);
    EXPECT_EQ(lightAt({1 - end, 0.5}), 255);
    EXPECT_EQ(lightAt({1 - end, end}), 255);
}

TEST_F(Pad, UndoTakesBackStrokeByStroke) {
    draw({{0.2, 0.2}, {0.8, 0.2}});
    const DigitPixels roof = pad()->digit();
    draw({{0.8, 0.2}, {0.4, 0.9}});
    const DigitPixels seven = pad()->digit();
    EXPECT_NE(seven, roof);
    QTest::keyClick(pad(), Qt::Key_Backspace);
    EXPECT_EQ(pad()->digit(), roof);
    QTest::keyClick(pad(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_FALSE(pad()->canUndo());
    QSignalSpy changed(pad(), &DrawingPad::drawingChanged);
    QTest::keyClick(pad(), Qt::Key_Backspace);
    EXPECT_EQ(changed.count(), 0) << "there is nothing more";
}

TEST_F(Pad, ClearIsUndoneAsWell) {
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Escape}) {
        draw({{0.2, 0.2}, {0.8, 0.2}});
        draw({{0.8, 0.2}, {0.4, 0.9}});
        const DigitPixels seven = pad()->digit();
        QTest::keyClick(pad(), key);
        EXPECT_TRUE(pad()->isBlank());
        EXPECT_EQ(pad()->digit(), DigitPixels{});
        QTest::keyClick(pad(), Qt::Key_Backspace);
        EXPECT_EQ(pad()->digit(), seven);
    }
}

TEST_F(Pad, KeysInMidStrokeEndIt) {
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_4}) {
        QTest::mousePress(pad(), Qt::LeftButton, {}, at({0.2, 0.2}));
        QTest::mouseMove(pad(), at({0.5, 0.5}));
        QTest::keyClick(pad(), key);
        const DigitPixels after = pad()->digit();
        QTest::mouseMove(pad(), at({0.8, 0.2}));
        QTest::mouseRelease(pad(), Qt::LeftButton, {}, at({0.8, 0.2}));
        EXPECT_EQ(pad()->digit(), after);
    }
}

TEST_F(Pad, OnlySoMuchIsRemembered) {
    for (int i = 0; i < 130; ++i)
        QTest::mouseClick(pad(), Qt::LeftButton, {}, at({0.1 + 0.006 * i, 0.5}));
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(pad(), Qt::Key_Backspace);
    EXPECT_FALSE(pad()->canUndo());
    EXPECT_FALSE(pad()->isBlank()) << "the oldest 30 stay";
    EXPECT_EQ(lightAt({0.1, 0.5}), 255);
    EXPECT_EQ(lightAt({0.8, 0.5}), 0);
}

TEST_F(Pad, KeysWriteDigits) {
    std::vector<DigitPixels> seen;
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key) {
        QTest::keyClick(pad(), static_cast<Qt::Key>(key));
        const DigitPixels first = pad()->digit();
        EXPECT_NE(first, DigitPixels{});
        for (const DigitPixels& other : seen)
            EXPECT_NE(first, other);
        seen.push_back(first);
        std::size_t ways = 0;
        do { // until it comes round
            QTest::keyClick(pad(), static_cast<Qt::Key>(key));
            ++ways;
        } while (pad()->digit() != first && ways < 100);
        EXPECT_EQ(ways, handShapesOf(static_cast<std::size_t>(key - Qt::Key_0)).size());
    }
    QTest::keyClick(pad(), Qt::Key_3, Qt::KeypadModifier);
    const DigitPixels three = pad()->digit();
    QTest::keyClick(pad(), Qt::Key_8);
    QTest::keyClick(pad(), Qt::Key_Backspace);
    EXPECT_EQ(pad()->digit(), three) << "a digit that is written replaces what was there, and can be undone";
}

/// What the pad has no use for is left to the page and the window: shortcuts, Space, and Escape where there
/// is nothing to clear.
TEST_F(Pad, OtherKeysAreNotItsOwn) {
    class Catcher : public QObject {
    public:
        int caught = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() != Qt::Key_Control)
                ++caught;
            return false;
        }
    } catcher;
    card->installEventFilter(&catcher);
    QTest::keyClick(pad(), Qt::Key_Space);
    QTest::keyClick(pad(), Qt::Key_Escape);
    QTest::keyClick(pad(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(pad(), Qt::Key_A);
    EXPECT_EQ(catcher.caught, 4);
    EXPECT_TRUE(pad()->isBlank());
    QTest::keyClick(pad(), Qt::Key_1);
    QTest::keyClick(pad(), Qt::Key_Escape);
    EXPECT_EQ(catcher.caught, 4);
}

TEST_F(Pad, ItsKeysGoBeforeShortcutsOfTheWindow) {
    QAction action;
    action.setShortcuts({QKeySequence(Qt::Key_0), QKeySequence(Qt::CTRL | Qt::Key_Z)});
    window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(window->windowHandle(), Qt::Key_0);
    EXPECT_FALSE(pad()->isBlank());
    QTest::keyClick(window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_EQ(triggered.count(), 0);
}

TEST_F(Pad, ADrawingKeepsItsPlaceWhenThePadChangesItsSize) {
    draw({{0.2, 0.2}, {0.8, 0.2}});
    const DigitPixels digit = pad()->digit();
    const QSize before = pad()->size();
    card->setRoom(TryCard::Room::middle);
    EXPECT_LT(pad()->width(), before.width());
    EXPECT_EQ(pad()->digit(), digit);
    EXPECT_EQ(lightAt({0.3, 0.2}), 255);
    EXPECT_EQ(lightAt({0.3, 0.3}), 0);
}

TEST_F(Pad, SaysWhatIsThere) {
    const auto says = [&](const char* what) {
        return pad()->accessibleDescription().contains(QLatin1String(what));
    };
    EXPECT_TRUE(says("Blank"));
    EXPECT_TRUE(says("0 to 9")) << "that there is a way without a mouse";
    draw({{0.2, 0.2}, {0.8, 0.2}});
    EXPECT_TRUE(says("1 stroke drawn"));
    draw({{0.2, 0.5}, {0.8, 0.5}});
    EXPECT_TRUE(says("2 strokes drawn"));
    EXPECT_FALSE(pad()->accessibleName().isEmpty());
}

TEST_F(Pad, FocusIsVisible) {
    for (const Theme& look : {Theme::light(), Theme::dark()}) {
        open(look);
        draw({{0.2, 0.2}, {0.8, 0.2}});
        const QImage with = pad()->grab().toImage();
        button("Clear the pad")->setFocus();
        ASSERT_FALSE(pad()->hasFocus());
        EXPECT_NE(pad()->grab().toImage(), with);
    }
}

TEST_F(Pad, ButtonsAreThereWhenThereIsSomethingToDo) {
    QToolButton *undo = button("Undo the last stroke"), *clear = button("Clear the pad");
    EXPECT_FALSE(undo->isVisible());
    EXPECT_FALSE(clear->isVisible());
    const QPoint place = pad()->mapTo(window.get(), QPoint());
    draw({{0.2, 0.2}, {0.8, 0.2}});
    EXPECT_TRUE(undo->isVisible());
    EXPECT_TRUE(clear->isVisible());
    EXPECT_EQ(pad()->mapTo(window.get(), QPoint()), place) << "nothing jumps";

    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), undo);
    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), clear);
    QTest::keyClick(window->windowHandle(), Qt::Key_Space);
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_TRUE(pad()->hasFocus()) << "to draw the next one";
    EXPECT_FALSE(clear->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_FALSE(pad()->isBlank());
    EXPECT_TRUE(undo->hasFocus()) << "to be pressed again";
    QTest::keyClick(window->windowHandle(), Qt::Key_Space);
    EXPECT_TRUE(pad()->isBlank());
    EXPECT_FALSE(undo->isVisible());
    EXPECT_TRUE(pad()->hasFocus());
}

TEST_F(Pad, TheAccessKeyGoesToThePad) {
    QTest::keyClick(pad(), Qt::Key_1);
    button("Clear the pad")->setFocus();
    QTest::keyClick(window->windowHandle(), Qt::Key_Y, Qt::AltModifier);
    EXPECT_TRUE(pad()->hasFocus());
}

/// 0.946 of 1 is 95 %, 0.0049 less than half a per cent.
TEST_F(Pad, AnswersAreShownAsPerCent) {
    Outputs<float> outputs{};
    outputs[3] = 0.946F;
    outputs[8] = 0.04F;
    outputs[2] = 0.0049F;
    answers()->show(outputs, true);
    EXPECT_EQ(answers()->answer(), 3u);
    EXPECT_EQ(answers()->texts(),
              QStringList({"0 %", "0 %", "0 %", "95 %", "0 %", "0 %", "0 %", "0 %", "4 %", "0 %"}));
    EXPECT_EQ(answers()->accessibleDescription(),
              QStringLiteral("3 with 95 %; then 8 with 4 %, and 2 with 0 %"));
}

TEST_F(Pad, AnswersThatAreNoProbabilitiesAreNumbers) {
    Outputs<float> outputs{};
    outputs[7] = 0.946F;
    outputs[1] = 0.9F;
    answers()->show(outputs, false);
    EXPECT_EQ(answers()->texts(),
              QStringList({"0.00", "0.90", "0.00", "0.00", "0.00", "0.00", "0.00", "0.95", "0.00", "0.00"}));
    EXPECT_EQ(answers()->accessibleDescription(),
              QStringLiteral("7 with 0.95; then 1 with 0.90, and 0 with 0.00"));
}

TEST_F(Pad, OutputsThatAreNoNumbersAreDashes) {
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()})
        for (const bool probabilities : {true, false}) {
            Outputs<float> outputs{};
            outputs[0] = 0.5F;
            outputs[4] = bad;
            answers()->show(outputs, probabilities);
            EXPECT_FALSE(answers()->answer()) << "there is no largest";
            EXPECT_EQ(answers()->texts()[4], QStringLiteral("–"));
            EXPECT_EQ(answers()->texts()[0], probabilities ? QStringLiteral("50 %") : QStringLiteral("0.50"));
            answers()->grab();
        }
}

/// The largest is bold and has a sign before it: in shades of grey as well as in colour.
TEST_F(Pad, TheLargestIsNotMarkedByColourAlone) {
    const auto grey = [&](std::size_t largest) {
        Outputs<float> outputs{};
        outputs.fill(0.5F);
        outputs[largest] = std::nextafter(0.5F, 1.0F);
        answers()->show(outputs, true);
        // The place of the sign, which has nothing of the bar.
        return answers()->grab().toImage().copy(0, 0, theme.px(7), answers()->height());
    };
    EXPECT_NE(grey(2), grey(6));
}

TEST_F(Pad, TheNetworksAnswersAreThoseOfTheNetwork) {
    for (const OutputCost cost : {OutputCost::crossEntropy, OutputCost::squaredError}) {
        NetworkDesign design;
        design.output = cost;
        const Network network(design);
        for (std::uint64_t seed = 1; seed < 4; ++seed) {
            const Knobs knobs = firstKnobs(design, seed);
            card->show(network, knobs);
            for (const Qt::Key key : {Qt::Key_0, Qt::Key_7}) {
                QTest::keyClick(pad(), key);
                const Outputs<float> outputs = network.outputs(*knobs, pad()->digit());
                EXPECT_EQ(answers()->answer(), answerOf(outputs));
                for (std::size_t digit = 0; digit < 10; ++digit) {
                    QString text = answers()->texts()[static_cast<qsizetype>(digit)];
                    const bool parts = cost == OutputCost::crossEntropy;
                    EXPECT_EQ(text.endsWith(QStringLiteral(" %")), parts);
                    EXPECT_NEAR(text.remove(QStringLiteral(" %")).toDouble() / (parts ? 100 : 1),
                                static_cast<double>(outputs[digit]), 0.00501);
                }
            }
            const Knobs others = firstKnobs(design, seed + 100);
            card->show(network, others);
            EXPECT_EQ(answers()->answer(), answerOf(network.outputs(*others, pad()->digit()))) << "at once";
        }
    }
}

TEST_F(Pad, SaysWhatToDoAndWhatIsSeen) {
    const auto says = [&](const char* what) { return card->words().contains(QLatin1String(what)); };
    EXPECT_TRUE(says("Draw a digit"));
    EXPECT_TRUE(answers()->accessibleDescription().contains(QStringLiteral("draw a digit")));
    EXPECT_EQ(answers()->texts().join(QString()), QString());

    QTest::keyClick(pad(), Qt::Key_5);
    EXPECT_TRUE(says("no network yet")) << "nobody gave a network";
    card->show(Network(), nullptr);
    EXPECT_TRUE(says("no network yet"));
    card->show(Network(), firstKnobs());
    EXPECT_TRUE(says("add up to 100 %"));
    card->show(Network({.output = OutputCost::squaredError}), firstKnobs());
    EXPECT_FALSE(says("%"));
    EXPECT_TRUE(says("need not add up to 1"));
    card->show(Network(), std::make_shared<const std::vector<float>>(
                              networkKnobs, std::numeric_limits<float>::quiet_NaN()));
    EXPECT_TRUE(says("not numbers"));
    EXPECT_EQ(answers()->texts()[0], QStringLiteral("–"));
    QTest::keyClick(pad(), Qt::Key_Delete);
    EXPECT_TRUE(says("Draw a digit"));
    EXPECT_EQ(answers()->texts().join(QString()), QString());
}

/// All that the card may say, in all its sizes.
TEST_F(Pad, NoWordsAreCutOff) {
    for (const double scale : {1.0, 1.25, 1.5})
        for (const auto room : {TryCard::Room::high, TryCard::Room::middle}) {
            open(Theme::light(scale));
            card->setRoom(room);
            auto* words = card->findChild<QLabel*>(QStringLiteral("muted"));
            ASSERT_TRUE(words);
            const auto fits = [&] {
                QApplication::processEvents();
                EXPECT_LE(words->heightForWidth(words->width()), words->height())
                    << words->text().toStdString() << ", scale " << scale
                    << (room == TryCard::Room::high ? "" : ", compact");
            };
            fits();
            QTest::keyClick(pad(), Qt::Key_5);
            fits();
            for (const OutputCost cost : {OutputCost::crossEntropy, OutputCost::squaredError}) {
                card->show(Network({.output = cost}), firstKnobs());
                fits();
            }
            card->show(Network(), std::make_shared<const std::vector<float>>(
                                      networkKnobs, std::numeric_limits<float>::quiet_NaN()));
            fits();
            EXPECT_LE(card->minimumSizeHint().width(), card->width());
        }
}

TEST_F(Pad, NothingIsPaintedWhereNothingChanged) {
    class Counter : public QObject {
    public:
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } counter;
    const Knobs knobs = firstKnobs();
    const Network network;
    QTest::keyClick(pad(), Qt::Key_5);
    card->show(network, knobs);
    QApplication::processEvents();
    QApplication::processEvents();
    pad()->installEventFilter(&counter);
    answers()->installEventFilter(&counter);
    for (int i = 0; i < 5; ++i) {
        card->show(network, knobs);
        card->show(network, std::make_shared<const std::vector<float>>(*knobs)); // the same numbers
        QApplication::processEvents();
    }
    EXPECT_EQ(counter.paints, 0);
    card->show(network, firstKnobs({}, 2));
    EXPECT_TRUE(eventually([&] { return counter.paints == 1; })) << "the answers, and not the pad";
}

/// 600 steps of momentum on 6,000 built-in digits, and then every hand shape with the mouse: shapes that the
/// training digits were drawn from as well, so the easy case. No formula says how many a network recognizes;
/// nine of ten is what one would call working.
TEST_F(Pad, WhatIsDrawnIsRecognized) {
    const auto data = std::make_shared<const DigitData>(syntheticDigits(1, 6'000, 100));
    TrainingSettings settings;
    settings.hyper.rule = {"momentum", {0.9}};
    settings.hyper.rate = 0.1;
    settings.steps = 600;
    const TrainingRun training = train(settings, data);
    const Knobs knobs(training.newest, &training.newest->knobs);
    card->show(training.network(), knobs);

    int all = 0, right = 0;
    for (std::size_t digit = 0; digit < 10; ++digit)
        for (const HandShape& shape : handShapesOf(digit)) {
            QTest::keyClick(pad(), Qt::Key_Delete);
            for (Stroke stroke : shape) {
                for (Point& point : stroke = curveThrough(stroke)) // as wide as most people write
                    point = {0.2 + 0.55 * point.x, 0.1 + 0.75 * point.y};
                draw(stroke);
            }
            ++all;
            if (answers()->answer() == digit)
                ++right;
            else
                std::printf("a %zu is taken for %s\n", digit,
                            answers()->accessibleDescription().toStdString().c_str());
        }
    std::printf("recognized: %d of %d\n", right, all);
    EXPECT_GE(right * 10, all * 9);
}

} // namespace
} // namespace downhill
