#include "app/export_options.h"

#include "app/option_values.h"
#include "ui/export/picture_preset.h"
#include "ui/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace downhill {

namespace {

QSize readSize(const Options& options) {
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
    return size;
}

double readWithin(const Options& options, const char* option, double from, double to) {
    const QString allowed = QStringLiteral("a number from %1 to %2").arg(from).arg(to);
    const double value = readNumberOption(options, option, allowed);
    if (value < from || value > to)
        refuseOption(option, options.value(option), allowedIs(allowed));
    return value;
}

/// The preset's look, with the pixels an inch that are given instead of its own.
PictureOptions readPreset(const Options& options, double dpi) {
    const QString name = options.value("preset");
    const PicturePreset* preset = PicturePreset::of(name);
    if (!preset)
        refuseOption("preset", name, allowedIs(alternatives(PicturePreset::names())));
    if (options.isSet("size"))
        refuseOption(
            "size", options.value("size"),
            QStringLiteral("does not go with --preset %1, which has a size of its own; allowed is one of "
                           "the two")
                .arg(name));
    const PictureOptions look = preset->applied({}, options.isSet("dpi") ? dpi : preset->dpi);
    if (std::min(look.size.width(), look.size.height()) < PictureOptions::smallest ||
        std::max(look.size.width(), look.size.height()) > PictureOptions::largest)
        refuseOption("dpi", options.value("dpi"),
                     QStringLiteral("makes %1x%2 pixels of --preset %3; allowed are %4 to %5 each")
                         .arg(look.size.width())
                         .arg(look.size.height())
                         .arg(name)
                         .arg(PictureOptions::smallest)
                         .arg(PictureOptions::largest));
    return look;
}

} // namespace

PictureOptions readLook(const Options& options) {
    const double dpi = readWithin(options, "dpi", PictureOptions::lowestDpi, PictureOptions::highestDpi);
    PictureOptions look;
    if (options.isSet("preset")) {
        look = readPreset(options, dpi);
    } else {
        look.size = readSize(options);
        look.dpi = dpi;
    }
    if (options.isSet("text-size"))
        look.textSize =
            readWithin(options, "text-size", PictureOptions::smallestText, PictureOptions::largestText);

    const QString theme = options.value("theme");
    const auto known = std::ranges::find_if(
        Theme::modes, [&](const auto& mode) { return theme == QLatin1String(mode.first); });
    if (known == std::end(Theme::modes))
        refuseOption("theme", theme, allowedIs(QStringLiteral("light, dark or projector")));
    look.theme = known->second;
    look.logarithmic = options.isSet("log");
    look.transparent = options.isSet("transparent");
    look.caption = !options.isSet("no-caption");
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
