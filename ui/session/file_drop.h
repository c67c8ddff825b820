// Files dropped on the window.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace downhill {

/// Wherever on the window, also on a field that would take a text. What a file is, its first bytes say.
class FileDrop : public QObject {
    Q_OBJECT
public:
    struct Takers {
        std::function<void(const QString& lesson)> lesson;
        std::function<void(const QString& file)> table; ///< `.csv` or `.tsv`
        std::function<void(const QString& file)> knobs;
        std::function<void(const QString& images, const QString& labels)> digits;
    };
    FileDrop(Takers takers, QWidget* window);

    /// What dropping them comes to. Files that are none of these change nothing and are refused.
    void take(const QStringList& files);

signals:
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Takers takers_;
    QWidget* window_;
};

} // namespace downhill
