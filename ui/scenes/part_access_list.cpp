#include "ui/scenes/part_access_list.h"

#include "ui/controls/card.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace downhill {

QString titleOf(PagePart part) {
    switch (part) {
    case PagePart::pages:
        return PartAccessList::tr("Switch between pages");
    case PagePart::cost:
        return PartAccessList::tr("Cost function");
    case PagePart::rate:
        return PartAccessList::tr("Learning rate");
    case PagePart::start:
        return PartAccessList::tr("Start point");
    case PagePart::rule:
        return PartAccessList::tr("Rule and schedule");
    case PagePart::stop:
        return PartAccessList::tr("When to stop");
    case PagePart::workedRuns:
        return PartAccessList::tr("Worked runs");
    case PagePart::digits:
        return PartAccessList::tr("Digits and network");
    case PagePart::batch:
        return PartAccessList::tr("Images read each step");
    case PagePart::gradient:
        return PartAccessList::tr("Gradient");
    case PagePart::heldOut:
        return PartAccessList::tr("Digits held out");
    case PagePart::transport:
        return PartAccessList::tr("Play and steps");
    case PagePart::verdict:
        return PartAccessList::tr("Verdict");
    case PagePart::costPicture:
        return PartAccessList::tr("Cost curve or map");
    case PagePart::lossCurve:
        return PartAccessList::tr("Loss curve");
    case PagePart::steps:
        return PartAccessList::tr("Table of steps");
    }
    return {};
}

PartAccessList::PartAccessList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("parts"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 12, 0); // clear of a bar to scroll by
    grid->setHorizontalSpacing(5);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (const auto& [column, words] : {std::pair{1, tr("Locked")}, std::pair{2, tr("Hidden")}}) {
        QLabel* heading = styledLabel(words, "muted", this);
        heading->setWordWrap(false);
        grid->addWidget(heading, 0, column, Qt::AlignHCenter);
    }
    const auto box = [&](int row, int column, const char* name, const QString& words, const QString& tip) {
        auto* made = new QCheckBox(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(words);
        made->setToolTip(plainTip(tip));
        grid->addWidget(made, row, column, Qt::AlignHCenter);
        return made;
    };
    for (const auto& [name, part] : partNames) {
        const int at = static_cast<int>(rows_.size()) + 1;
        const QString title = titleOf(part);
        auto* label = new PlainLabel(title, this);
        grid->addWidget(label, at, 0);
        const QByteArray suffix(name);
        const Row row{part,
                      box(at, 1, "lock_" + suffix, tr("Lock: %1").arg(title),
                          tr("Is there to be seen, and cannot be changed")),
                      box(at, 2, "hide_" + suffix, tr("Hide: %1").arg(title), tr("Is not there"))};
        const auto alone = [this](QCheckBox* other) {
            return [this, other](bool on) {
                if (on) {
                    const QSignalBlocker quiet(other);
                    other->setChecked(false);
                }
                emit edited();
            };
        };
        connect(row.locked, &QCheckBox::toggled, this, alone(row.hidden));
        connect(row.hidden, &QCheckBox::toggled, this, alone(row.locked));
        rows_.push_back(row);
    }
    grid->setRowStretch(static_cast<int>(rows_.size()) + 1, 1);
}

PartsAccess PartAccessList::accesses() const {
    PartsAccess all;
    for (const Row& row : rows_)
        if (row.locked->isChecked() || row.hidden->isChecked())
            all[row.part] = row.locked->isChecked() ? PartAccess::locked : PartAccess::hidden;
    return all;
}

void PartAccessList::setAccesses(const PartsAccess& accesses) {
    for (const Row& row : rows_) {
        const auto access = accesses.find(row.part);
        const QSignalBlocker quiet(row.locked), alsoQuiet(row.hidden);
        row.locked->setChecked(access != accesses.end() && access->second == PartAccess::locked);
        row.hidden->setChecked(access != accesses.end() && access->second == PartAccess::hidden);
    }
}

} // namespace downhill
