// The verdict above the charts, with its evidence and a cure to click.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace downhill {

class VerdictBanner : public QFrame {
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What is no verdict.
    void showNote(const QString& headline, const QString& words);
    /// While a long run is still going on: `steps` are there so far.
    void showRunning(std::size_t steps);
    void show(const Diagnosis& diagnosis);

    void setCureLocked(bool locked); ///< it is read, and does nothing

    QString headline() const;
    QString evidence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void rateChosen(double rate); ///< the cure was clicked

private:
    void setTone(const char* tone, const QString& sign);
    void setWords(const QString& words, const QString& advice);
    void placeWords();

    QLabel *sign_, *headline_, *evidence_;
    QPushButton* cure_;
    QString words_, advice_; ///< the evidence, and what follows it where there is room
    std::optional<double> offered_;
};

} // namespace downhill
