#include "ui/export/export_order.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace downhill {

namespace {

const char* nameOf(Theme::Mode mode) {
    return std::ranges::find(Theme::modes, mode, [](const auto& one) { return one.second; })->first;
}

/// A picture that the window has.
const ExportRow* rowNamed(const QString& fileName) {
    for (const ExportRow& row : ExportRow::all())
        if (row.fileName && fileName == QLatin1String(row.fileName))
            return &row;
    return nullptr;
}

bool isWithin(double value, double from, double to) { return value >= from && value <= to; }

} // namespace

QString ExportOrder::text() const {
    const QJsonObject object{{"picture", QLatin1String(ExportRow::of(kind).fileName)},
                             {"format", QLatin1String(format->ending)},
                             {"preset", preset ? QLatin1String(preset->name) : QLatin1String()},
                             {"width", options.size.width()},
                             {"height", options.size.height()},
                             {"dpi", options.dpi},
                             {"text", options.textSize},
                             {"theme", QLatin1String(nameOf(options.theme))},
                             {"transparent", options.transparent},
                             {"caption", options.caption},
                             {"path", path}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ExportOrder> ExportOrder::ofText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const ExportRow* row = rowNamed(object["picture"].toString());
    const auto theme = std::ranges::find_if(Theme::modes, [&](const auto& mode) {
        return object["theme"].toString() == QLatin1String(mode.first);
    });
    ExportOrder order;
    order.format = PictureFormat::of(u'.' + object["format"].toString());
    order.preset = PicturePreset::of(object["preset"].toString());
    PictureOptions& options = order.options;
    options.size = {object["width"].toInt(), object["height"].toInt()};
    options.dpi = object["dpi"].toDouble();
    options.textSize = object["text"].toDouble();
    const auto fits = [](int side) {
        return isWithin(side, PictureOptions::smallest, PictureOptions::largest);
    };
    if (!row || !order.format || theme == std::end(Theme::modes) || !fits(options.size.width()) ||
        !fits(options.size.height()) ||
        !isWithin(options.dpi, PictureOptions::lowestDpi, PictureOptions::highestDpi) ||
        !isWithin(options.textSize, PictureOptions::smallestText, PictureOptions::largestText))
        return std::nullopt;
    order.kind = row->kind;
    options.theme = theme->second;
    options.transparent = object["transparent"].toBool();
    options.caption = object["caption"].toBool(true);
    options.growsTall = order.preset && order.preset->growsTall;
    order.path = object["path"].toString();
    return order;
}

QString freePath(const QString& path) {
    if (!QFileInfo::exists(path))
        return path;
    const QFileInfo file(path);
    static const QRegularExpression number(QStringLiteral("-[0-9]+$"));
    const QString name = file.completeBaseName().remove(number), ending = file.suffix();
    for (int i = 2;; ++i) {
        const QString free = file.dir().filePath(QStringLiteral("%1-%2.%3").arg(name).arg(i).arg(ending));
        if (!QFileInfo::exists(free))
            return free;
    }
}

} // namespace downhill
