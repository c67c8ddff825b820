// A flashcard, one of its sides up.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace downhill {

/// A click, a tap or Space turns it.
class CardFace : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardFace(QWidget* parent = nullptr);

    /// Shows the question; `corner` stands small in the corner.
    void show(const LearnEntry& entry, const QString& corner);
    bool isTurned() const { return turned_; } ///< the answer is up
    void setTurned(bool turned);
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

signals:
    void turned(bool answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString side() const;

    QString question_, answer_, corner_;
    bool turned_ = false;
    Theme theme_ = Theme::light();
};

} // namespace downhill
