#include "ui/language/translated_resource.h"

#include "ui/language/spoken_language.h"

#include <QFile>

namespace downhill {

QString translatedResource(const QString& path) {
    const QString translated =
        QStringLiteral(":/translations/%1%2").arg(QLatin1String(languageSpoken().code), path.mid(1));
    return QFile::exists(translated) ? translated : path;
}

} // namespace downhill
