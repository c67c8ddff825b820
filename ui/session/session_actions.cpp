#include "ui/session/session_actions.h"

#include "ui/files/file_dialog.h"
#include "ui/files/save_batch.h"
#include "ui/files/small_file.h"
#include "ui/session/autosave.h"
#include "ui/session/recent_files.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>

#include <utility>

namespace downhill {

namespace {

QString nameOfFile(const QString& path) { return QFileInfo(path).fileName(); }

/// What a person may open; what is wrong with it in one line.
std::variant<LessonContent, QString> contentOf(const QString& path) {
    // a pipe would be waited for, and a device has no end
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return SessionActions::tr("lesson '%1' cannot be read: allowed is a file").arg(path);
    auto read = readLessonContentFile(path);
    if (auto* failure = std::get_if<LessonFailure>(&read))
        return std::move(failure->message);
    return std::get<LessonContent>(std::move(read));
}

} // namespace

SessionActions::SessionActions(WindowSession* session, Hooks hooks, QMainWindow* window)
    : QObject(window),
      session_(session),
      hooks_(std::move(hooks)),
      window_(window),
      recent_(new RecentFiles(window)),
      earlier_(new QMenu(tr("&Earlier work"), window)) {
    constexpr int often = 200; // what goes on by itself changes the state many times a second
    title_.setSingleShot(true);
    title_.setInterval(often);
    connect(&title_, &QTimer::timeout, this, &SessionActions::showTitle);
    showing_.setSingleShot(true);
    showing_.setInterval(harmless);
    connect(&showing_, &QTimer::timeout, this, [this] { place_->endShowing(); });
    connect(session_, &WindowSession::changed, this, &SessionActions::noteChange);
    connect(session_, &WindowSession::said, this, &SessionActions::said);
    connect(recent_, &RecentFiles::chosen, this, &SessionActions::openAsking);
    connect(earlier_, &QMenu::aboutToShow, this, &SessionActions::fillEarlier);
    fillEarlier();
}

void SessionActions::begin() {
    fresh_ = own();
    setFile({});
}

SessionActions::~SessionActions() { settle(); }

void SessionActions::addTo(QMenu* menu) {
    const auto add = [&](const QString& text, const QKeySequence& key, auto&& triggered) {
        menu->addAction(text, this, triggered)->setShortcut(key);
    };
    add(tr("&New lesson"), QKeySequence::New, [this] { startNew(); });
    add(tr("&Open lesson…"), QKeySequence::Open, [this] { askAndOpen(); });
    menu->addMenu(recent_);
    menu->addMenu(earlier_);
    add(tr("&Save lesson"), QKeySequence::Save, [this] { saveOrAsk(); });
    add(tr("Save lesson as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { askAndSave(); });
}

LessonState SessionActions::own() const {
    std::optional<SessionState> kept = hooks_.kept();
    return {kept ? *std::move(kept) : session_->state(), hooks_.scenes()};
}

void SessionActions::show(const LessonState& lesson) {
    hooks_.setScenes(lesson.scenes);
    session_->setState(lesson.session);
}

bool SessionActions::isChanged() const { return !saved_ || whatWasMade(own()) != *saved_; }

void SessionActions::setFile(const QString& path, bool changed) {
    discarded_ = false;
    file_ = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    saved_ = changed ? std::nullopt : std::optional(whatWasMade(own()));
    if (!file_.isEmpty())
        RecentFiles::add(file_);
    noteChange();
    showTitle();
}

void SessionActions::noteChange() {
    if (!title_.isActive())
        title_.start();
    if (autosave_)
        autosave_->noteChange();
}

void SessionActions::showTitle() {
    const bool changed = !file_.isEmpty() && isChanged();
    QString name = nameOfFile(file_);
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // as it stands
    window_->setWindowTitle(file_.isEmpty() ? tr("Downhill") : tr("%1[*] – Downhill").arg(name));
    window_->setWindowModified(changed);
}

QString SessionActions::open(const QString& path) {
    const auto read = contentOf(path);
    if (const auto* error = std::get_if<QString>(&read))
        return *error;
    hooks_.rest();
    leaveUnnamed();
    const auto& content = std::get<LessonContent>(read);
    if (const auto* lesson = std::get_if<Lesson>(&content)) {
        hooks_.setScenes({});
        hooks_.openSettings(*lesson);
    } else {
        show(std::get<LessonState>(content));
    }
    setFile(path);
    emit replaced();
    return {};
}

QString SessionActions::save(const QString& path) {
    const QByteArray bytes = lessonBytes(own());
    const QString error = saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
    if (error.isEmpty())
        setFile(path);
    return error;
}

void SessionActions::openAsking(const QString& path) {
    if (!QFileInfo::exists(path) && RecentFiles::paths().contains(path)) {
        RecentFiles::remove(path);
        warnPlainly(window_, tr("Nothing was opened"), tr("%1 is not there any more.").arg(path));
        return;
    }
    // Nobody is asked about work that stays.
    if (const auto content = contentOf(path); const auto* error = std::get_if<QString>(&content))
        return warnPlainly(window_, tr("Nothing was opened"), *error);
    if (!mayLeave())
        return;
    if (const QString error = open(path); !error.isEmpty())
        warnPlainly(window_, tr("Nothing was opened"), error);
    else
        emit said((hooks_.scenes().empty() ? tr("Opened %1") : tr("Opened %1: F5 plays its scenes"))
                      .arg(nameOfFile(path)));
}

void SessionActions::askAndOpen() {
    const QString path =
        askForFileToOpen(window_, tr("Open a lesson"), tr("Lessons (*.downhill);;All files (*)"));
    if (!path.isEmpty())
        openAsking(path);
}

bool SessionActions::saveOrAsk() {
    if (file_.isEmpty())
        return askAndSave();
    if (const QString error = save(file_); !error.isEmpty()) {
        warnPlainly(window_, tr("Nothing was saved"), error);
        return false;
    }
    emit said(tr("Saved %1").arg(nameOfFile(file_)));
    return true;
}

bool SessionActions::askAndSave() {
    const QString suggested = file_.isEmpty() ? QStringLiteral("lesson.downhill") : file_;
    const QString path = askForFileToSave(window_, {.title = tr("Save the lesson"),
                                                    .suggested = suggested,
                                                    .filter = tr("Lessons (*.downhill)"),
                                                    .endings = {QStringLiteral("downhill")}});
    if (path.isEmpty())
        return false;
    if (const QString error = save(path); !error.isEmpty()) {
        warnPlainly(window_, tr("Nothing was saved"), error);
        return false;
    }
    emit said(tr("Saved %1").arg(nameOfFile(path)));
    return true;
}

bool SessionActions::mayLeave() {
    hooks_.rest();
    if (file_.isEmpty() || !isChanged())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("%1 has changes that are not saved.").arg(nameOfFile(file_)),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    box.setObjectName(QStringLiteral("unsaved"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Save them?"));
    box.button(QMessageBox::Discard)->setText(tr("&Don’t save"));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return saveOrAsk();
    case QMessageBox::Discard:
        discarded_ = true;
        return true;
    }
    return false;
}

void SessionActions::startNew() {
    if (!mayLeave())
        return;
    leaveUnnamed();
    show(fresh_);
    setFile({});
    emit replaced();
}

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
    const auto read = QFileInfo(place_->path()).isFile() ? readSmallFile(place_->path(), most)
                                                         : SmallFileFailure{false, tr("it is not a file")};
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

void SessionActions::end() {
    if (autosave_)
        autosave_->writeNow();
    settle();
}

void SessionActions::settle() {
    if (!showing_.isActive())
        return;
    showing_.stop();
    place_->endShowing();
}

} // namespace downhill
