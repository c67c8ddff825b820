// The only labels, boxes and tooltips there are: what they are given is what is seen.
#include "tests/ui/plain/literal.h"
#include "tests/ui/session/session_test.h"
#include "tests/ui/testing/window_test.h"

#include "ui/plain/box.h"
#include "ui/plain/html.h"
#include "ui/plain/label.h"
#include "ui/plain/progress.h"
#include "ui/plain/tip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <type_traits>

namespace downhill {
namespace {

/// Without what plainTip() puts in that nobody sees.
QString seen(QString tip) { return tip.remove(QChar(0x2060)).remove(u'\n'); }

QLabel* tipLabel() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return static_cast<QLabel*>(widget);
    return nullptr;
}

const QStringList& hostile() {
    static const QStringList texts{QStringLiteral("<b>bold</b>"),
                                   QStringLiteral("a <i>b"),
                                   QStringLiteral("<img src=/dev/zero>"),
                                   QStringLiteral("  \n <h1>fine</h1>"),
                                   QStringLiteral("&lt;b&gt;"),
                                   QStringLiteral("<?xml version='1.0'?><p>x"),
                                   QStringLiteral("<!DOCTYPE html>x"),
                                   QStringLiteral("a & b &lt; c <p>"),
                                   QStringLiteral("<P\n>x"),
                                   QStringLiteral("< b >x"),
                                   QStringLiteral("<br/>"),
                                   QStringLiteral("<!b>"),
                                   QStringLiteral("<<b>>"),
                                   QStringLiteral("<\u2060b<b>")};
    return texts;
}

// That the bait itself is taken by Qt's own label: else nothing here would tell anything.
TEST(PlainWords, QtsOwnLabelReadsWhatATextNames) {
    test::Bait bait;
    EXPECT_FALSE(bait.wasOpened());
    EXPECT_LE(bait.text().size(), 30);
    QLabel label(bait.text());
    label.grab();
    EXPECT_TRUE(bait.wasOpened());
    EXPECT_FALSE(test::markupShown().isEmpty());
}

TEST(PlainWords, LabelsShowEachLetter) {
    test::Bait bait;
    PlainLabel label(bait.text());
    label.grab();
    EXPECT_GE(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(bait.text()));
    label.setText(QStringLiteral("<p>") + bait.text());
    label.grab();
    EXPECT_FALSE(bait.wasOpened());
    QWidget field;
    EXPECT_EQ(std::unique_ptr<PlainLabel>(labelFor(&field, QStringLiteral("&Name")))->buddy(), &field);
}

TEST(PlainWords, TipsAreNeverMarkup) {
    for (const QString& text : hostile()) {
        const QString tip = plainTip(text);
        EXPECT_FALSE(Qt::mightBeRichText(tip)) << text.toStdString();
        EXPECT_EQ(seen(tip), seen(text));
    }
    EXPECT_EQ(plainTip({}), QString());
    EXPECT_EQ(plainTip(QStringLiteral("2 < 3\nand a & b")), QStringLiteral("2 < 3\nand a & b")) << "as ever";
}

TEST(PlainWords, TipsAreWrappedAndOfBoundedSize) {
    const QString word = QStringLiteral("word ");
    const QString tip = plainTip(word.repeated(60).trimmed());
    const QStringList lines = tip.split(u'\n');
    EXPECT_EQ(lines.size(), 4) << "18 words of five letters with their spaces are 89 letters";
    for (const QString& line : lines) {
        EXPECT_LE(line.size(), 90);
        EXPECT_TRUE(line.startsWith(u'w') && line.endsWith(u'd')) << line.toStdString();
    }
    for (const QString& text : {QString(1 << 20, u'w'), QStringLiteral("w\n").repeated(1 << 19),
                                QStringLiteral("<b>").repeated(1 << 18), word.repeated(1 << 18)}) {
        const QString cut = plainTip(text);
        EXPECT_LE(cut.size(), 3000);
        EXPECT_LE(cut.count(u'\n'), 25);
        EXPECT_TRUE(cut.endsWith(u'…'));
        EXPECT_FALSE(Qt::mightBeRichText(cut));
    }
}

TEST(PlainWords, TipsAreShownAsTheyAre) {
    test::Bait bait;
    QWidget widget;
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget, patience));
    showTip(widget.mapToGlobal(QPoint(1, 1)), bait.text(), &widget);
    ASSERT_TRUE(eventually([] { return tipLabel() != nullptr; }));
    EXPECT_EQ(seen(tipLabel()->text()), bait.text());
    const QPixmap picture = tipLabel()->grab();
    if (const QString place = qEnvironmentVariable("DOWNHILL_TEST_PICTURES"); !place.isEmpty())
        picture.save(place + QStringLiteral("/tip.png"));
    const int literal = tipLabel()->fontMetrics().horizontalAdvance(bait.text());
    EXPECT_NEAR(tipLabel()->sizeHint().width(), literal, 20) << "the joiner takes no room";
    EXPECT_FALSE(bait.wasOpened());
    hideTip();
    EXPECT_TRUE(eventually([] { return tipLabel() == nullptr; }));
}

