// Names beside lines: off every line as far as there is room.
#include "ui/charts/plot/line_labels.h"

#include "ui/charts/plot/geometry.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace downhill {
namespace {

double coveredBy(const QRectF& box, const QPolygonF& line) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        if (const auto part = clipped(QLineF(line[i - 1], line[i]), box))
            length += part->length();
    return length;
}

/// Five ways down a valley, from one start to one end, each swinging in its own way; some lead to the left.
std::vector<LineLabel> waysDown(std::mt19937& random, const QRectF& area) {
    std::uniform_real_distribution<double> any(0, 1);
    const bool left = any(random) < 0.5;
    std::vector<LineLabel> labels;
    const char* names[] = {"momentum, rate 0.02", "rmsprop, rate 0.1", "adam, rate 0.3", "rate 0.13",
                           "this run"};
    for (const char* name : names) {
        const double swing = 70 * any(random), turns = 1 + 5 * any(random);
        QPolygonF line;
        for (int i = 0; i <= 60; ++i) {
            const double t = i / 60.0, x = area.left() + area.width() * (0.05 + 0.9 * (left ? 1 - t : t));
            line +=
                QPointF(x, area.center().y() + (1 - t) * swing * std::sin(turns * 6.28 * t) + 60 * (t - 0.5));
        }
        labels.push_back({QString::fromLatin1(name), QColor(Qt::black), line});
    }
    return labels;
}

TEST(LineLabels, StandOffTheLinesAndOffOneAnother) {
    std::mt19937 random(7);
    const Theme theme = Theme::light();
    const QRectF area(40, 10, 620, 380);
    int onALine = 0, all = 0;
    for (int draw = 0; draw < 200; ++draw) {
        const auto labels = waysDown(random, area);
        const auto places = placesOfLineLabels(labels, area, theme);
        ASSERT_EQ(places.size(), labels.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            ASSERT_FALSE(places[i].isNull());
            EXPECT_TRUE(area.contains(places[i]));
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(places[i].intersects(places[j])) << draw;
            double covered = 0;
            for (const LineLabel& one : labels)
                covered += coveredBy(places[i], one.line);
            onALine += covered > 1;
            ++all;
        }
    }
    EXPECT_LE(onALine, all / 50) << "of " << all;
}

TEST(LineLabels, ALineElsewhereHasNone) {
    const Theme theme = Theme::light();
    const QRectF area(0, 0, 300, 200);
    const std::vector<LineLabel> labels{
        {QStringLiteral("gone"), QColor(Qt::black), QPolygonF{QPointF(0, 500), QPointF(300, 600)}}};
    EXPECT_TRUE(placesOfLineLabels(labels, area, theme)[0].isNull());
}

} // namespace
} // namespace downhill
