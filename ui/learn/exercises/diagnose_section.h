// Loss curves to be read: what is wrong, and what would cure it; then the cure is tried.
#pragma once

#include "core/descent/run_settings.h"
#include "core/live/case_worker.h"
#include "core/training/training_settings.h"
#include "ui/learn/content/phrase_book.h"
#include "ui/learn/section/learn_section.h"
#include "ui/work/newest_hop.h"

#include <cstdint>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace downhill {

class AnswerRow;
class CaseLegend;
class Card;
class LossCurve;
class PlotView;
class WordsBanner;

/// The next case is drawn while one looks at this one. The first is drawn when the section is first shown.
class DiagnoseSection : public LearnSection {
    Q_OBJECT
public:
    /// `seed` is what the cases follow from. Without a judge there are none of the network.
    explicit DiagnoseSection(std::uint64_t seed, TrainingJudge judge = {}, QWidget* parent = nullptr);
    ~DiagnoseSection() override;

    void setTheme(const Theme& theme) override;
    /// Whether the section is looked at. When it becomes so, the focus goes to where its keys work.
    void setCurrent(bool current) override;
    /// The one that is looked at; null while the first is drawn.
    const std::shared_ptr<const DiagnosisCase>& currentCase() const { return case_; }

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeQuestions();
    QWidget* makeBottom();
    void take(const CaseResult& result);
    void want(std::uint64_t index);
    void begin(std::shared_ptr<const DiagnosisCase> next);
    void takeSeen(int answer);
    void takeProblem(int answer);
    void takeCure(int answer);
    void say(bool right, const Facts& words);
    void endQuestions();
    void applyCure();
    void showScore();
    AnswerRow* asking() const;
    void sendRun();

    std::uint64_t index_ = 0; ///< of the case that is looked at or waited for
    bool begun_ = false, waiting_ = false, clean_ = true, cureShown_ = false;
    PhraseBook book_{"diagnose"};
    int read_ = 0, readWell_ = 0; ///< cases in this session, and those without a wrong answer
    std::shared_ptr<const DiagnosisCase> case_;
    CaseResult next_; ///< drawn ahead

    Card* card_;
    LossCurve* curve_;
    PlotView* view_;
    QCheckBox* log_;
    QLabel* score_;
    CaseLegend* legend_;
    AnswerRow *seen_, *problem_, *cure_;
    WordsBanner* banner_;
    QPushButton *apply_, *nextCase_, *show_;

    NewestHop<CaseResult> hop_;
    std::unique_ptr<CaseWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
