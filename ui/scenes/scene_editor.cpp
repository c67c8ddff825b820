#include "ui/scenes/scene_editor.h"

#include "ui/controls/card_tabs.h"
#include "ui/plain/tip.h"
#include "ui/scenes/note_field.h"
#include "ui/scenes/part_access_list.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

namespace {

QVBoxLayout* columnIn(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    return column;
}

/// As a lesson file takes it: without what stands for no sign; `breaks` may stay.
QString readable(QString text, QStringView breaks) {
    for (QChar& c : text)
        if (!breaks.contains(c) && (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                                    c == QChar::ParagraphSeparator))
            c = u' ';
    return text;
}

} // namespace

SceneEditor::SceneEditor(QWidget* parent) : Card(tr("Scene"), parent) {
    layout()->setContentsMargins(11, 7, 11, 9);
    auto* tabs = new CardTabs(this);
    tabs->add(tr("Note"), makeNote());
    tabs->add(tr("Question"), makeQuestion());
    tabs->add(tr("Parts"), makeParts())
        ->setToolTip(plainTip(tr("What may be changed, and what is to be seen")));
    setScene(std::nullopt);
}

QWidget* SceneEditor::makeNote() {
    note_ = new NoteField(Scene::longestNote, this);
    note_->setObjectName(QStringLiteral("sceneNote"));
    note_->setAccessibleName(tr("Note of the scene"));
    note_->setPlaceholderText(tr("What is said here: a caption on the stage and on the handout"));
    note_->installEventFilter(this);
    connect(note_, &NoteField::edited, this, [this](const QString& text) {
        scene_->note = readable(text, u"\n\t");
        tell(tr("note"), typing_);
    });
    return note_;
}

QWidget* SceneEditor::makeQuestion() {
    auto* page = new QWidget(this);
    auto* column = columnIn(page);
    kind_ = new QComboBox(page);
    kind_->setObjectName(QStringLiteral("sceneAsks"));
    kind_->setAccessibleName(tr("What the scene asks"));
    kind_->addItems({tr("Asks nothing"), tr("Predict first"), tr("One line of text")}); // as the kinds
    wordsLabel_ = styledLabel(tr("In these words"), "muted", page);
    words_ = new QLineEdit(page);
    words_->setObjectName(QStringLiteral("sceneQuestion"));
    words_->setAccessibleName(tr("Question of the scene"));
    words_->setMaxLength(SceneQuestion::longestWords);
    words_->installEventFilter(this);
    answer_ = styledLabel({}, "muted", page);
    answer_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(kind_);
    column->addWidget(wordsLabel_);
    column->addWidget(words_);
    column->addWidget(answer_);
    column->addStretch(1);
    connect(kind_, &QComboBox::activated, this, [this](int kind) {
        scene_->question.kind = static_cast<SceneQuestion::Kind>(kind);
        showQuestion();
        tell(tr("question"), 0);
    });
    connect(words_, &QLineEdit::textEdited, this, [this](const QString& text) {
        scene_->question.words = readable(text, {});
        tell(tr("question"), typing_);
    });
    return page;
}

QWidget* SceneEditor::makeParts() {
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("partsArea"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    parts_ = new PartAccessList;
    area->setWidget(parts_);
    connect(parts_, &PartAccessList::edited, this, [this] {
        scene_->access = parts_->accesses();
        tell(tr("parts"), 0);
    });
    return area;
}

void SceneEditor::tell(const QString& what, unsigned typing) { emit edited(*scene_, what, typing); }

void SceneEditor::setScene(const std::optional<Scene>& scene, int number) {
    // What comes from elsewhere, as by undoing, ends what is typed.
    if (scene != scene_ || number != number_)
        ++typing_;
    number_ = number;
    scene_ = scene;
    setEnabled(scene.has_value());
    titleLabel()->setText(scene ? tr("Scene %1").arg(number) : tr("No scene"));
    const Scene shown = scene.value_or(Scene{});
    if (note_->text() != shown.note)
        note_->setText(shown.note);
    kind_->setCurrentIndex(static_cast<int>(shown.question.kind));
    if (words_->text() != shown.question.words)
        words_->setText(shown.question.words);
    parts_->setAccesses(shown.access);
    showQuestion();
}

void SceneEditor::showQuestion() {
    const SceneQuestion question = scene_ ? scene_->question : SceneQuestion{};
    const bool asks = question.kind != SceneQuestion::Kind::none;
    wordsLabel_->setEnabled(asks);
    words_->setEnabled(asks);
    answer_->setText(question.answer.isEmpty() ? QString() : tr("Answered: %1").arg(question.answer));
}

bool SceneEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        ++typing_;
    return Card::eventFilter(watched, event);
}

} // namespace downhill
