// What is said, asked and allowed in a scene.
#pragma once

#include "ui/controls/card.h"
#include "ui/session/scene.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace downhill {

class ElidedLabel;
class NoteField;
class PartAccessList;

class SceneEditor : public Card {
    Q_OBJECT
public:
    explicit SceneEditor(QWidget* parent = nullptr);

    /// None: there is nothing to edit. `number` is what people call it.
    void setScene(const std::optional<Scene>& scene, int number = 0);

signals:
    /// `what` of it; what is typed into one field, until one leaves it, has one `typing`.
    void edited(const Scene& scene, const QString& what, unsigned typing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeNote();
    QWidget* makeQuestion();
    QWidget* makeParts();
    void tell(const QString& what, unsigned typing);
    void showQuestion();

    std::optional<Scene> scene_;
    int number_ = 0;
    unsigned typing_ = 0;
    NoteField* note_;
    QComboBox* kind_;
    QLabel* wordsLabel_;
    QLineEdit* words_;
    QLabel* answer_;
    PartAccessList* parts_;
};

} // namespace downhill
