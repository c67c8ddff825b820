// The flashcards at hand, the built-in ones or a teacher's own: opened, printed, kept as a PDF.
#pragma once

#include "ui/kept/kept.h"
#include "ui/learn/content/learn_content.h"

#include <QObject>

class QWidget;

namespace downhill {

class Deck : public QObject {
    Q_OBJECT
public:
    /// With the built-in cards; `window` is what its dialogs belong to.
    explicit Deck(QWidget* window);

    const LearnContent& cards() const { return cards_; }
    bool isBuiltIn() const { return path_.isEmpty(); }
    bool isOwnChosen() const { return !chosen_.isEmpty(); } ///< it need not be there now
    bool hasCutMarks() const { return cutMarks_; }
    void setCutMarks(bool cutMarks) { cutMarks_ = cutMarks; }

    /// Without asking; an empty text, or what went wrong, and then the cards are those of before.
    QString open(const QString& path);
    void useBuiltIn();
    /// The file that was chosen, once it is back.
    void lookAgain();

    // With the system's dialogs, and what went wrong in a message.
    void askAndOpen();
    void askAndSavePdf();
    void askAndPrint();

    /// The file that was opened last; one that cannot be read now is told of by said(), and not forgotten.
    void restore(const Kept& kept);
    void save(Kept& kept) const;

signals:
    void changed(); ///< there are other cards
    void said(const QString& message);

private:
    QWidget* window_;
    LearnContent cards_;
    QString path_;   ///< of a file of one's own, where such cards are shown
    QString chosen_; ///< the same, also while it cannot be read: on a stick that is not plugged in
    bool cutMarks_ = false;
};

} // namespace downhill
