// A titled panel, the window's building block.
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace downhill {

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// The row of the title: widgets added here stand at its right.
    QHBoxLayout* header() const { return header_; }
    /// What stands below the title.
    QVBoxLayout* body() const { return body_; }

    QLabel* titleLabel() const { return title_; }

    /// Of several titles the first one that there is room for, the last one in any case: the longest first.
    void setTitles(const QStringList& titles);

protected:
    bool event(QEvent* event) override;

private:
    void fitTitle();

    QStringList titles_;
    QLabel* title_;
    QHBoxLayout* header_;
    QVBoxLayout* body_;
};

/// A label that the style sheet knows by `style` (`muted`, `error`, …), wrapped where the room is narrow.
QLabel* styledLabel(const QString& text, const char* style, QWidget* parent = nullptr);

} // namespace downhill
