// The card where one draws a digit and sees what the network makes of it.
#pragma once

#include "core/network/network.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <memory>
#include <vector>

class QToolButton;

namespace downhill {

class AnswerBars;
class DrawingPad;
class SeenDigit;

class TryCard : public Card {
    Q_OBJECT
public:
    explicit TryCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    enum class Room { high, middle, low };
    /// The higher the window, the larger the pad; in a low one the words below it are in its tooltip.
    void setRoom(Room room);

    /// What answers from now on: `knobs` has networkKnobs entries and is not changed any more; null: there is
    /// no network yet. Cheap, and does next to nothing where nothing changed: as often as one likes.
    /// Knobs that are not finite give dashes.
    void show(const Network& network, std::shared_ptr<const std::vector<float>> knobs);

    DrawingPad* pad() const { return pad_; }
    AnswerBars* answers() const { return answers_; }
    QString words() const; ///< below the pad

private:
    void arrange();
    void showDrawing();
    void showAnswer();
    QToolButton* addButton(const QString& text, const QString& name, const QString& toolTip);

    DrawingPad* pad_;
    AnswerBars* answers_;
    SeenDigit* seen_;
    QLabel* words_;
    QToolButton *undo_, *clear_;
    Theme theme_ = Theme::light();
    Room room_ = Room::high;
    Network network_;
    std::shared_ptr<const std::vector<float>> knobs_;
};

} // namespace downhill
