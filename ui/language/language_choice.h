// Which language a person chose, with the actions to choose it by.
#pragma once

#include "ui/kept/kept.h"

#include <QObject>
#include <QString>

class QActionGroup;
class QMenu;

namespace downhill {

class LanguageChoice : public QObject {
    Q_OBJECT
public:
    explicit LanguageChoice(QObject* parent);

    void addTo(QMenu* menu); ///< a menu in it

    /// The code of a language; empty: that of the desktop.
    void setCode(const QString& code);
    const QString& code() const { return code_; }

    void restore(const Kept& kept) { setCode(keptCode(kept)); }
    void save(Kept& kept) const;
    /// What was kept; empty: nothing, or the desktop's.
    static QString keptCode(const Kept& kept);

signals:
    void chosen(); ///< in the menu

private:
    void addAction(const QString& text, const QString& code);

    QActionGroup* languages_;
    QString code_;
};

} // namespace downhill
