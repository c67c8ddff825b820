#include "ui/export/export_dialog.h"

#include "ui/export/picture_preview.h"
#include "ui/plain/label.h"
#include "ui/text/translated_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimerEvent>

#include <utility>

namespace downhill {

namespace {

QSize bounded(QSize size) {
    return size.expandedTo({PictureOptions::smallest, PictureOptions::smallest})
        .boundedTo({PictureOptions::largest, PictureOptions::largest});
}

} // namespace

ExportDialog::ExportDialog(ExportKind kind, const QList<ExportKind>& offered, const PictureOptions& options,
                           QWidget* parent, Drawn drawn)
    : QDialog(parent), drawn_(std::move(drawn)), logarithmic_(options.logarithmic) {
    setWindowTitle(tr("Export a picture"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 14, 18, 14);
    row->setSpacing(16);
    preview_ = new PicturePreview(this);
    preview_->setObjectName(QStringLiteral("preview"));
    row->addWidget(preview_, 1);

    auto* column = new QVBoxLayout;
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    row->addLayout(column);

    kind_ = addChoice(form, tr("&Picture"));
    for (const ExportKind one : offered)
        kind_->addItem(ExportText::tr(ExportRow::of(one).title), static_cast<int>(one));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    format_ = addChoice(form, tr("&Format"));
    for (const PictureFormat& one : PictureFormat::all())
        format_->addItem(ExportText::tr(one.title));
    addSizes(form);
    addLook(form, options);
    animation_.emplace(form, this);

    result_ = new PlainLabel(this);
    result_->setObjectName(QStringLiteral("muted"));
    result_->setWordWrap(true);
    column->addWidget(result_);
    column->addStretch(1);
    column->addWidget(makeButtons());

    PictureOptions first = options;
    first.size *= 2; // sharp on a slide
    first.dpi *= 2;
    setSize(first);
    for (auto* box : {kind_, format_, theme_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showResult);
    for (auto* box : {transparent_, caption_})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showResult);
    connect(preset_, &QComboBox::currentIndexChanged, this, &ExportDialog::presetChosen);
    connect(unit_, &QComboBox::currentIndexChanged, this, &ExportDialog::showSize);
    for (auto* box : {width_, height_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sizeTyped);
    connect(dpi_, &QDoubleSpinBox::valueChanged, this, &ExportDialog::dpiTyped);
    connect(text_, &QDoubleSpinBox::valueChanged, this, &ExportDialog::showResult);
    resize(960, 560);
    showResult();
}

QComboBox* ExportDialog::addChoice(QFormLayout* form, const QString& label) {
    auto* box = new QComboBox(this);
    form->addRow(labelFor(box, label), box);
    return box;
}

QDoubleSpinBox* ExportDialog::addNumber(QFormLayout* form, const QString& label, double step, int decimals) {
    auto* box = new QDoubleSpinBox(this);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    form->addRow(labelFor(box, label), box);
    return box;
}

void ExportDialog::addSizes(QFormLayout* form) {
    preset_ = addChoice(form, tr("F&or"));
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->addItem(tr("A size of its own"));
    for (const PicturePreset& one : PicturePreset::all())
        preset_->addItem(ExportText::tr(one.title));
    width_ = addNumber(form, tr("&Width"), 50, 0);
    height_ = addNumber(form, tr("&Height"), 50, 0);
    unit_ = addChoice(form, tr("&In"));
    unit_->addItems({tr("pixels"), tr("millimetres")});
    unit_->setObjectName(QStringLiteral("unit"));
    dpi_ = addNumber(form, tr("&Dots an inch"), 10, 0);
    dpi_->setRange(PictureOptions::lowestDpi, PictureOptions::highestDpi);
    text_ = addNumber(form, tr("Te&xt size"), 0.5, 1);
    text_->setRange(PictureOptions::smallestText, PictureOptions::largestText);
    text_->setSuffix(tr(" pt"));
    width_->setObjectName(QStringLiteral("width"));
    height_->setObjectName(QStringLiteral("height"));
    dpi_->setObjectName(QStringLiteral("dpi"));
    text_->setObjectName(QStringLiteral("textSize"));
}

void ExportDialog::addLook(QFormLayout* form, const PictureOptions& options) {
    theme_ = addChoice(form, tr("Co&lours"));
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Mode::light));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Mode::dark));
    theme_->addItem(tr("Projector"), static_cast<int>(Theme::Mode::projector));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(options.theme)));
    transparent_ = new QCheckBox(tr("&Transparent"), this);
    transparent_->setChecked(options.transparent);
    form->addRow(transparent_);
    caption_ = new QCheckBox(tr("Cap&tion below"), this);
    caption_->setChecked(options.caption);
    form->addRow(caption_);
}

