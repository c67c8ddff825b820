// The four mistakes that learners make, each with a demonstration on the real charts.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/learn/section/learn_section.h"

#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace downhill {

class Card;

class MistakesSection : public LearnSection {
    Q_OBJECT
public:
    explicit MistakesSection(QWidget* parent = nullptr); ///< with the built-in ones

    void setTheme(const Theme& theme) override;
    void setCurrent(bool current) override;
    QString hint() const override;

private:
    void go(int by);
    void addMistake(const LearnEntry& mistake, int place);

    Card* card_;
    QGridLayout* grid_;
    QVBoxLayout* column_;
    std::vector<QVBoxLayout*> boxes_;
    std::vector<QPushButton*> buttons_;
    std::size_t last_ = 0; ///< the one that was demonstrated last
};

} // namespace downhill
