#include "ui/window/speaking_window.h"

#include "ui/kept/kept.h"
#include "ui/language/language_choice.h"
#include "ui/language/spoken_language.h"
#include "ui/session/session_actions.h"
#include "ui/window/main_window.h"

#include <QGuiApplication>
#include <QScopeGuard>

#include <utility>

namespace downhill {

SpeakingWindow::SpeakingWindow(const QString& language, QObject* parent) : QObject(parent) {
    speak(languageOr(language.isEmpty() ? LanguageChoice::keptCode(Kept()) : language));
    make();
    if (!language.isEmpty())
        window_->language()->setCode(language);
}

SpeakingWindow::~SpeakingWindow() = default;

void SpeakingWindow::make() {
    window_ = std::make_unique<MainWindow>();
    // Once the menu that it was chosen in has closed.
    connect(window_->language(), &LanguageChoice::chosen, this, &SpeakingWindow::follow,
            Qt::QueuedConnection);
}

// Texts are told to hundreds of widgets as these are made; telling them again would be as many places to
// forget one. A session holds all that a person set up, so a window that is made anew goes on where the other
// was.
void SpeakingWindow::follow() {
    const SpokenLanguage& language = languageOr(window_->language()->code());
    if (&language == &languageSpoken())
        return;
    // the window before is no last one that closes
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const auto again = qScopeGuard([quits] { QGuiApplication::setQuitOnLastWindowClosed(quits); });
    window_->endNow();
    const QString code = window_->language()->code();
    const bool shown = window_->isVisible();
    const QRect place = window_->geometry();
    SessionActions::Carried session = window_->sessions()->leave();
    speak(language);
    const std::unique_ptr<MainWindow> before = std::move(window_);
    make();
    window_->language()->setCode(code);
    window_->sessions()->goOn(std::move(session));
    if (!window_->isMaximized() && !window_->isFullScreen())
        window_->setGeometry(place); // to the pixel: what is kept is in terms of its frame
    if (shown)
        window_->show();
    window_->activateWindow();
    emit remade();
}

} // namespace downhill
