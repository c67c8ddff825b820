// What is kept from one start to the next: the session without a name, and earlier work.
#include "ui/session/session_actions.h"

#include "ui/files/small_file.h"
#include "ui/session/autosave.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <utility>

namespace downhill {

void SessionActions::keepIn(const QString& folder, SessionPlace::Wanted wanted) {
    folder_ = folder;
    settle();
    autosave_.reset();
    place_.reset(); // it may be the one that is wanted
    keepAt(std::make_unique<SessionPlace>(folder, wanted));
    if (!autosave_ || wanted != SessionPlace::Wanted::newest || !QFileInfo::exists(place_->path()))
        return;
    if (place_->beginShowing())
        return comeBack();
    // Once is enough: it stays where somebody may ask for it.
    keepAt(std::make_unique<SessionPlace>(folder, SessionPlace::Wanted::empty));
    emit said(tr("The program ended soon after the last session had come back; so that is left under File, "
                 "Earlier work"));
}

void SessionActions::keepAt(std::unique_ptr<SessionPlace> place) {
    autosave_.reset();
    settle();
    place_ = std::move(place);
    if (place_->path().isEmpty()) {
        emit said(tr("The session cannot be kept: %1 cannot be used").arg(QDir::toNativeSeparators(folder_)));
        return;
    }
    autosave_ = std::make_unique<Autosave>(
        place_->path(), [this] { return bytesOf(last()); }, this);
    connect(autosave_.get(), &Autosave::failed, this,
            [this](const QString& why) { emit said(tr("The session cannot be kept: %1").arg(why)); });
    autosave_->noteChange();
}

/// Work without a name stays where it is kept, and what comes now is kept elsewhere.
void SessionActions::leaveUnnamed() {
    if (!autosave_ || !file_.isEmpty() || !isChanged())
        return;
    autosave_->writeNow();
    keepAt(std::make_unique<SessionPlace>(folder_, SessionPlace::Wanted::empty));
}

void SessionActions::fillEarlier() {
    earlier_->clear();
    for (const QString& place : folder_.isEmpty() ? QStringList() : SessionPlace::earlier(folder_))
        earlier_->addAction(QLocale().toString(QFileInfo(place).lastModified(), QLocale::ShortFormat), this,
                            [this, place] { goBackTo(place); });
    if (earlier_->isEmpty())
        earlier_->addAction(tr("No earlier work"))->setEnabled(false);
}

void SessionActions::goBackTo(const QString& path) {
    if (!mayLeave())
        return;
    auto place = std::make_unique<SessionPlace>(path);
    if (place->path().isEmpty())
        return;
    end();
    keepAt(std::move(place));
    place_->beginShowing();
    comeBack();
}

void SessionActions::comeBack() {
    if (!QFileInfo::exists(place_->path()))
        return;
    constexpr qint64 most = 16 << 20;
    const auto read = readSmallFile(place_->path(), most);
    QString problem;
    if (const auto* failure = std::get_if<SmallFileFailure>(&read)) {
        problem = failure->message;
    } else {
        const auto& bytes = std::get<QByteArray>(read);
        const auto last = readLastSession(bytes);
        if (const auto* wrong = std::get_if<QString>(&last)) {
            problem = *wrong;
        } else {
            put(std::get<LastSession>(last));
            return autosave_->setWritten(bytes);
        }
    }
    place_->endShowing();
    const QString aside = place_->setAside();
    emit said(aside.isEmpty() ? tr("The last session cannot be read (%1)").arg(problem)
                              : tr("The last session cannot be read (%1) and is kept as %2")
                                    .arg(problem, QDir::toNativeSeparators(aside)));
}

void SessionActions::put(const LastSession& last) {
    show(last.lesson);
    setFile(last.file, last.changed);
    if (last.file.isEmpty())
        saved_ = whatWasMade(fresh_); // all of it is work that has no name yet
    showing_.start();
    emit replaced();
}

LastSession SessionActions::last() const {
    if (discarded_)
        return {asSaved(), file_, false};
    const bool changed = !file_.isEmpty() && isChanged();
    return {own(), file_, changed};
}

LessonState SessionActions::asSaved() const {
    const auto read = readLessonContentFile(file_);
    if (const auto* content = std::get_if<LessonContent>(&read))
        if (const auto* session = std::get_if<LessonState>(content))
            return *session;
    return saved_.value_or(fresh_);
}

SessionActions::Carried SessionActions::leave() {
    settle();
    autosave_.reset();
    return {own(), file_, saved_, folder_, std::move(place_)};
}

void SessionActions::goOn(Carried session) {
    folder_ = std::move(session.folder);
    show(session.lesson);
    file_ = std::move(session.file);
    saved_ = std::move(session.saved);
    if (session.place)
        keepAt(std::move(session.place));
    showTitle();
    emit replaced();
}

QString SessionActions::end() {
    QString error;
    if (autosave_)
        error = autosave_->writeNow();
    else if (!folder_.isEmpty())
        error = tr("%1 cannot be used").arg(QDir::toNativeSeparators(folder_));
    settle();
    return !discarded_ && isChanged() ? error : QString();
}

void SessionActions::settle() {
    if (!showing_.isActive())
        return;
    showing_.stop();
    place_->endShowing();
}

} // namespace downhill
