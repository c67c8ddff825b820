// What a page brings to the stage.
#pragma once

#include "ui/stage/stage_picture.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSizeF>

#include <functional>
#include <vector>

class QWidget;

namespace downhill {

/// The verdict in a few words, with one short fact.
struct StageHeadline {
    const char* tone = "neutral"; ///< as the style sheet knows it
    QString sign, words, fact;
    QString all; ///< for those who listen: with all of the evidence
};

/// A widget made for the stage, which owns it from then on, and what dresses it.
struct StagePart {
    QWidget* widget = nullptr;
    std::function<void(const Theme&)> setTheme = [](const Theme&) {};
    /// Is told how large it will be, in design pixels, and whether the step in numbers stands beside it: it
    /// may leave something out.
    std::function<void(QSizeF room, bool besideNumbers)> placed = [](QSizeF, bool) {};
};

inline StagePart stagePart(QWidget* widget, std::function<void(const Theme&)> setTheme) {
    StagePart part;
    part.widget = widget;
    part.setTheme = std::move(setTheme);
    return part;
}

/// One that shows the step that it is told.
struct SteppedPart : StagePart {
    std::function<void(std::size_t step)> showStep = [](std::size_t) {};
};

/// What of the stage a scene has closed, apart from pictures and the dial, which see to that themselves.
struct StageAccess {
    bool verdictHidden = false, transportLocked = false, transportHidden = false;
};

/// The run or training of a page: nothing is computed a second time for the stage, its pictures are second
/// views of the same. What is made here shows what there is now, and follows it as long as it lives.
class StageSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual StageHeadline headline() const = 0;
    /// Those that stand on the stage before anybody chose others.
    virtual std::vector<StagePicture> firstPictures() const = 0;
    /// Why there is no such picture, in a sentence; empty where there is one.
    virtual QString whyNot(StagePicture picture) const = 0;
    virtual StagePart makePicture(StagePicture picture) = 0; ///< one that there is
    virtual StagePart makeDial() = 0;
    /// The page's own column of controls. Whoever took it from the page has it put back, dressed as it was.
    virtual QWidget* controls() const = 0;
    virtual void dressControls(const Theme& theme) = 0; ///< apart from their style sheet
    virtual void putControlsBack() = 0;

    virtual StageAccess access() const { return {}; }

    virtual bool isPlaying() const = 0;
    virtual QString playWords() const = 0; ///< what its button says while nothing goes on
    virtual int position() const = 0;      ///< 0…last(), as a scrubber has it
    virtual int last() const = 0;
    virtual void seek(int position) = 0;
    /// Whether a scrubber goes there only when it is let go: where something is forgotten on the way.
    virtual bool seeksWhenLetGo() const { return false; }
    virtual QString positionWords() const = 0;       ///< `step 4 of 20`
    virtual QString widestPositionWords() const = 0; ///< of those of this run, for the room that is kept
    virtual void toggle() = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    virtual void toFirst() = 0;
    virtual void toLast() = 0;

signals:
    void headlineChanged();
    void positionChanged(); ///< or its words, or last()
    void playingChanged();
    void accessChanged();              ///< access(), or which pictures there are
    void said(const QString& message); ///< for the stage's line of hints
};

} // namespace downhill
