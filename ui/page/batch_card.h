// How many images, or rows of data, each step reads.
#pragma once

#include "ui/controls/slider_card.h"

#include <QStringList>

#include <cstddef>

namespace downhill {

class ElidedLabel;

/// From 1 to all, by powers of ten.
class BatchCard : public SliderCard {
    Q_OBJECT
public:
    /// What is read, in words.
    struct Words {
        QStringList titles; ///< as Card::setTitles()
        QString name;       ///< for who can't see the window
        QString one, few, all;
    };
    explicit BatchCard(Words words, QWidget* parent = nullptr);

    /// So many of all of them; more than all are all. `all` is 1 at least.
    void showBatch(std::size_t batch, std::size_t all);
    void setScaleVisible(bool visible);
    void setWordsVisible(bool visible); ///< below the slider, what such a batch means

private:
    Words words_;
    ElidedLabel* meaning_;
    bool scale_ = true;
    std::size_t batch_ = 1, all_ = 1;
};

} // namespace downhill
