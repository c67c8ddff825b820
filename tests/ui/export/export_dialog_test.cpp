// The dialog of pictures, by keys and mouse: what it shows before, what is there afterwards, and the same
// again.
#include "ui/export/export_dialog.h"

#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/export/export_actions.h"
#include "ui/export/picture_preview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

#include <vector>

namespace downhill {
namespace {

class ExportDialogs : public SessionTest {
protected:
    ExportDialogs() { EXPECT_TRUE(settle()); }

    /// Opens it with Ctrl+E and lets somebody act.
    void withExport(const std::function<void(ExportDialog&)>& act) {
        EXPECT_TRUE(withDialog(
            [&](QWidget* dialog) {
                auto* exporting = qobject_cast<ExportDialog*>(dialog);
                ASSERT_TRUE(exporting);
                act(*exporting);
                if (exporting->isVisible())
                    QTest::keyClick(exporting, Qt::Key_Escape);
            },
            [this] { QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier); }));
    }
    template <class Widget>
    static Widget* in(const ExportDialog& dialog, const char* name) {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    static void typeNumber(QDoubleSpinBox* box, const char* number) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLatin1String(number));
        QTest::keyClick(box, Qt::Key_Tab);
    }
    static void choose(QComboBox* box, int index) {
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    static void toggle(const ExportDialog& dialog, const char* words) {
        for (auto* box : dialog.findChildren<QCheckBox*>())
            if (box->text().remove(u'&').startsWith(QLatin1String(words)))
                return QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        ADD_FAILURE() << words;
    }
    static void press(const ExportDialog& dialog, const char* words) {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&').startsWith(QLatin1String(words)))
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << words;
    }
    /// Presses the button, and in the file dialog that comes then enters the name.
    void saveAs(const ExportDialog& dialog, const char* name) {
        auto* look = new QTimer(window.get());
        QObject::connect(look, &QTimer::timeout, look, [this, look, name] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files || !files->isVisible())
                return;
            look->stop();
            look->deleteLater();
            enterName(files, path(name));
            named_ = true;
        });
        look->start(5);
        press(dialog, "Save as");
    }
    static QImage shown(const ExportDialog& dialog) {
        return in<PicturePreview>(dialog, "preview")->grab().toImage();
    }
    static QString result(const ExportDialog& dialog) { return in<QLabel>(dialog, "muted")->text(); }

    bool named_ = false;
};

TEST_F(ExportDialogs, HaveOneButtonThatIsSeenFirstAndEnterPresses) {
    withExport([](ExportDialog& dialog) {
        const auto ground = [](QWidget* button) {
            return button->grab().toImage().pixelColor(6, button->height() / 2);
        };
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            const bool saves = button->text().remove(u'&').startsWith(QLatin1String("Save"));
            EXPECT_EQ(ground(button) == Theme::light().accent, saves) << button->text().toStdString();
            EXPECT_EQ(button->isDefault(), saves) << button->text().toStdString();
        }
    });
}

TEST_F(ExportDialogs, ShowThePictureAsItIsChosen) {
    withExport([](ExportDialog& dialog) {
        std::vector<QImage> pictures{shown(dialog)};
        const auto expectAnother = [&](const char* what) {
            pictures.push_back(shown(dialog));
            EXPECT_NE(pictures[pictures.size() - 2], pictures.back()) << what;
        };
        const auto boxes = dialog.findChildren<QComboBox*>();
        choose(boxes[0], 1);
        expectAnother("cost curve");
        choose(in<QComboBox>(dialog, "preset"), 1);
        expectAnother("slide");
        typeNumber(in<QDoubleSpinBox>(dialog, "textSize"), "24");
        expectAnother("letters");
        toggle(dialog, "Transparent");
        expectAnother("transparent");
        toggle(dialog, "Caption");
        expectAnother("caption");
        choose(boxes.back(), 1);
        expectAnother("dark");
        EXPECT_TRUE(
            in<PicturePreview>(dialog, "preview")->accessibleDescription().contains("learning rate 0.1"));
    });
}

