#include "ui/run/run_words.h"

#include "core/cost/formula.h"
#include "core/descent/run_settings.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("RunWords", text); }

} // namespace

QString costWords(const Formula& cost) {
    QStringList knobs;
    for (const std::string& name : cost.knobNames())
        knobs += qs(name);
    return tr("C(%1) = %2").arg(knobs.join(QStringLiteral(", ")), qs(cost.printed()));
}

QString startWords(const RunSettings& settings) {
    QStringList start;
    for (const double w : settings.start)
        start += exactForPeople(w);
    return tr("start %1").arg(start.join(QStringLiteral(", ")));
}

} // namespace downhill