QWidget* ExportDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // as those beside it, and as all others here
    save_ = new QPushButton(tr("Save &as…"));
    save_->setObjectName(QStringLiteral("primary")); // before the box styles it
    buttons->addButton(save_, QDialogButtonBox::AcceptRole);
    copy_ = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy_, &QPushButton::clicked, this, [this] {
        forClipboard_ = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::takeLook(const ExportOrder& order) {
    const QSignalBlocker quiet(preset_);
    preset_->setCurrentIndex(order.preset ? static_cast<int>(order.preset - PicturePreset::all().data()) + 1
                                          : 0);
    format_->setCurrentIndex(static_cast<int>(order.format - PictureFormat::all().data()));
    transparent_->setChecked(order.options.transparent);
    caption_->setChecked(order.options.caption);
    setSize(order.options);
    showResult();
}

void ExportDialog::offerAnimation() { format_->addItem(tr("GIF, in motion")); }

bool ExportDialog::isAnimation() const {
    return format_->currentIndex() == static_cast<int>(PictureFormat::all().size());
}

ExportKind ExportDialog::kind() const { return static_cast<ExportKind>(kind_->currentData().toInt()); }
const PictureFormat& ExportDialog::format() const {
    return PictureFormat::all()[isAnimation() ? 0 : static_cast<std::size_t>(format_->currentIndex())];
}
const PicturePreset* ExportDialog::preset() const {
    const int index = preset_->currentIndex();
    return index > 0 ? &PicturePreset::all()[static_cast<std::size_t>(index - 1)] : nullptr;
}

PictureOptions ExportDialog::options() const {
    PictureOptions options;
    options.size = size_;
    options.dpi = dpi_->value();
    options.textSize = text_->value();
    options.theme = static_cast<Theme::Mode>(theme_->currentData().toInt());
    options.logarithmic = logarithmic_;
    options.transparent = transparent_->isChecked() && !isAnimation();
    options.caption = caption_->isChecked();
    options.growsTall = preset() && preset()->growsTall;
    return options;
}

ExportOrder ExportDialog::order() const { return {kind(), &format(), preset(), options(), {}}; }

AnimationTiming ExportDialog::timing() const { return animation_->timing(); }

QString ExportDialog::suggestedFileName() const {
    return QLatin1String(ExportRow::of(kind()).fileName) + u'.' +
           QLatin1String(isAnimation() ? "gif" : format().ending);
}

bool ExportDialog::inMillimetres() const { return unit_->currentIndex() == 1; }

double ExportDialog::pixel() const { return inMillimetres() ? 25.4 / dpi_->value() : 1; }

QSize ExportDialog::typedSize() const {
    return bounded((QSizeF(width_->value(), height_->value()) / pixel()).toSize());
}

void ExportDialog::setSize(const PictureOptions& options) {
    const QSignalBlocker quietDpi(dpi_), quietText(text_);
    size_ = options.size;
    dpi_->setValue(options.dpi);
    text_->setValue(options.textSize);
    showSize();
}

void ExportDialog::showSize() {
    const double unit = pixel();
    for (const auto& [box, pixels] : {std::pair{width_, size_.width()}, {height_, size_.height()}}) {
        const QSignalBlocker quiet(box);
        box->setDecimals(inMillimetres() ? 1 : 0);
        box->setSingleStep(inMillimetres() ? 5 : 50);
        box->setSuffix(inMillimetres() ? tr(" mm") : tr(" px"));
        box->setRange(PictureOptions::smallest * unit, PictureOptions::largest * unit);
        box->setValue(pixels * unit);
    }
}

void ExportDialog::presetChosen() {
    if (const PicturePreset* chosen = preset())
        setSize(chosen->applied(options(), chosen->dpi));
    showResult();
}

void ExportDialog::sizeTyped() {
    const QSignalBlocker quiet(preset_);
    preset_->setCurrentIndex(0);
    size_ = typedSize();
    showResult();
}

/// What has a size on paper keeps it.
void ExportDialog::dpiTyped() {
    if (const PicturePreset* chosen = preset())
        size_ = bounded(chosen->applied({}, dpi_->value()).size);
    else if (inMillimetres())
        size_ = typedSize();
    showSize();
    showResult();
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        preview_->update();
}

void ExportDialog::timerEvent(QTimerEvent* event) {
    if (event->timerId() == waiting_)
        showResult();
    else
        QDialog::timerEvent(event);
}

void ExportDialog::showResult() {
    const PictureOptions look = options();
    auto picture = drawn_ ? drawn_(kind()) : std::variant<Picture, QString>(QString());
    if (isAnimation() && !moves(kind()))
        picture = tr("This picture does not move: choose another one, or another format");
    const auto* drawn = std::get_if<Picture>(&picture);
    preview_->show(picture, look);
    height_->setEnabled(!look.growsTall); // it is as high as the charts need
    save_->setEnabled(drawn || !drawn_);
    copy_->setEnabled((drawn || !drawn_) && !isAnimation());
    animation_->setVisible(isAnimation());
    transparent_->setEnabled(!isAnimation());
    constexpr int moment = 200; // milliseconds
    if (drawn && waiting_) {
        killTimer(waiting_);
        waiting_ = 0;
    } else if (!drawn && drawn_ && !waiting_) {
        waiting_ = startTimer(moment);
    }

    const QSize pixels = drawn ? sizeOf(*drawn, look).pixels : look.size;
    if (look.growsTall) {
        const QSignalBlocker quiet(height_);
        height_->setValue(pixels.height() * pixel());
    }
    const QString paper = tr("%1 × %2 mm")
                              .arg(qRound(pixels.width() * 25.4 / look.dpi))
                              .arg(qRound(pixels.height() * 25.4 / look.dpi));
    result_->setText(
        format().hasPixels
            ? tr("%1 × %2 pixels, on paper %3").arg(pixels.width()).arg(pixels.height()).arg(paper)
            : tr("The page will measure %1.").arg(paper));
}

} // namespace downhill
