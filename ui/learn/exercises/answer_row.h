// A question with a few answers, one a button.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace downhill {

class AnswerRow : public QWidget {
    Q_OBJECT
public:
    AnswerRow(const QString& question, const QStringList& answers, Qt::Orientation orientation,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void ask();      ///< takes an answer
    void makeWait(); ///< does not yet
    /// Marks what was chosen and what is right, by sign and colour, and takes no more.
    void reveal(int chosen, int right);
    bool isAsking() const { return asking_; }
    void choose(int answer); ///< as a click on it; nothing happens where there is none or nothing is asked
    void focusFirst();

signals:
    void answered(int answer);

private:
    void mark(int answer, const char* mark, const QString& sign);

    QStringList answers_;
    QLabel* question_;
    std::vector<QPushButton*> buttons_;
    QBoxLayout* row_;
    bool asking_ = false;
};

} // namespace downhill
