#include "app/export_options.h"

#include "app/option_values.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace downhill {

namespace {

/// The same for two names of one file, even where it does not exist yet.
QString placeOf(const QString& file) {
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

} // namespace

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
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        refuseOption("theme", theme, allowedIs(QStringLiteral("light or dark")));
    look.theme = theme == QLatin1String("dark") ? Theme::Mode::dark : Theme::Mode::light;
    look.logarithmic = options.isSet("log");
    return look;
}

std::vector<Export> readExports(const Options& options) {
    using What = Export::What;
    static constexpr std::pair<const char*, What> all[] = {
        {"table", What::table},           {"report", What::report},          {"loss-curve", What::lossCurve},
        {"cost-curve", What::costCurve},  {"rate-curve", What::rateCurve},   {"animation", What::animation},
        {"flashcards", What::flashcards}, {"cheat-sheet", What::cheatSheet}, {"save-knobs", What::knobs}};
    std::vector<Export> exports;
    for (const auto& [option, what] : all) {
        if (!options.isSet(option))
            continue;
        const QString given = options.value(option);
        Export e{what, QStringLiteral("--") + QLatin1String(option), given};
        if (given.isEmpty() || (given == QLatin1String("-") && what == What::knobs))
            refuseOption(option, given, QStringLiteral("allowed is the name of a file"));
        if (what == What::animation && !given.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive))
            refuseOption(option, given, QStringLiteral("allowed is a name that ends in .gif"));
        if (e.isPaper() && !given.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            refuseOption(option, given, QStringLiteral("allowed is a name that ends in .pdf"));
        if (e.isPicture() && what != What::animation && !pictureFormatOf(given))
            refuseOption(option, given, QStringLiteral("allowed is a name that ends in .png, .svg or .pdf"));
        const bool output = given == QLatin1String("-");
        if (!output)
            e.file = plainFileName(given);
        for (const Export& other : exports)
            if (other.file == e.file ||
                (!output && other.file != QLatin1String("-") && placeOf(other.file) == placeOf(e.file)))
                refuseOption(option, given,
                             QStringLiteral("%1 is written there already; allowed is a place of its own")
                                 .arg(other.option));
        exports.push_back(std::move(e));
    }
    return exports;
}

} // namespace downhill
