// What the network answers for a digit: a bar for each of its ten outputs.
#pragma once

#include "core/network/network.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <cstddef>
#include <optional>

namespace downhill {

/// Ten rows that stay where they are while the numbers change: the digit, its bar, and the output as per cent
/// or as a number from 0 to 1. The largest is marked and bold.
class AnswerBars : public QWidget {
    Q_OBJECT
public:
    explicit AnswerBars(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `probabilities`: they add up to 1, and are shown as per cent; else each is a number for itself.
    /// Outputs that are not finite are dashes. None: nothing is drawn yet, or there is no network.
    void show(const std::optional<Outputs<float>>& outputs, bool probabilities);

    /// The digit with the largest output; none where there are no outputs, or not all are numbers.
    std::optional<std::size_t> answer() const;
    /// As printed, from digit 0 on; empty ones where there are no outputs.
    QStringList texts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString textOf(float output) const;
    QString description() const;

    Theme theme_ = Theme::light();
    std::optional<Outputs<float>> outputs_;
    bool probabilities_ = true;
};

} // namespace downhill