TEST_F(ExportDialogs, HaveRoomInTheSmallestWindow) {
    openWindow({1000, 680});
    ASSERT_TRUE(settle());
    for (const Theme::Mode mode : {Theme::Mode::light, Theme::Mode::dark}) {
        window->setThemeMode(mode);
        withExport([mode](ExportDialog& dialog) {
            if (const QString place = qEnvironmentVariable("DOWNHILL_TEST_PICTURES"); !place.isEmpty()) {
                choose(in<QComboBox>(dialog, "preset"), mode == Theme::Mode::dark ? 3 : 1);
                if (mode == Theme::Mode::dark)
                    toggle(dialog, "Transparent");
                dialog.grab().save(place +
                                   QStringLiteral("/export-dialog-%1.png").arg(static_cast<int>(mode)));
            }
            EXPECT_LE(dialog.width(), 1000);
            EXPECT_LE(dialog.height(), 640);
            for (auto* widget : dialog.findChildren<QWidget*>())
                if (widget->isVisible() && widget->window() == &dialog && widget->parentWidget() == &dialog) {
                    EXPECT_TRUE(dialog.rect().contains(widget->geometry()))
                        << widget->metaObject()->className();
                    EXPECT_GE(widget->width(), widget->minimumSizeHint().width())
                        << widget->metaObject()->className();
                }
        });
    }
}

TEST_F(ExportDialogs, SaveASlide) {
    withExport([this](ExportDialog& dialog) {
        choose(in<QComboBox>(dialog, "preset"), 1);
        EXPECT_EQ(result(dialog), "1920 × 1080 pixels, on paper 339 × 191 mm");
        EXPECT_EQ(in<QDoubleSpinBox>(dialog, "textSize")->value(), 13.5);
        saveAs(dialog, "slide");
    });
    ASSERT_TRUE(named_);
    const QImage image(path("slide.png"));
    EXPECT_EQ(image.size(), QSize(1920, 1080));
    EXPECT_EQ(image.dotsPerMeterX(), 5669); // 144/0.0254
    EXPECT_EQ(window->statusBar()->currentMessage(), "Saved " + path("slide.png"));
}

// 84 mm at 300 dots an inch are 992 pixels, 60 mm 709. Whoever types a size leaves the preset.
TEST_F(ExportDialogs, TakeMillimetres) {
    withExport([this](ExportDialog& dialog) {
        choose(in<QComboBox>(dialog, "preset"), 4);
        choose(in<QComboBox>(dialog, "unit"), 1);
        typeNumber(in<QDoubleSpinBox>(dialog, "dpi"), "300");
        EXPECT_EQ(in<QComboBox>(dialog, "preset")->currentIndex(), 4) << "finer, and as large";
        EXPECT_NEAR(in<QDoubleSpinBox>(dialog, "width")->value(), 400, 0.1);
        typeNumber(in<QDoubleSpinBox>(dialog, "width"), "84");
        EXPECT_EQ(in<QComboBox>(dialog, "preset")->currentIndex(), 0);
        typeNumber(in<QDoubleSpinBox>(dialog, "height"), "60");
        EXPECT_EQ(result(dialog), "992 × 709 pixels, on paper 84 × 60 mm");
        typeNumber(in<QDoubleSpinBox>(dialog, "dpi"), "150");
        EXPECT_EQ(result(dialog), "496 × 354 pixels, on paper 84 × 60 mm");
        saveAs(dialog, "paper.png");
    });
    ASSERT_TRUE(named_);
    EXPECT_EQ(QImage(path("paper.png")).size(), QSize(496, 354));
}

