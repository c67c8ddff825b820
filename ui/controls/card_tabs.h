// A card with several things to show, one at a time, chosen at the right of its title.
#pragma once

#include <QObject>

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace downhill {

class Card;

class CardTabs : public QObject {
    Q_OBJECT
public:
    /// Fills what is left of the card's body; belongs to the card.
    explicit CardTabs(Card* card);

    /// The first one is shown until another one is chosen.
    QToolButton* add(const QString& text, QWidget* page);

    void setCurrent(int tab); ///< counted from 0, in the order they were added
    int current() const;

signals:
    void currentChanged(int tab);

private:
    Card* card_;
    QStackedWidget* pages_;
    QButtonGroup* buttons_;
};

} // namespace downhill
