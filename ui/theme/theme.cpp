#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>

namespace downhill {

namespace {

QColor halfSeen(QColor colour) {
    colour.setAlpha(110);
    return colour;
}

} // namespace

Theme Theme::light(double scale) {
    Theme t;
    t.mode = Mode::light;
    t.scale = scale;
    t.window = QColor(0xf3f5f8);
    t.card = QColor(0xffffff);
    t.field = QColor(0xf5f6f8);
    t.border = QColor(0xd5dae1);
    t.text = QColor(0x19212c);
    t.muted = QColor(0x586474);
    t.accent = QColor(0x0072b2);
    t.onAccent = QColor(0xffffff);
    t.selection = QColor(0xe6f1f8);
    t.curve = QColor(0x737d8c);
    t.path = QColor(0x0072b2);
    t.ahead = QColor(0x589ac2);
    t.current = QColor(0xc85200);
    t.grid = QColor(0xe9ecf0);
    t.good = {QColor(0x006b4a), QColor(0xe3f3ec), QColor(0x2f9873)};
    t.caution = {QColor(0x7a5200), QColor(0xfdf3dc), QColor(0xc99a2e)};
    t.bad = {QColor(0xa3240f), QColor(0xfdeae6), QColor(0xd1644f)};
    t.neutral = {QColor(0x3c4857), QColor(0xebeef2), QColor(0xb5bdc8)};
    t.unavailable = QColor(0x8d96a3);
    t.hatch = halfSeen(t.text);
    return t;
}

Theme Theme::dark(double scale) {
    Theme t;
    t.mode = Mode::dark;
    t.scale = scale;
    t.window = QColor(0x1a1d24);
    t.card = QColor(0x242830);
    t.field = QColor(0x1b1e25);
    t.border = QColor(0x3a404b);
    t.text = QColor(0xe8ebf0);
    t.muted = QColor(0xa2abb9);
    t.accent = QColor(0x56b4e9);
    t.onAccent = QColor(0x10161d);
    t.selection = QColor(0x2b3b49);
    t.curve = QColor(0x9aa4b5);
    t.path = QColor(0x56b4e9);
    t.ahead = QColor(0x3d789a);
    t.current = QColor(0xf5a15b);
    t.grid = QColor(0x323842);
    t.good = {QColor(0x6fe0b5), QColor(0x1f3a32), QColor(0x3fae85)};
    t.caution = {QColor(0xf2cf7a), QColor(0x3b3320), QColor(0xa98733)};
    t.bad = {QColor(0xff9d8a), QColor(0x43261f), QColor(0xc05b49)};
    t.neutral = {QColor(0xc6cdd8), QColor(0x2c313b), QColor(0x566070)};
    t.unavailable = QColor(0x767f8d);
    t.hatch = halfSeen(t.text);
    t.contour = 105;
    return t;
}

// A weak lamp and daylight leave white and black: grounds are white, and whatever is drawn on them is dark.
Theme Theme::projector(double scale) {
    Theme t;
    t.mode = Mode::projector;
    t.scale = scale;
    t.window = t.card = t.field = QColor(0xffffff);
    t.border = QColor(0x697280);
    t.text = Qt::black;
    t.muted = QColor(0x333b46);
    t.accent = QColor(0x0064a3);
    t.onAccent = QColor(0xffffff);
    t.selection = QColor(0xd6e8f5);
    t.curve = QColor(0x4a5361);
    t.path = QColor(0x004f86);
    t.ahead = QColor(0x3a79a8);
    t.current = QColor(0x8f2e00);
    t.grid = QColor(0xc3cad3);
    t.good = {QColor(0x00513a), QColor(0xdff2ea), QColor(0x00734f)};
    t.caution = {QColor(0x5e3f00), QColor(0xfff0cc), QColor(0x8a5f00)};
    t.bad = {QColor(0x8c1500), QColor(0xffe3dd), QColor(0xb3321b)};
    t.neutral = {QColor(0x222b36), QColor(0xe6eaef), QColor(0x5a6472)};
    t.unavailable = QColor(0x5b6470);
    t.hatch = QColor(0xffffff);
    t.tint = 40;
    t.contour = 215;
    return t;
}

Theme Theme::of(Mode mode, double scale) {
    switch (mode) {
    case Mode::light:
        return light(scale);
    case Mode::dark:
        return dark(scale);
    case Mode::projector:
        return projector(scale);
    }
    return light(scale);
}

QFont Theme::font(double size, QFont::Weight weight) const {
    QFont font(QStringList{QStringLiteral("Inter"), QGuiApplication::font().family()});
    font.setPixelSize(std::max(1, px(size)));
    font.setWeight(weight);
    if (plainLetters)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, field);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, card);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad.ink);
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, card);
    p.setColor(QPalette::Midlight, border);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, muted);
    p.setColor(QPalette::Shadow, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, unavailable);
    return p;
}

QString Theme::styleSheet(const QString& source) const {
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());

    const QHash<QString, QString> words{
        {QStringLiteral("window"), window.name()},
        {QStringLiteral("card"), card.name()},
        {QStringLiteral("field"), field.name()},
        {QStringLiteral("border"), border.name()},
        {QStringLiteral("text"), text.name()},
        {QStringLiteral("muted"), muted.name()},
        {QStringLiteral("grid"), grid.name()},
        {QStringLiteral("accent"), accent.name()},
        {QStringLiteral("onAccent"), onAccent.name()},
        {QStringLiteral("selection"), selection.name()},
        {QStringLiteral("goodInk"), good.ink.name()},
        {QStringLiteral("goodPaper"), good.paper.name()},
        {QStringLiteral("goodLine"), good.line.name()},
        {QStringLiteral("cautionInk"), caution.ink.name()},
        {QStringLiteral("cautionPaper"), caution.paper.name()},
        {QStringLiteral("cautionLine"), caution.line.name()},
        {QStringLiteral("badInk"), bad.ink.name()},
        {QStringLiteral("badPaper"), bad.paper.name()},
        {QStringLiteral("badLine"), bad.line.name()},
        {QStringLiteral("neutralInk"), neutral.ink.name()},
        {QStringLiteral("neutralPaper"), neutral.paper.name()},
        {QStringLiteral("neutralLine"), neutral.line.name()},
        {QStringLiteral("mode"), mode == Mode::dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("family"), QLatin1Char('"') + QGuiApplication::font().family() + QLatin1Char('"')},
    };
    // `12dp` is a length at this scale, `@name` one of the words above. One expression for all: to make one
    // takes longer than to go through the sheet.
    static const QRegularExpression word(QStringLiteral(R"((\d+(?:\.\d+)?)dp\b|@([A-Za-z]+))"));
    QString filled;
    qsizetype end = 0;
    for (auto it = word.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += QStringView(sheet).mid(end, match.capturedStart() - end);
        if (match.hasCaptured(2))
            filled += words.value(match.captured(2), match.captured());
        else
            filled += QString::number(std::max(1, px(match.captured(1).toDouble()))) + QStringLiteral("px");
        end = match.capturedEnd();
    }
    return filled += QStringView(sheet).mid(end);
}

Theme::Mode systemMode() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Mode::dark
                                                                                : Theme::Mode::light;
}

} // namespace downhill