TEST_F(ExportDialogs, CopyWithoutAGround) {
    QGuiApplication::clipboard()->clear();
    withExport([](ExportDialog& dialog) {
        toggle(dialog, "Transparent");
        press(dialog, "Copy");
    });
    const QImage image = QGuiApplication::clipboard()->image();
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
    EXPECT_EQ(window->statusBar()->currentMessage(), "Loss curve copied");

    withExport([](ExportDialog& dialog) { // what was chosen last is offered
        EXPECT_TRUE(dialog.options().transparent);
        choose(dialog.findChildren<QComboBox*>()[1], 1);
        press(dialog, "Copy");
    });
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(content->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    EXPECT_TRUE(content->hasImage()) << "for those who take no SVG";
}

TEST_F(ExportDialogs, AreNotNeededToDoTheSameAgain) {
    const auto again = [this] {
        QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    };
    again();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList()) << "nothing was exported yet";
    withExport([this](ExportDialog& dialog) {
        choose(in<QComboBox>(dialog, "preset"), 2);
        saveAs(dialog, "curve.png");
    });
    ASSERT_TRUE(named_);
    const QByteArray first = contentOf(path("curve.png"));
    again();
    EXPECT_EQ(contentOf(path("curve-2.png")), first);
    EXPECT_EQ(window->statusBar()->currentMessage(), "Saved " + path("curve-2.png"));
    type(rateField(), "0.3");
    ASSERT_TRUE(settle());
    again();
    EXPECT_EQ(contentOf(path("curve.png")), first) << "stays";
    EXPECT_NE(contentOf(path("curve-3.png")), first) << "of the run as it is now";
    EXPECT_EQ(QImage(path("curve-3.png")).size(), QSize(960, 1080));

    QTest::keyClick(window->windowHandle(), Qt::Key_4, Qt::ControlModifier); // Learn, which has no pictures
    ASSERT_TRUE(eventually([this] { return !window->page()->exports(); }));
    again();
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.png")}).size(), 3);
}

// A frame for the start and for each step; half a second each, and two on the last, before it starts again.
TEST_F(ExportDialogs, SaveTheRunInMotion) {
    ASSERT_TRUE(settle({.steps = 3}));
    withExport([this](ExportDialog& dialog) {
        toggle(dialog, "Transparent");
        choose(in<QComboBox>(dialog, "preset"), 2);
        choose(dialog.findChildren<QComboBox*>()[1], 3);
        EXPECT_FALSE(dialog.options().transparent) << "it has a ground";
        saveAs(dialog, "run");
    });
    QImageReader reader(path("run.gif"));
    QList<int> delays;
    for (QImage frame; reader.read(&frame);) {
        EXPECT_EQ(frame.size(), QSize(960, 1080));
        delays += reader.nextImageDelay();
    }
    EXPECT_EQ(delays, (QList<int>{500, 500, 500, 2000}));
    EXPECT_EQ(window->statusBar()->currentMessage(), "Saved " + path("run.gif"));
}

// A GIF counts in hundredths of a second; without the block that repeats it is played once.
TEST_F(ExportDialogs, SayHowLongFramesAreSeenAndWhetherTheyStartAgain) {
    ASSERT_TRUE(settle({.steps = 2}));
    withExport([this](ExportDialog& dialog) {
        auto* frame = in<QDoubleSpinBox>(dialog, "frame");
        EXPECT_FALSE(frame->isVisible()) << "of a picture that stands still";
        choose(dialog.findChildren<QComboBox*>()[1], 3);
        ASSERT_TRUE(frame->isVisible());
        EXPECT_EQ(frame->text(), "as suits the run");
        typeNumber(frame, "0.25");
        typeNumber(in<QDoubleSpinBox>(dialog, "hold"), "1");
        toggle(dialog, "Starts again");
        saveAs(dialog, "once");
    });
    QImageReader reader(path("once.gif"));
    EXPECT_EQ(reader.loopCount(), 0);
    QList<int> delays;
    for (QImage frame; reader.read(&frame);)
        delays += reader.nextImageDelay();
    EXPECT_EQ(delays, (QList<int>{250, 250, 1000}));
}

