// What the window keeps from one start to the next: its look, and how far a person has come.
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace downhill {

/// The settings of whoever is logged in, shared by all windows of the program. A window writes nothing but
/// what became different in it, so that what another one has written meanwhile stays. The file is replaced in
/// one go.
class Kept {
public:
    Kept() = default;
    explicit Kept(const QString& file) : settings_(file, QSettings::IniFormat) {}

    QVariant value(const QString& key, const QVariant& otherwise = {}) const {
        return settings_.value(key, otherwise);
    }
    /// The names of all values whose keys are that and a slash before them.
    QStringList namesIn(const QString& group) const;

    void setValue(const QString& key, const QVariant& value) { now_.insert(key, value); }

    /// What has been set is how things are at the start, and no change.
    void begin() { known_ = now_; }
    /// What has been set since then, and is different, goes to the disk. An empty text, or what went wrong:
    /// then it is tried again with the next one.
    QString write();

    /// Where that of whoever is logged in lies. It may only be opened where it is a file, or not there: of a
    /// pipe one would be waited for.
    static QString usualFile();

private:
    QSettings settings_;
    QHash<QString, QVariant> now_,
        known_; ///< what was set, and what of it has been written or was so at the start
};

} // namespace downhill
