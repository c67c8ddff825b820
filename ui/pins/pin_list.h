// The pinned runs and trainings: up to eight, to compare with the current one.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/charts/training/training_plot.h"
#include "ui/pins/pinned.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace downhill {

/// A row a pinned run: name (can be edited, and ticked to show or hide the run), rate, rule, verdict, steps,
/// final cost.
class PinList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { nameColumn, rateColumn, ruleColumn, verdictColumn, stepsColumn, costColumn, columns };

    struct Pin {
        QString name;
        Pinned what;
        Diagnosis diagnosis;
        int look = 0;
        bool shown = true;

        bool operator==(const Pin& other) const; ///< as isSame(), and looks the same
    };

    /// Whether a pin is of the cost that is looked at, to be asked for with Qt::UserRole's look.
    static constexpr int OfThisCostRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// What a name becomes of such a text: one line of at most 60 letters; empty where there are none.
    static QString nameFrom(const QString& text);

    /// The one that is the same; null where there is none.
    const Pin* find(const Pinned& what) const;
    /// Which ones are of the cost that is looked at; the others' lines are faint, and the list says so. All
    /// are at first.
    void setOfThisCost(std::function<bool(const Pinned&)> isOfThisCost);
    bool isFull() const { return pins_.size() >= static_cast<std::size_t>(mostPins); }
    const std::vector<Pin>& pins() const { return pins_; }
    bool isComplete() const; ///< every run has been run
    /// Named after its settings. False when the list is full.
    bool pin(Pinned what, const Diagnosis& diagnosis);
    /// The same, by its look, for what somebody asked for a while ago: it is no edit of its own.
    std::optional<int> join(Pinned what, const Diagnosis& diagnosis);
    /// One that was pinned before, as it was then, at the end; no edit of its own. Nothing where the list is
    /// full.
    void add(Pin pin);
    /// A run that is not there yet, of settings without problems: PinWork runs it, and until then nothing is
    /// said of it but its settings.
    bool pinRunOf(const RunSettings& settings);
    /// One that has gone on since, by its look, which no other one has. False when it is not there any more.
    bool update(int look, Pinned what, const Diagnosis& diagnosis);
    void remove(int row);
    void clear();
    /// As they were, names, looks and all: what pins() gave before. A run without rows that is there already
    /// keeps those.
    void setPins(std::vector<Pin> pins);

    /// While the end of that run is hidden, nothing is shown of pins that would tell it: of the same run,
    /// however many steps of it. nullopt: nothing is hidden.
    void setSecret(std::optional<RunSettings> run);

    /// Those that are shown, as lines for a chart.
    PinnedLines lines() const;
    TrainingLines trainingLines() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed(); ///< what a chart shows of it
    void edited();  ///< and not because a run was run, or went on

private:
    QString text(const Pin& pin, int column) const;
    QString labelOf(const Pin& pin) const; ///< its name, and that it is of another cost
    bool isSecret(const Pin& pin) const;

    std::vector<Pin> pins_;
    std::optional<RunSettings> secret_;
    std::function<bool(const Pinned&)> isOfThisCost_ = [](const Pinned&) { return true; };
};

} // namespace downhill