TEST_F(ExportDialogs, MoveWhatMoves) {
    ASSERT_TRUE(settle({.steps = 2}));
    withExport([](ExportDialog& dialog) {
        auto* kind = dialog.findChildren<QComboBox*>()[0];
        auto* save = in<QPushButton>(dialog, "primary");
        choose(dialog.findChildren<QComboBox*>()[1], 3);
        for (int index = 0; index < kind->count(); ++index) {
            choose(kind, index);
            EXPECT_EQ(save->isEnabled(), kind->currentText() != QLatin1String("Rate curve"))
                << kind->currentText().toStdString();
        }
    });
}

TEST_F(ExportDialogs, GiveUpAMotionThatIsCancelled) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-3}, .steps = 1000, .tolerance = 0}));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [] {
        if (auto* progress = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
            progress && progress->isVisible())
            QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    });
    withExport([&](ExportDialog& dialog) {
        choose(dialog.findChildren<QComboBox*>()[1], 3);
        look.start(5);
        saveAs(dialog, "run.gif");
    });
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
    EXPECT_EQ(window->statusBar()->currentMessage(), "Cancelled: nothing was saved");
}

TEST_F(ExportDialogs, CanBeLeft) {
    withExport([](ExportDialog& dialog) { press(dialog, "Cancel"); });
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

TEST(ExportOrder, IsKeptAndComesBack) {
    ExportOrder order;
    order.kind = ExportKind::rateCurve;
    order.format = PictureFormat::of(QStringLiteral("a.pdf"));
    order.preset = PicturePreset::of(QStringLiteral("column"));
    order.options = order.preset->applied({}, 600);
    order.options.theme = Theme::Mode::projector;
    order.options.transparent = true;
    order.options.caption = false;
    order.path = QStringLiteral("/tmp/ä \"x\".pdf");
    const auto back = ExportOrder::ofText(order.text());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, order.kind);
    EXPECT_EQ(back->format, order.format);
    EXPECT_EQ(back->preset, order.preset);
    EXPECT_EQ(back->options.size, QSize(1984, 1323));
    EXPECT_EQ(back->options.dpi, 600);
    EXPECT_EQ(back->options.textSize, 7);
    EXPECT_EQ(back->options.theme, Theme::Mode::projector);
    EXPECT_TRUE(back->options.transparent && back->options.growsTall);
    EXPECT_FALSE(back->options.caption);
    EXPECT_EQ(back->path, order.path);
}

TEST(ExportOrder, IsNotTakenFromWhatIsNone) {
    const QString good = ExportOrder().text();
    ASSERT_TRUE(ExportOrder::ofText(good));
    for (const auto& [before, after] : {std::pair{"1200", "199"},
                                        {"800", "10001"},
                                        {"96", "1e9"},
                                        {"\"png\"", "\"exe\""},
                                        {"\"light\"", "\"blue\""},
                                        {"downhill-loss-curve", "downhill-x"},
                                        {"\"text\":9", "\"text\":0"}}) {
        QString bad = good;
        ASSERT_TRUE(bad.contains(QLatin1String(before))) << before;
        bad.replace(QLatin1String(before), QLatin1String(after));
        EXPECT_FALSE(ExportOrder::ofText(bad)) << bad.toStdString();
    }
    for (const char* text : {"", "{}", "[]", "null", "{\"picture\":5}"})
        EXPECT_FALSE(ExportOrder::ofText(QLatin1String(text))) << text;
}

TEST(FreePath, IsOneThatIsNotThereYet) {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const auto make = [&](const char* name) { EXPECT_TRUE(QFile(path(name)).open(QIODevice::WriteOnly)); };
    EXPECT_EQ(freePath(path("a.b.png")), path("a.b.png"));
    make("a.b.png");
    EXPECT_EQ(freePath(path("a.b.png")), path("a.b-2.png"));
    make("a.b-2.png");
    EXPECT_EQ(freePath(path("a.b.png")), path("a.b-3.png"));
    EXPECT_EQ(freePath(path("a.b-2.png")), path("a.b-3.png"));
}

} // namespace
} // namespace downhill
