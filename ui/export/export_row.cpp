#include "ui/export/export_row.h"

#include "ui/export/picture_format.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace downhill {

namespace {

const std::vector<ExportRow>& rows() {
    using enum ExportRow::Subject;
    using enum ExportRow::Form;
    static const std::vector<ExportRow> rows{
        {.kind = ExportKind::table,
         .subject = either,
         .form = text,
         .option = "table",
         .help = QT_TRANSLATE_NOOP("Export",
                                   "The steps as CSV, or as a table of Markdown where FILE ends in .md, of\n"
                                   "LaTeX (booktabs) in .tex; - is standard output")},
        {.kind = ExportKind::report,
         .subject = either,
         .form = text,
         .option = "report",
         .help = QT_TRANSLATE_NOOP("Export", "What happened as JSON; - is standard output")},
        {.kind = ExportKind::lossCurve,
         .subject = either,
         .form = picture,
         .option = "loss-curve",
         .help = QT_TRANSLATE_NOOP("Export", "A picture of the loss curve: %1 by the ending"),
         .title = QT_TRANSLATE_NOOP("Export", "Loss curve"),
         .fileName = "downhill-loss-curve",
         .ask = QT_TRANSLATE_NOOP("Export", "&Loss curve…"),
         .copy = QT_TRANSLATE_NOOP("Export", "Copy loss c&urve"),
         .copied = QT_TRANSLATE_NOOP("Export", "Loss curve copied"),
         .askKey = Qt::CTRL | Qt::Key_E,
         .copyKey = Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        {.kind = ExportKind::costCurve,
         .subject = run,
         .form = picture,
         .option = "cost-curve",
         .help = QT_TRANSLATE_NOOP("Export", "A picture of the cost curve: %1 by the ending"),
         .title = QT_TRANSLATE_NOOP("Export", "Cost curve or map"),
         .fileName = "downhill-cost-curve",
         .ask = QT_TRANSLATE_NOOP("Export", "&Cost curve or map…"),
         .copy = QT_TRANSLATE_NOOP("Export", "Copy cost cu&rve"),
         .copied = QT_TRANSLATE_NOOP("Export", "Cost curve copied"),
         .copyKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {.kind = ExportKind::bothCurves,
         .subject = run,
         .form = picture,
         .title = QT_TRANSLATE_NOOP("Export", "Both curves"),
         .fileName = "downhill-curves",
         .ask = QT_TRANSLATE_NOOP("Export", "&Both curves…")},
        {.kind = ExportKind::rateCurve,
         .subject = run,
         .form = picture,
         .option = "rate-curve",
         .help = QT_TRANSLATE_NOOP("Export",
                                   "A picture of the steps that each learning rate needs, and of those\n"
                                   "that crawl, oscillate or diverge: %1 by the ending"),
         .title = QT_TRANSLATE_NOOP("Export", "Rate curve"),
         .fileName = "downhill-rate-curve",
         .ask = QT_TRANSLATE_NOOP("Export", "R&ate curve…"),
         .copy = QT_TRANSLATE_NOOP("Export", "Copy ra&te curve"),
         .copied = QT_TRANSLATE_NOOP("Export", "Rate curve copied")},
        {.kind = ExportKind::animation,
         .subject = run,
         .form = animation,
         .ending = "gif",
         .option = "animation",
         .help = QT_TRANSLATE_NOOP("Export", "The run as %1")},
        {.kind = ExportKind::flashcards,
         .subject = lesson,
         .form = paper,
         .ending = "pdf",
         .option = "flashcards",
         .help =
             QT_TRANSLATE_NOOP("Export", "The nine cards to learn by, as %1, one a page, whatever the run")},
        {.kind = ExportKind::cheatSheet,
         .subject = lesson,
         .form = paper,
         .ending = "pdf",
         .option = "cheat-sheet",
         .help = QT_TRANSLATE_NOOP("Export", "The lesson on one page, as %1, whatever the run")},
        {.kind = ExportKind::scenes,
         .subject = lesson,
         .form = paper,
         .ending = "pdf",
         .option = "scenes",
         .help = QT_TRANSLATE_NOOP("Export", "The handout of the lesson's scenes, as %1, one a page"),
         .ask = QT_TRANSLATE_NOOP("Export", "&Handout…")},
        {.kind = ExportKind::knobs,
         .subject = training,
         .form = ExportRow::Form::knobs,
         .option = "save-knobs",
         .help = QT_TRANSLATE_NOOP("Export", "The digit network's knobs, for --load-knobs")},
    };
    return rows;
}

} // namespace

QStringList ExportRow::endings() const {
    if (form == Form::picture)
        return PictureFormat::endings();
    return ending ? QStringList(QLatin1String(ending)) : QStringList();
}

std::span<const ExportRow> ExportRow::all() { return rows(); }

const ExportRow& ExportRow::of(ExportKind kind) { return *std::ranges::find(rows(), kind, &ExportRow::kind); }

QList<ExportKind> ExportRow::pictures(Subject of) {
    QList<ExportKind> kinds;
    for (const ExportRow& row : rows())
        if (row.form == Form::picture && row.isOf(of))
            kinds += row.kind;
    return kinds;
}

QString endingsText(const QStringList& endings) {
    QStringList names;
    for (const QString& ending : endings)
        names += u'.' + ending;
    return alternatives(names);
}

} // namespace downhill
