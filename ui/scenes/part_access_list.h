// The parts of a page, each free, locked or hidden.
#pragma once

#include "ui/page/page_part.h"

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace downhill {

/// `Learning rate`, in the language of the window.
QString titleOf(PagePart part);

class PartAccessList : public QWidget {
    Q_OBJECT
public:
    explicit PartAccessList(QWidget* parent = nullptr);

    PartsAccess accesses() const;
    void setAccesses(const PartsAccess& accesses);

signals:
    void edited(); ///< by whoever ticks

private:
    struct Row {
        PagePart part;
        QCheckBox *locked, *hidden; ///< not both
    };
    std::vector<Row> rows_;
};

} // namespace downhill
