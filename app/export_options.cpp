#include "app/export_options.h"

#include "app/option_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace downhill {

PictureOptions readLook(const Options& options) {
    PictureOptions look;
    static const QRegularExpression widthAndHeight(QStringLiteral("^([0-9]{1,6})x([0-9]{1,6})$"));
    const auto sides = widthAndHeight.match(options.value("size"));
    const QSize size(sides.captured(1).toInt(), sides.captured(2).toInt());
    const auto fits = [](int side) {
        return side >= PictureOptions::smallest && side <= PictureOptions::largest;
    };
    if (!fits(size.width()) || !fits(size.height()))
        refuseOption("size", options.value("size"),
                     allowedIs(QStringLiteral("WIDTHxHEIGHT in pixels, %1 to %2 each, as 1200x800"))
                         .arg(PictureOptions::smallest)
                         .arg(PictureOptions::largest));
    look.size = size;

    const QString dpi = QStringLiteral("a number from %1 to %2")
                            .arg(PictureOptions::lowestDpi)
                            .arg(PictureOptions::highestDpi);
    look.dpi = readNumberOption(options, "dpi", dpi);
    if (look.dpi < PictureOptions::lowestDpi || look.dpi > PictureOptions::highestDpi)
        refuseOption("dpi", options.value("dpi"), allowedIs(dpi));

    const QString theme = options.value("theme");
    const auto known = std::ranges::find_if(
        Theme::modes, [&](const auto& mode) { return theme == QLatin1String(mode.first); });
    if (known == std::end(Theme::modes))
        refuseOption("theme", theme, allowedIs(QStringLiteral("light, dark or projector")));
    look.theme = known->second;
    look.logarithmic = options.isSet("log");
    return look;
}

QString exportsWithDigits() {
    QStringList names;
    for (const ExportRow& row : ExportRow::all())
        if (row.option && row.subject != ExportRow::Subject::run)
            names += QStringLiteral("--") + QLatin1String(row.option);
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

bool contains(const std::vector<Export>& exports, ExportKind kind) {
    return std::ranges::any_of(exports, [kind](const Export& e) { return e.kind() == kind; });
}

std::vector<Export> readExports(const Options& options) {
    std::vector<Export> exports;
    for (const ExportRow& row : ExportRow::all()) {
        const char* option = row.option;
        if (!option || !options.isSet(option))
            continue;
        const QString given = options.value(option);
        const QStringList endings = row.endings();
        const bool output = given == QLatin1String("-");
        if (given.isEmpty() || (output && endings.empty() && row.form != ExportRow::Form::text))
            refuseOption(option, given, QStringLiteral("allowed is the name of a file"));
        const auto endsIn = [&](const QString& ending) {
            return given.endsWith(u'.' + ending, Qt::CaseInsensitive);
        };
        if (!endings.empty() && std::ranges::none_of(endings, endsIn))
            refuseOption(option, given,
                         QStringLiteral("allowed is a name that ends in ") + endingsText(endings));
        exports.push_back(
            {&row, QStringLiteral("--") + QLatin1String(option), output ? given : plainFileName(given)});
    }
    return exports;
}

} // namespace downhill