TEST(PlainWords, OurOwnMarksHaveValuesEscaped) {
    const QString value = QStringLiteral("<i>\"a\" & %2</i>");
    const Html html("<p class=\"%1\">%2</p>", QStringLiteral("c"), value);
    EXPECT_EQ(html.source(), QStringLiteral("<p class=\"c\">&lt;i&gt;&quot;a&quot; &amp; %2&lt;/i&gt;</p>"));
    EXPECT_EQ((Html("<b>") + Html("%1", html)).source(), QStringLiteral("<b>") + html.source())
        << "it is marks already";
    static_assert(!std::is_constructible_v<Html, QString>, "a given text is no mark");
    QTextDocument document;
    fillDocument(document, html);
    EXPECT_EQ(document.toPlainText(), value);
}

TEST(PlainWords, AViewReadsNoFile) {
    test::Bait bait;
    HtmlView view;
    view.setContent(Html("<p><img src=\"%1\"></p>", bait.text().mid(9).chopped(1)));
    view.grab();
    EXPECT_FALSE(bait.wasOpened());
}

class PlainBoxes : public WindowTest {
protected:
    PlainBoxes() { openWindow(); }
    static QPlainTextEdit* field(const QWidget* box) {
        return box->findChild<QPlainTextEdit*>(QStringLiteral("boxText"));
    }
};

TEST_F(PlainBoxes, ShowEachLetter) {
    test::Bait bait;
    EXPECT_TRUE(withDialog(
        [&](QWidget* dialog) {
            EXPECT_EQ(qobject_cast<QMessageBox*>(dialog)->text(), bait.text());
            EXPECT_EQ(test::markupShown(), QStringList());
            EXPECT_FALSE(field(dialog)) << "it is short";
            QTest::keyClick(dialog, Qt::Key_Return);
        },
        [&] { warnPlainly(window.get(), QStringLiteral("t"), bait.text()); }));
    EXPECT_FALSE(bait.wasOpened());
}

TEST_F(PlainBoxes, LongTextsScroll) {
    const QString path = QLatin1Char('/') + QString(300, u'p');
    for (const QString& text : {QString(1 << 20, u'w'), QStringLiteral("line\n").repeated(1 << 18), path,
                                QStringLiteral("a word ").repeated(1 << 17)}) {
        QElapsedTimer clock;
        clock.start();
        EXPECT_TRUE(withDialog(
            [&](QWidget* dialog) {
                if (const QString place = qEnvironmentVariable("DOWNHILL_TEST_PICTURES"); !place.isEmpty())
                    dialog->grab().save(place + QStringLiteral("/long-text-%1.png").arg(text.size()));
                EXPECT_LT(clock.elapsed(), 5000) << "on a slow machine, too";
                EXPECT_LE(dialog->width(), 800);
                EXPECT_LE(dialog->height(), 500);
                ASSERT_TRUE(field(dialog));
                EXPECT_TRUE(text.startsWith(field(dialog)->toPlainText().left(PlainBox::most)));
                EXPECT_EQ(field(dialog)->toPlainText().contains(QStringLiteral("more characters")),
                          text.size() > 1000);
                EXPECT_EQ(field(dialog)->horizontalScrollBar()->maximum(), 0);
                EXPECT_EQ(field(dialog)->verticalScrollBar()->maximum() > 0, text.size() > 1000);
                EXPECT_TRUE(dialog->rect().contains(field(dialog)->geometry()));
                QTest::keyClick(dialog, Qt::Key_Return);
            },
            [&] { warnPlainly(window.get(), QStringLiteral("t"), text); }));
    }
}

TEST_F(PlainBoxes, QtsOwnDialogsAndTipsArePlainToo) {
    test::Bait bait;
    QMessageBox other(QMessageBox::Warning, {}, bait.text(), QMessageBox::Ok, window.get());
    other.show();
    other.grab();
    QToolTip::showText(window->mapToGlobal(QPoint(9, 9)), bait.text(), window.get());
    ASSERT_TRUE(eventually([] { return tipLabel() != nullptr; }));
    tipLabel()->grab();
    EXPECT_EQ(tipLabel()->textFormat(), Qt::PlainText);
    EXPECT_FALSE(bait.wasOpened());
    hideTip();
}

TEST_F(PlainBoxes, ProgressShowsEachLetter) {
    test::Bait bait;
    PlainProgress progress(bait.text(), QStringLiteral("Cancel"), 0, 2, window.get());
    progress.setMinimumDuration(0);
    progress.setValue(1);
    EXPECT_EQ(progress.labelText(), bait.text());
    EXPECT_EQ(test::markupShown(), QStringList());
    EXPECT_FALSE(bait.wasOpened());
}

} // namespace
} // namespace downhill
