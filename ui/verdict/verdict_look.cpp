#include "ui/verdict/verdict_look.h"

#include <QCoreApplication>

namespace downhill {

VerdictLook lookOf(Verdict verdict, const Theme& theme) {
    const auto pick = [&theme](QRgb onLight, QRgb onDark, QRgb onScreen) {
        switch (theme.mode) {
        case Theme::Mode::light:
            return QColor(onLight);
        case Theme::Mode::dark:
            return QColor(onDark);
        case Theme::Mode::projector:
            return QColor(onScreen);
        }
        return QColor();
    };
    switch (verdict) {
    case Verdict::converging:
        return {"good", u"✓", QT_TRANSLATE_NOOP("Verdict", "converges"), pick(0x8fd3ba, 0x2c7a60, 0x006b4a),
                Qt::NoBrush};
    case Verdict::overshooting:
        return {"good", u"✓", QT_TRANSLATE_NOOP("Verdict", "overshoots"), pick(0xf6c48f, 0x9a6a35, 0x9a4d00),
                Qt::BDiagPattern};
    case Verdict::crawling:
        return {"caution", u"…", QT_TRANSLATE_NOOP("Verdict", "crawls"), pick(0xf0df9c, 0x786a35, 0x7a5c00),
                Qt::Dense6Pattern};
    case Verdict::oscillating:
        return {"bad", u"↔", QT_TRANSLATE_NOOP("Verdict", "oscillates"), pick(0xe2a4c6, 0x84466a, 0x8a2a68),
                Qt::VerPattern};
    case Verdict::diverging:
        return {"bad", u"↗", QT_TRANSLATE_NOOP("Verdict", "diverges"), pick(0xeb9d8f, 0x8a4034, 0xa3240f),
                Qt::DiagCrossPattern};
    case Verdict::stationary:
        return {"neutral", u"–", QT_TRANSLATE_NOOP("Verdict", "nothing to follow"),
                pick(0xc9cfd7, 0x4a525f, 0x4a525f), Qt::HorPattern};
    }
    return {"neutral", u"–", "", theme.border, Qt::NoBrush};
}

VerdictLook lookOf(const Diagnosis& diagnosis, const Theme& theme) {
    VerdictLook look = lookOf(diagnosis.verdict, theme);
    if (diagnosis.lowerPoint) {
        look.tone = "caution";
        look.sign = u"◇";
    }
    return look;
}

QString wordOf(Verdict verdict) {
    return QCoreApplication::translate("Verdict", lookOf(verdict, Theme::light()).word);
}

} // namespace downhill
