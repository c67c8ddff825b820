// What holds of a window that is laid out well: nothing is cut off, nothing overlaps, nothing lies outside.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/controls/elided_label.h"
#include "ui/page/control_column.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTextDocument>

#include <algorithm>
#include <ostream>
#include <string>

namespace downhill {

/// A window as somebody has it.
struct Look {
    QSize size;
    Theme::Mode mode;
};

inline void PrintTo(const Look& look, std::ostream* out) {
    *out << look.size.width() << "x" << look.size.height() << ' '
         << Theme::modes[static_cast<std::size_t>(look.mode)].first;
}

/// `W1000H680light`, for names of tests.
inline std::string nameOfLook(const ::testing::TestParamInfo<Look>& look) {
    return "W" + std::to_string(look.param.size.width()) + "H" + std::to_string(look.param.size.height()) +
           Theme::modes[static_cast<std::size_t>(look.param.mode)].first;
}

class LayoutTest : public WindowTest {
protected:
    explicit LayoutTest(const Look& look) : look_(look) {
        window->setUpdatesEnabled(false); // what stands where is asked, and not painted
        window->setThemeMode(look.mode);
        window->resize(look.size);
        letLayoutsSettle();
    }

    static std::string nameOf(const QWidget* widget) {
        QString name =
            QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            name += QStringLiteral(" “%1”").arg(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            name += QStringLiteral(" “%1”").arg(button->text());
        return name.toStdString();
    }

    static QRect inWindow(const QWidget* widget) {
        return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
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

    QWidget* looked() const { return looked_ ? looked_ : window.get(); }

    template <typename Widget>
    QList<Widget*> visible() const {
        QList<Widget*> all;
        const QWidget* root = looked();
        for (auto* widget : root->template findChildren<Widget*>())
            if (widget->isVisible() && widget->window() == root)
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
        const QRect all(QPoint(0, 0), looked()->size());
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
                                p->inherits("QMenuBar") || p->inherits("QSlider"); // an error, on its scale
            if (leaf && !partOfAnother && !widget->size().isEmpty())
                leaves += widget;
        }
        EXPECT_GT(leaves.size(), 10);
        for (qsizetype i = 0; i < leaves.size(); ++i)
            for (qsizetype j = i + 1; j < leaves.size(); ++j)
                EXPECT_FALSE(inWindow(leaves[i]).intersects(inWindow(leaves[j])))
                    << nameOf(leaves[i]) << " lies on " << nameOf(leaves[j]);
    }

    /// As much as each asks for, whatever it shows by itself.
    void expectRoomForEverything() {
        for (auto* widget : visible<QWidget>()) {
            if (widget->isWindow() || widget->objectName().startsWith(QLatin1String("qt_")) ||
                widget->inherits("QGraphicsView") || widget->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            const auto least = [](int set, int hint, int most, QSizePolicy::Policy policy) {
                return set > 0 ? set : policy == QSizePolicy::Ignored ? 0 : std::min(hint, most);
            };
            const QSize hint = widget->minimumSizeHint();
            const QSizePolicy policy = widget->sizePolicy();
            EXPECT_GE(widget->width(), least(widget->minimumWidth(), hint.width(), widget->maximumWidth(),
                                             policy.horizontalPolicy()))
                << nameOf(widget);
            EXPECT_GE(widget->height(), least(widget->minimumHeight(), hint.height(), widget->maximumHeight(),
                                              policy.verticalPolicy()))
                << nameOf(widget);
        }
    }

    void expectNoScrolling() {
        auto* area = window->page()->findChild<ControlColumn*>();
        EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << "the controls need scrolling";
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
            << "the controls are too narrow";
    }

    void expectAllWell() {
        letLayoutsSettle();
        EXPECT_EQ(window->size(), look_.size);
        expectNothingCutOff();
        expectNumbersFit();
        expectRoomForEverything();
        expectEverythingInsideItsParent();
        expectNoOverlap();
        expectNoScrolling();
    }

    const Look look_;
    QWidget* looked_ = nullptr; ///< a dialog, instead of the window
};

} // namespace downhill
