// What a scene locks and hides on a page.
#pragma once

#include "ui/page/page_part.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <utility>

class QWidget;

namespace downhill {

class CardArea;
class Page;
struct RunSettings;

/// Controls that are locked are grey. Pictures that are locked are as ever and can be pointed at, but take no
/// click, no drag and no wheel; what is typed over them is the page's. What a part does elsewhere, by a key
/// or on the stage, asks isClosed().
class PartLocks : public QObject {
    Q_OBJECT
public:
    PartLocks(Page* page, CardArea* cards); ///< which belongs to the page, as this does
    ~PartLocks() override;

    void set(PartsAccess access); ///< instead of what was so before
    bool isClosed(PagePart part) const { return access_.contains(part); }
    bool isHidden(PagePart part) const;
    /// Whether any of them is closed.
    template <class... Parts>
    bool isAnyClosed(Parts... parts) const {
        return (isClosed(parts) || ...);
    }

    /// Another picture of the part, which is locked with it.
    void addPicture(PagePart part, QWidget* picture);
    /// A card that is hidden with the part.
    void addCard(PagePart part, QWidget* card);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOnLockedPicture(const QWidget& widget) const;

    Page* page_;
    CardArea* cards_;
    PartsAccess access_;
    QList<std::pair<PagePart, QPointer<QWidget>>> pictures_, others_;
    bool watching_ = false;
};

/// Whether settings may become these while that is locked; whoever sets them asks, so that nothing goes round
/// a lock.
bool allows(const PartLocks& locks, const RunSettings& now, const RunSettings& wanted);

} // namespace downhill
