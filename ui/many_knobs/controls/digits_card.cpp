#include "ui/many_knobs/controls/digits_card.h"

#include "core/text/number_text.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/number_field.h"
#include "ui/files/file_dialog.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace downhill {

namespace {

enum Source { builtIn, fromFiles, otherFiles }; // in the order of the list

constexpr double largestSeed = 9'007'199'254'740'992; // 2⁵³: whole numbers are exact in a field up to there

QString filesFilter() { return DigitsCard::tr("IDX files (*.idx *ubyte* *.gz);;All files (*)"); }

} // namespace

DigitsCard::DigitsCard(LiveTraining* live, QWidget* parent)
    : Card(tr("Di&gits"), parent),
      live_(live),
      source_(new QComboBox(this)),
      hidden_(new QComboBox(this)),
      output_(new QComboBox(this)),
      seed_(new NumberField(NumberField::wholeNumber(0, largestSeed), this)),
      shape_(styledLabel(tr("784 → 16 → 16 → 10, %1 knobs").arg(qs(countText(networkKnobs))), "muted", this)),
      error_(new ElidedLabel(this)),
      failureShown_(new QTimer(this)) {
    source_->setObjectName(QStringLiteral("digits"));
    source_->setAccessibleName(tr("Digits"));
    titleLabel()->setBuddy(source_);
    seedLabel_ = new PlainLabel(tr("seed"), this);
    seedLabel_->setObjectName(QStringLiteral("muted"));
    error_->setObjectName(QStringLiteral("error"));
    seed_->setObjectName(QStringLiteral("seed"));
    seed_->setAccessibleName(tr("Seed: what chance starts from"));
    seed_->setToolTip(plainTip(tr("What chance starts from: the first knobs, and the order of the images.\n"
                                  "The same seed gives the same training, on every machine.")));
    header()->addWidget(error_, 1000); // all that the stretch would take
    header()->addWidget(seedLabel_);
    header()->addWidget(seed_);

    source_->addItem(tr("Built-in, 10,000 synthetic digits"));
    source_->addItem(tr("Images and labels from files…"));
    for (const Activation hidden : {Activation::sigmoid, Activation::tanh, Activation::relu})
        hidden_->addItem(hidden == Activation::relu ? tr("ReLU") : QString::fromLatin1(nameOf(hidden)),
                         static_cast<int>(hidden));
    hidden_->setObjectName(QStringLiteral("hidden"));
    hidden_->setAccessibleName(tr("What a hidden neuron makes of its sum"));
    hidden_->setToolTip(plainTip(hidden_->accessibleName()));
    output_->addItem(tr("cross-entropy"), static_cast<int>(OutputCost::crossEntropy));
    output_->addItem(tr("squared error"), static_cast<int>(OutputCost::squaredError));
    output_->setObjectName(QStringLiteral("output"));
    output_->setAccessibleName(tr("Cost of the ten outputs"));
    output_->setToolTip(plainTip(tr("Cross-entropy: outputs are probabilities (softmax).\n"
                                    "Squared error: outputs are ten sigmoids, each on its own.")));
    auto* choices = new QHBoxLayout;
    choices->addWidget(hidden_, 1);
    choices->addWidget(output_, 1);

    error_->hide();
    body()->addWidget(source_);
    body()->addLayout(choices);
    body()->addWidget(shape_);

    failureShown_->setSingleShot(true);
    connect(failureShown_, &QTimer::timeout, this, [this] { showProblem({}); });
    connect(live_, &LiveTraining::activityChanged, this, [this] {
        if (live_->isTraining()) // gone on with
            showProblem({});
    });
    connect(source_, &QComboBox::activated, this, &DigitsCard::chooseSource);
    connect(hidden_, &QComboBox::activated, this, [this] {
        NetworkDesign design = live_->settings().network;
        design.hidden = static_cast<Activation>(hidden_->currentData().toInt());
        beginWith(design);
    });
    connect(output_, &QComboBox::activated, this, [this] {
        NetworkDesign design = live_->settings().network;
        design.output = static_cast<OutputCost>(output_->currentData().toInt());
        beginWith(design);
    });
    connect(seed_, &NumberField::edited, this,
            [this](double seed) { live_->restart(static_cast<std::uint64_t>(seed)); });
    connect(seed_, &NumberField::problemChanged, this, &DigitsCard::showProblem);
    connect(live_, &LiveTraining::settingsChanged, this, &DigitsCard::showSettings);
    showSettings();
}

void DigitsCard::setTheme(const Theme& theme) { seed_->setFixedWidth(theme.px(72)); }

void DigitsCard::setTight(bool tight) { shape_->setHidden(tight); }

void DigitsCard::showProblem(const QString& problem) {
    failureShown_->stop();
    error_->setText(problem);
    error_->setToolTip(plainTip(problem));
    error_->setVisible(!problem.isEmpty());
    seedLabel_->setVisible(problem.isEmpty()); // in its place, so that nothing moves
}

void DigitsCard::showFailure(const QString& why) {
    showProblem(why);
    constexpr int longEnough = 12'000;
    failureShown_->start(longEnough);
}

void DigitsCard::showSettings() {
    const TrainingSettings& settings = live_->settings();
    const QSignalBlocker quiet(source_);
    const bool own = !settings.digits.isBuiltIn();
    source_->setItemText(fromFiles,
                         own ? QFileInfo(QFile::decodeName(settings.digits.images.c_str())).fileName()
                             : tr("Images and labels from files…"));
    // Without files of one's own there is one line, that asks for them.
    if (own && source_->count() == otherFiles)
        source_->addItem(tr("Other files…"));
    else if (!own && source_->count() > otherFiles)
        source_->removeItem(otherFiles);
    source_->setCurrentIndex(own ? fromFiles : builtIn);
    source_->setToolTip(plainTip(own ? QFile::decodeName(digitSourceText(settings.digits).c_str())
                                     : tr("Drawn by the program, stroke by stroke: synthetic digits")));
    hidden_->setCurrentIndex(hidden_->findData(static_cast<int>(settings.network.hidden)));
    output_->setCurrentIndex(output_->findData(static_cast<int>(settings.network.output)));
    seed_->setValue(static_cast<double>(settings.seed));
}

void DigitsCard::beginWith(const NetworkDesign& design) {
    TrainingSettings settings = live_->fromTheStart();
    if (design == settings.network)
        return;
    settings.network = design;
    settings.start.reset(); // knobs of another kind of network mean nothing to this one
    live_->begin(std::move(settings), true);
}

void DigitsCard::chooseSource(int index) {
    const bool own = !live_->settings().digits.isBuiltIn();
    if (index == builtIn && own) {
        TrainingSettings settings = live_->fromTheStart();
        settings.digits = {};
        live_->begin(std::move(settings), true);
    } else if (index == otherFiles || (index == fromFiles && !own)) {
        askForFiles();
    }
    showSettings();
}

void DigitsCard::askForFiles() {
    const QString images =
        askForFileToOpen(window(), tr("Images, as MNIST's files have them"), filesFilter());
    if (images.isEmpty())
        return;
    const QString labels =
        askForFileToOpen(window(), tr("Their labels"), filesFilter(), QFileInfo(images).absolutePath());
    if (!labels.isEmpty())
        live_->useDigits(images, labels);
}

} // namespace downhill
