#include "ui/session/session_actions.h"

#include "ui/files/file_dialog.h"
#include "ui/files/save_batch.h"
#include "ui/plain/box.h"
#include "ui/session/autosave.h"
#include "ui/session/recent_files.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

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
    PlainBox box(PlainBox::Warning, tr("Unsaved changes"),
                 tr("%1 has changes that are not saved.").arg(nameOfFile(file_)),
                 PlainBox::Save | PlainBox::Discard | PlainBox::Cancel, window_);
    box.setObjectName(QStringLiteral("unsaved"));
    box.setInformativeText(tr("Save them?"));
    box.button(PlainBox::Discard)->setText(tr("&Don’t save"));
    box.setDefaultButton(PlainBox::Save);
    box.setEscapeButton(PlainBox::Cancel);
    switch (box.exec()) {
    case PlainBox::Save:
        return saveOrAsk();
    case PlainBox::Discard:
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

} // namespace downhill
