// A picture made of places that are read one by one, with the mouse or with the arrow keys.
#pragma once

#include "ui/theme/theme.h"

#include <QPoint>
#include <QString>
#include <QWidget>

#include <optional>

namespace downhill {

/// The places lie in columns and rows. The one looked at is marked, and its words stand beside it; they
/// follow the data. Whoever comes with Tab finds one marked; arrow keys go to the next place, Page Up and
/// Page Down far ahead, Home and End to the ends of a row; a click or Enter chooses a place.
class ReadablePicture : public QWidget {
    Q_OBJECT
public:
    explicit ReadablePicture(QWidget* parent = nullptr);

    virtual void setTheme(const Theme& theme);

    /// What is said of the place looked at; empty where there is none.
    const QString& words() const { return words_; }
    /// The pixel in its middle, in widget coordinates.
    QPoint centreOf(QPoint place) const {
        const QPointF centre = rectOf(place).center();
        return {static_cast<int>(centre.x()), static_cast<int>(centre.y())};
    }

protected:
    virtual QSize places() const = 0; ///< columns and rows; empty where there is nothing to be read
    virtual std::optional<QPoint> placeAt(QPointF position) const = 0;
    virtual QRectF rectOf(QPoint place) const = 0;
    virtual QString wordsOf(QPoint place) const = 0;
    /// Where Page Down (1) or Page Up (−1) leads.
    virtual QPoint farFrom(QPoint place, int direction) const = 0;
    virtual bool isForChoosing() const { return false; }
    virtual void choose(QPoint /*place*/) {}
    /// What is framed while it has the focus.
    virtual QRectF focusRect() const = 0;

    const Theme& theme() const { return theme_; }
    /// The data are others, or the places.
    void renew();
    /// The place looked at, and the focus: on top of the picture.
    void paintMarks(QPainter& p) const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPoint inside(QPoint place) const;
    void look(std::optional<QPoint> place, QPoint wordsAt);
    void lookByKeys(QPoint place);
    void say();

    Theme theme_ = Theme::light();
    std::optional<QPoint> looked_;
    bool byKeys_ = false; ///< else with the mouse
    QPoint at_;           ///< where the keys are, also while nothing is looked at
    QPoint wordsAt_;      ///< in widget coordinates
    QString words_;
    std::optional<QPoint> pressed_;
};

} // namespace downhill
