#include "ui/handout/scene_text.h"

#include "ui/predict/prediction.h"
#include "ui/scenes/scene_words.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace downhill {

namespace {

/// Of a scene of a run with predictions, these.
const Predictions::State* predictionsOf(const Scene& scene) {
    const RunPageState* run = shownRun(scene.session);
    return run ? &run->predictions : nullptr;
}

struct Paragraph {
    double size;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    double above = 0;
};

void add(QTextDocument& document, const QString& text, const Paragraph& look, const Theme& theme) {
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(theme.dp(look.above));
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat letters;
    letters.setFont(theme.font(look.size, look.weight));
    letters.setForeground(look.colour);
    if (document.isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(letters);
    } else {
        cursor.insertBlock(block, letters);
    }
    QString lines = text; // within one paragraph
    cursor.insertText(lines.replace(u'\n', QChar::LineSeparator), letters);
}

} // namespace

QString answerWords(const Scene& scene) {
    if (scene.question.kind == SceneQuestion::Kind::line)
        return scene.question.answer;
    const Predictions::State* said = predictionsOf(scene);
    if (scene.question.kind != SceneQuestion::Kind::predict || !said)
        return {};
    QStringList parts;
    for (const Prediction& prediction : said->steps)
        parts += sentenceOf(prediction);
    if (said->verdict)
        parts += HandoutText::tr("Verdict: %1").arg(QLatin1String(nameOf(*said->verdict)));
    return parts.join(QStringLiteral(" · "));
}

void writeSceneText(QTextDocument& document, const Scene& scene, const QString& settings,
                    const Theme& theme) {
    constexpr double small = 11.5, plain = 15, gap = 8;
    if (!settings.isEmpty())
        add(document, settings, {.size = small, .colour = theme.muted}, theme);
    if (!scene.note.isEmpty())
        add(document, scene.note, {.size = plain, .colour = theme.text, .above = gap}, theme);
    if (scene.question.kind == SceneQuestion::Kind::none)
        return;
    add(document, questionOf(scene),
        {.size = plain, .weight = QFont::Bold, .colour = theme.text, .above = gap}, theme);
    if (const QString answer = answerWords(scene); !answer.isEmpty())
        add(document, HandoutText::tr("Answer: %1").arg(answer),
            {.size = plain, .colour = theme.text, .above = gap / 2}, theme);
}

} // namespace downhill
