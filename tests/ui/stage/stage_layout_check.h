// What holds of a stage that is laid out well: letters that can be read from the back row, nothing cut off,
// nothing on top of another.
#pragma once

#include "tests/ui/stage/stage_test.h"

#include "ui/charts/plot/plot.h"
#include "ui/controls/elided_label.h"
#include "ui/stage/stage_arithmetic.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QAbstractButton>
#include <QChartView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace downhill {

/// On which it is shown.
struct Screen {
    QSize size;
    Theme::Mode mode;
};

inline void PrintTo(const Screen& screen, std::ostream* out) {
    *out << screen.size.width() << "x" << screen.size.height() << ' '
         << Theme::modes[static_cast<std::size_t>(screen.mode)].first;
}

inline std::string nameOnStage(const QWidget* widget) {
    QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        name += QStringLiteral(" “%1”").arg(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    return name.toStdString();
}

class StageLayoutTest : public StageTest {
protected:
    explicit StageLayoutTest(const Screen& screen) : screen_(screen) {
        window->setUpdatesEnabled(false); // what stands where is asked, and not painted
        window->setThemeMode(screen.mode);
    }

    QRect placeOf(const QWidget* widget) const {
        return {widget->mapTo(stage(), QPoint(0, 0)), widget->size()};
    }

    void expectWell() {
        letLayoutsSettle();
        ASSERT_EQ(stage()->size(), screen_.size);
        EXPECT_EQ(stage()->grab(QRect(1, 1, 1, 1)).toImage().pixelColor(0, 0), stage()->theme().window);
        expectLetters();
        expectTextsFit();
        expectNoOverlap();
    }

    void expectLetters() {
        const int height = screen_.size.height();
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
        std::vector<StagePicture> all;
        for (const StagePictureRow& row : stagePictures())
            if (stage()->source()->whyNot(row.picture).isEmpty())
                all.push_back(row.picture);
        std::vector<std::vector<StagePicture>> choices{stage()->source()->firstPictures()};
        for (std::size_t i = 0; i < all.size(); ++i) {
            choices.push_back({all[i]});
            choices.push_back({all[i], all[(i + 1) % all.size()]});
            choices.push_back({all[i], all[(i + 1) % all.size()], all[(i + 2) % all.size()]});
        }
        for (const std::vector<StagePicture>& pictures : choices) {
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

    const Screen screen_;
};

} // namespace downhill
