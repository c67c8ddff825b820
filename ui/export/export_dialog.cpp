#include "ui/export/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace downhill {

namespace {

const char* titleOf(PictureKind kind) {
    switch (kind) {
    case PictureKind::lossCurve:
        return QT_TR_NOOP("Loss curve");
    case PictureKind::costCurve:
        return QT_TR_NOOP("Cost curve or map");
    case PictureKind::both:
        return QT_TR_NOOP("Both curves");
    case PictureKind::rateCurve:
        return QT_TR_NOOP("Rate curve");
    }
    return "";
}

} // namespace

ExportDialog::ExportDialog(PictureKind kind, const QList<PictureKind>& offered, const PictureOptions& options,
                           QWidget* parent)
    : QDialog(parent), logarithmic_(options.logarithmic) {
    setWindowTitle(tr("Export a picture"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setVerticalSpacing(9);

    kind_ = new QComboBox(this);
    for (const PictureKind one : offered)
        kind_->addItem(tr(titleOf(one)), static_cast<int>(one));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    form->addRow(tr("&Picture"), kind_);

    format_ = new QComboBox(this);
    format_->addItem(tr("PNG, for slides"), static_cast<int>(PictureFormat::png));
    format_->addItem(tr("SVG, scales without loss"), static_cast<int>(PictureFormat::svg));
    format_->addItem(tr("PDF, for print"), static_cast<int>(PictureFormat::pdf));
    form->addRow(tr("&Format"), format_);

    const auto addSize = [&](const QString& label, int value) {
        auto* box = new QSpinBox(this);
        box->setRange(PictureOptions::smallest, PictureOptions::largest / 4);
        box->setSingleStep(50);
        box->setValue(value);
        box->setSuffix(tr(" px"));
        form->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::showResult);
        return box;
    };
    width_ = addSize(tr("&Width"), options.size.width());
    height_ = addSize(tr("&Height"), options.size.height());

    scale_ = new QComboBox(this);
    for (const int scale : {1, 2, 3, 4})
        scale_->addItem(tr("%1×").arg(scale), scale);
    scale_->setCurrentIndex(1);
    form->addRow(tr("&Scale of a PNG"), scale_);

    theme_ = new QComboBox(this);
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Mode::light));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Mode::dark));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(options.theme)));
    form->addRow(tr("&Colours"), theme_);

    result_ = new QLabel(this);
    result_->setObjectName(QStringLiteral("muted"));
    form->addRow(result_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save &as…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* box : {format_, scale_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showResult);
    showResult();
}

PictureKind ExportDialog::kind() const { return static_cast<PictureKind>(kind_->currentData().toInt()); }
PictureFormat ExportDialog::format() const {
    return static_cast<PictureFormat>(format_->currentData().toInt());
}

PictureOptions ExportDialog::options() const {
    const int scale = format() == PictureFormat::png ? scale_->currentData().toInt() : 1;
    PictureOptions options;
    options.size = QSize(width_->value(), height_->value()) * scale;
    options.dpi = 96.0 * scale;
    options.theme = static_cast<Theme::Mode>(theme_->currentData().toInt());
    options.logarithmic = logarithmic_;
    return options;
}

QString ExportDialog::suggestedFileName() const {
    const char* name = kind() == PictureKind::lossCurve   ? "downhill-loss-curve"
                       : kind() == PictureKind::costCurve ? "downhill-cost-curve"
                       : kind() == PictureKind::rateCurve ? "downhill-rate-curve"
                                                          : "downhill-curves";
    const char* ending = format() == PictureFormat::png   ? ".png"
                         : format() == PictureFormat::svg ? ".svg"
                                                          : ".pdf";
    return QLatin1String(name) + QLatin1String(ending);
}

void ExportDialog::showResult() {
    scale_->setEnabled(format() == PictureFormat::png);
    const QSize size = options().size;
    if (format() == PictureFormat::png)
        result_->setText(tr("The file will have %1 × %2 pixels.").arg(size.width()).arg(size.height()));
    else
        result_->setText(tr("The page will measure %1 × %2 mm.")
                             .arg(qRound(size.width() * 25.4 / 96))
                             .arg(qRound(size.height() * 25.4 / 96)));
}

} // namespace downhill
