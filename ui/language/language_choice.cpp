#include "ui/language/language_choice.h"

#include "ui/language/spoken_language.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace downhill {

namespace {
const QString languageKey = QStringLiteral("window/language");
} // namespace

LanguageChoice::LanguageChoice(QObject* parent) : QObject(parent), languages_(new QActionGroup(this)) {
    addAction(tr("&As the system"), {});
    for (const SpokenLanguage& language : spokenLanguages())
        addAction(QString::fromUtf8(language.name), QLatin1String(language.code));
    setCode({});
}

void LanguageChoice::addAction(const QString& text, const QString& code) {
    QAction* action = languages_->addAction(text);
    action->setCheckable(true);
    action->setData(code);
    connect(action, &QAction::triggered, this, [this, code] {
        setCode(code);
        emit chosen();
    });
}

void LanguageChoice::addTo(QMenu* menu) {
    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    languages->setObjectName(QStringLiteral("language"));
    languages->addActions(languages_->actions());
}

void LanguageChoice::setCode(const QString& code) {
    code_ = spokenLanguage(code) ? code : QString();
    for (QAction* action : languages_->actions())
        action->setChecked(action->data().toString() == code_);
}

void LanguageChoice::save(Kept& kept) const { kept.setValue(languageKey, code_); }

QString LanguageChoice::keptCode(const Kept& kept) { return kept.value(languageKey).toString(); }

} // namespace downhill
