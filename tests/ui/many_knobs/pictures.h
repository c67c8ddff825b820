// What the tests of the network's pictures draw: small data with answers known beforehand, and colours.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "core/digits/digit_images.h"
#include "core/network/confusion.h"
#include "core/network/network_design.h"
#include "core/training/training_run.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <cmath>
#include <memory>
#include <vector>

namespace downhill {

/// Digits held out with these labels; image i is a square of grey i.
inline std::shared_ptr<const DigitData> digitsShowing(const std::vector<std::uint8_t>& labels,
                                                      bool synthetic = true) {
    DigitData data{"some digits", synthetic, {}, {}};
    for (std::size_t i = 0; i < labels.size(); ++i)
        data.heldOut.pixels.insert(data.heldOut.pixels.end(), DigitImages::pixelsEach,
                                   static_cast<std::uint8_t>(i));
    data.heldOut.labels = labels;
    data.training = data.heldOut;
    return std::make_shared<const DigitData>(std::move(data));
}

inline std::shared_ptr<const HeldOutAnswers> answering(std::vector<std::uint8_t> digits,
                                                       std::vector<float> confidence) {
    HeldOutAnswers answers;
    answers.digits = std::move(digits);
    answers.confidence = std::move(confidence);
    return std::make_shared<const HeldOutAnswers>(std::move(answers));
}

inline std::vector<float> allKnobs(float value = 0) { return std::vector<float>(networkKnobs, value); }

/// Shown, with the size asked for, whatever it would like.
inline void showAt(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget, patience));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget, patience));
    ASSERT_EQ(widget.size(), size);
}

/// The mouse goes there, also where an earlier test has left it in that very place.
inline void pointAt(QWidget& widget, QPoint at) {
    QTest::mouseMove(&widget, at + QPoint(1, 1));
    QTest::mouseMove(&widget, at);
}

/// As whoever comes with the Tab key.
inline void focusByTab(QWidget& widget) {
    widget.clearFocus();
    widget.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(widget.hasFocus());
}

inline QColor colourAt(QWidget& widget, QPointF at) {
    return widget.grab().toImage().pixelColor(at.toPoint());
}

/// The distance that is told apart by no eye: a step in each channel.
inline void expectLike(const QColor& colour, const QColor& expected) {
    EXPECT_LE(std::abs(colour.red() - expected.red()), 1) << colour.name().toStdString();
    EXPECT_LE(std::abs(colour.green() - expected.green()), 1) << colour.name().toStdString();
    EXPECT_LE(std::abs(colour.blue() - expected.blue()), 1) << colour.name().toStdString();
}

} // namespace downhill
