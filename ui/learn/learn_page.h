// The page to learn by: a list of sections, and the one that was chosen.
#pragma once

#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"
#include "ui/page/page.h"

#include <QList>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace downhill {

class Card;
class LearnSection;

/// Nothing runs here.
class LearnPage : public Page {
    Q_OBJECT
public:
    /// With the self-check, the flashcards, the cheat sheet, runs by hand, loss curves to diagnose and the
    /// four mistakes.
    explicit LearnPage(QWidget* parent = nullptr);

    /// At the end of the list, which then owns it, with an action that leads to it.
    void addSection(const QString& title, LearnSection* section);
    LearnSection* section() const; ///< the one that is looked at
    void showSection(int section); ///< counted from 0 in the order of the list
    /// One a section, in their order; the window has them in a menu. Each asks for the page too.
    QList<QAction*> sectionActions() const { return actions_; }

    void setCurrent(bool current) override;
    void takeKeys() override;
    void setTheme(const Theme& theme) override;
    QStringList statusTexts() const override;
    QString hint() const override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;

signals:
    void wanted(); ///< by one of the actions: shall be looked at
    void runWanted(const RunSettings& settings);
    void trainingWanted(const TrainingSettings& settings);
    void scriptWanted(const QString& name);

private:
    void showCurrent(int section);

    Card* contents_;
    QListWidget* list_;
    QStackedWidget* stack_;
    QHBoxLayout* row_;
    std::vector<LearnSection*> sections_;
    QList<QAction*> actions_;
    bool current_ = false;
};

} // namespace downhill
