#include "ui/export/export_dialog.h"

#include "ui/plain/label.h"
#include "ui/text/translated_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace downhill {

ExportDialog::ExportDialog(ExportKind kind, const QList<ExportKind>& offered, const PictureOptions& options,
                           QWidget* parent)
    : QDialog(parent), logarithmic_(options.logarithmic) {
    setWindowTitle(tr("Export a picture"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setVerticalSpacing(9);

    kind_ = new QComboBox(this);
    for (const ExportKind one : offered)
        kind_->addItem(ExportText::tr(ExportRow::of(one).title), static_cast<int>(one));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    form->addRow(labelFor(kind_, tr("&Picture")), kind_);

    format_ = new QComboBox(this);
    for (const PictureFormat& format : PictureFormat::all())
        format_->addItem(ExportText::tr(format.title));
    form->addRow(labelFor(format_, tr("&Format")), format_);

    const auto addSize = [&](const QString& label, int value) {
        auto* box = new QSpinBox(this);
        box->setRange(PictureOptions::smallest, PictureOptions::largest / 4);
        box->setSingleStep(50);
        box->setValue(value);
        box->setSuffix(tr(" px"));
        form->addRow(labelFor(box, label), box);
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::showResult);
        return box;
    };
    width_ = addSize(tr("&Width"), options.size.width());
    height_ = addSize(tr("&Height"), options.size.height());

    scale_ = new QComboBox(this);
    for (const int scale : {1, 2, 3, 4})
        scale_->addItem(tr("%1×").arg(scale), scale);
    scale_->setCurrentIndex(1);
    form->addRow(labelFor(scale_, tr("&Scale of a PNG")), scale_);

    theme_ = new QComboBox(this);
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Mode::light));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Mode::dark));
    theme_->addItem(tr("Projector"), static_cast<int>(Theme::Mode::projector));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(options.theme)));
    form->addRow(labelFor(theme_, tr("&Colours")), theme_);

    result_ = new PlainLabel(this);
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

ExportKind ExportDialog::kind() const { return static_cast<ExportKind>(kind_->currentData().toInt()); }
const PictureFormat& ExportDialog::format() const {
    return PictureFormat::all()[static_cast<std::size_t>(format_->currentIndex())];
}

PictureOptions ExportDialog::options() const {
    const int scale = format().hasPixels ? scale_->currentData().toInt() : 1;
    PictureOptions options;
    options.size = QSize(width_->value(), height_->value()) * scale;
    options.dpi = 96.0 * scale;
    options.theme = static_cast<Theme::Mode>(theme_->currentData().toInt());
    options.logarithmic = logarithmic_;
    return options;
}

QString ExportDialog::suggestedFileName() const {
    return QLatin1String(ExportRow::of(kind()).fileName) + u'.' + QLatin1String(format().ending);
}

void ExportDialog::showResult() {
    scale_->setEnabled(format().hasPixels);
    const QSize size = options().size;
    if (format().hasPixels)
        result_->setText(tr("The file will have %1 × %2 pixels.").arg(size.width()).arg(size.height()));
    else
        result_->setText(tr("The page will measure %1 × %2 mm.")
                             .arg(qRound(size.width() * 25.4 / 96))
                             .arg(qRound(size.height() * 25.4 / 96)));
}

} // namespace downhill
