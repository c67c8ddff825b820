#include "ui/verdict/verdict_look.h"

namespace downhill {

VerdictLook lookOf(Verdict verdict, const Theme& theme) {
    const bool dark = theme.mode == Theme::Mode::dark;
    const auto pick = [dark](QRgb onLight, QRgb onDark) { return QColor(dark ? onDark : onLight); };
    switch (verdict) {
    case Verdict::converging:
        return {"good", u"✓", "converges", pick(0x8fd3ba, 0x2c7a60), Qt::NoBrush};
    case Verdict::overshooting:
        return {"good", u"✓", "overshoots", pick(0xf6c48f, 0x9a6a35), Qt::BDiagPattern};
    case Verdict::crawling:
        return {"caution", u"…", "crawls", pick(0xf0df9c, 0x786a35), Qt::Dense6Pattern};
    case Verdict::oscillating:
        return {"bad", u"↔", "bounces", pick(0xe2a4c6, 0x84466a), Qt::VerPattern};
    case Verdict::diverging:
        return {"bad", u"↗", "explodes", pick(0xeb9d8f, 0x8a4034), Qt::DiagCrossPattern};
    case Verdict::stationary:
        return {"neutral", u"–", "nothing to follow", pick(0xc9cfd7, 0x4a525f), Qt::HorPattern};
    }
    return {"neutral", u"–", "", theme.border, Qt::NoBrush};
}

} // namespace downhill
