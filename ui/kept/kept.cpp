#include "ui/kept/kept.h"

#include "ui/kept/kept_change.h"

#include <QCoreApplication>
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
    QHash<QString, QVariant> changes;
    for (auto one = now_.cbegin(); one != now_.cend(); ++one)
        if (const auto known = known_.constFind(one.key()); known == known_.cend() || *known != *one)
            changes.insert(one.key(), *one);
    if (changes.isEmpty())
        return {};
    QString problem = changeKept(settings_.fileName(), changes);
    if (problem.isEmpty()) {
        known_ = now_;
        settings_.sync(); // reads what is there now
    }
    return problem;
}

QString Kept::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
           QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName() +
           QStringLiteral(".conf");
}

} // namespace downhill
