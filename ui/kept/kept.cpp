#include "ui/kept/kept.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace downhill {

QStringList Kept::namesIn(const QString& group) const {
    QStringList names;
    const QString before = group + u'/';
    for (const QString& key : settings_.allKeys())
        if (key.startsWith(before))
            names += key.mid(before.size());
    return names;
}

QString Kept::write() {
    for (auto one = now_.cbegin(); one != now_.cend(); ++one)
        if (const auto known = known_.constFind(one.key()); known == known_.cend() || *known != *one)
            settings_.setValue(one.key(), *one);
    known_ = now_;
    QSettings now(settings_.fileName(),
                  settings_.format()); // the same values; but an error of one stays with it
    now.sync();
    return now.status() == QSettings::NoError ? QString()
                                              : QCoreApplication::translate("Kept", "%1 cannot be written")
                                                    .arg(QDir::toNativeSeparators(settings_.fileName()));
}

QString Kept::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
           QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName() +
           QStringLiteral(".conf");
}

} // namespace downhill
