// How long each flashcard rests: boxes as Sebastian Leitner had them.
#pragma once

#include "ui/kept/kept.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>

namespace downhill {

/// Five boxes. A card begins in box 1, and is asked for whenever its rest is over.
///
/// The rule: a card that is known goes one box on, and rests 1, 3, 7 or 21 days in box 2, 3, 4 or 5; one that
/// is not known goes back to box 1, from wherever it was, and does not rest. A card that is known before its
/// rest is over stays where it is and rests on: only what was known after a while counts.
///
/// S. Leitner, "So lernt man lernen", 1972, has the boxes; the days are this program's.
class CardBoxes {
public:
    static constexpr int count = 5;
    static constexpr std::array<int, count> restDays{0, 1, 3, 7, 21};

    // `card` is a LearnEntry::key.
    int boxOf(const QString& card) const; ///< 1 to 5
    /// The day from which on it is asked for; none in box 1.
    QDate restsUntil(const QString& card) const;
    bool isDue(const QString& card, QDate today) const;

    void know(const QString& card, QDate today);
    void forget(const QString& card, QDate today); ///< not known

    /// What was kept; what is not sensible there is left out. Of two windows, each writes the cards that it
    /// asked for.
    void restore(const Kept& kept);
    void save(Kept& kept) const;

private:
    struct Place {
        int box;
        QDate since; ///< when it came there
    };
    void take(const QString& card, const QString& text); ///< `2 2024-02-26`; nothing where it is not sensible

    QHash<QString, Place> places_; ///< of the cards that were known or not at least once
};

} // namespace downhill
