// The lessons that were open last, in a menu.
#pragma once

#include <QMenu>
#include <QStringList>

namespace downhill {

/// Kept with the settings of the program, for all its windows.
class RecentFiles : public QMenu {
    Q_OBJECT
public:
    static constexpr int most = 8;

    explicit RecentFiles(QWidget* parent = nullptr);

    static QStringList paths(); ///< the last one first
    static void add(const QString& path);
    static void remove(const QString& path);

signals:
    void chosen(const QString& path);

private:
    void fill();
};

} // namespace downhill
