#include "ui/one_knob/one_knob_page.h"

#include "core/insight/arithmetic.h"
#include "core/text/number_text.h"
#include "ui/charts/cost_curve.h"
#include "ui/charts/loss_curve.h"
#include "ui/charts/plot_view.h"
#include "ui/controls/arithmetic_line.h"
#include "ui/controls/slider_card.h"
#include "ui/one_knob/cost_card.h"
#include "ui/one_knob/stop_card.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/playback/playhead.h"
#include "ui/playback/transport_bar.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"
#include "ui/text.h"
#include "ui/verdict/verdict_banner.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace downhill {

namespace {

constexpr double slowestRate = 0.0001, fastestRate = 3;

// The start may lie a good way outside of what is drawn at first: the view follows it.
ValueScale startScale(KnobRange range) {
    const double centre = (range.from + range.to) / 2, reach = (range.to - range.from) / 2 * 5 / 3;
    const double unit = std::pow(10.0, std::floor(std::log10(reach)));
    const double half = std::ceil(reach / unit - 1e-9) * unit; // one digit, so that the ends read well
    return {ValueScale::Kind::linear, centre - half, centre + half};
}

} // namespace

OneKnobPage::OneKnobPage(QWidget* parent)
    : QWidget(parent),
      live_(new LiveRun(this)),
      playhead_(new Playhead(this)),
      transport_(new TransportBar(playhead_, this)) {
    setObjectName(QStringLiteral("page"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    layout->addWidget(makePictures(), 1);
    connectParts();
    showSettings();
    setTheme(theme_);
}

OneKnobPage::~OneKnobPage() = default;

QWidget* OneKnobPage::makeControls() {
    costCard_ = new CostCard(live_);
    rate_ = new SliderCard(tr("&Learning rate"), tr("Learning rate"), NumberField::positive(),
                           {ValueScale::Kind::logarithmic, slowestRate, fastestRate});
    rate_->setObjectName(QStringLiteral("card"));
    rate_->field()->setObjectName(QStringLiteral("rate"));
    rate_->slider()->setObjectName(QStringLiteral("rateSlider"));
    rate_->slider()->setScale({ValueScale::Kind::logarithmic, slowestRate, fastestRate},
                              {{0.0001, QStringLiteral("0.0001")},
                               {0.001, QStringLiteral("0.001")},
                               {0.01, QStringLiteral("0.01")},
                               {0.1, QStringLiteral("0.1")},
                               {1, QStringLiteral("1")},
                               {3, QStringLiteral("3")}});
    rate_->body()->addWidget(styledLabel(tr("w_new = w_old − rate × slope"), "muted"));
    start_ = new SliderCard(tr("Start &point w₀"), tr("Start point"), NumberField::anyNumber(),
                            {ValueScale::Kind::linear, -10, 10});
    start_->field()->setObjectName(QStringLiteral("start"));
    start_->slider()->setObjectName(QStringLiteral("startSlider"));
    stop_ = new StopCard(live_);
    worked_ = new WorkedRunsCard(live_);

    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("controls"));
    auto* layout = new QVBoxLayout(column);
    for (QWidget* card : std::initializer_list<QWidget*>{costCard_, rate_, start_, stop_})
        layout->addWidget(card);
    layout->addWidget(worked_);
    layout->addStretch(1);

    controlsArea_ = new QScrollArea(this);
    controlsArea_->setWidget(column);
    controlsArea_->setWidgetResizable(true);
    controlsArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    controlsArea_->setFocusPolicy(Qt::NoFocus);
    return controlsArea_;
}

QWidget* OneKnobPage::makePictures() {
    banner_ = new VerdictBanner(this);

    costCurve_ = new CostCurve;
    costView_ = new PlotView(costCurve_);
    costView_->setObjectName(QStringLiteral("costCurve"));
    costView_->setAccessibleName(tr("Cost curve"));
    costCurveCard_ = new Card(tr("&Cost curve"));
    costCurveCard_->titleLabel()->setBuddy(costView_);
    arithmetic_ = new ArithmeticLine;
    costCurveCard_->header()->addWidget(arithmetic_);
    costCurveCard_->body()->addWidget(costView_, 1);

    lossCurve_ = new LossCurve;
    lossView_ = new PlotView(lossCurve_);
    lossView_->setObjectName(QStringLiteral("lossCurve"));
    lossView_->setAccessibleName(tr("Loss curve"));
    lossCurveCard_ = new Card(tr("L&oss curve"));
    lossCurveCard_->titleLabel()->setBuddy(lossView_);
    log_ = new QCheckBox(tr("lo&g scale"));
    log_->setObjectName(QStringLiteral("log"));
    lossCurveCard_->header()->addWidget(log_);
    lossCurveCard_->body()->addWidget(lossView_, 1);

    steps_ = new StepTableModel(this);
    table_ = new StepTable(steps_);
    table_->setObjectName(QStringLiteral("steps"));
    table_->setAccessibleName(tr("Steps"));
    stepsCard_ = new Card(tr("&Steps"));
    stepsCard_->titleLabel()->setBuddy(table_);
    stepsCard_->body()->addWidget(table_, 1);

    auto* pictures = new QWidget(this);
    auto* grid = new QGridLayout(pictures);
    grid->addWidget(banner_, 0, 0, 1, 2);
    grid->addWidget(costCurveCard_, 1, 0, 1, 2);
    grid->addWidget(lossCurveCard_, 2, 0);
    grid->addWidget(stepsCard_, 2, 1);
    grid->setRowStretch(1, 10);
    grid->setRowStretch(2, 9);
    grid->setColumnStretch(0, 27);
    grid->setColumnStretch(1, 20);
    return pictures;
}

void OneKnobPage::connectParts() {
    connect(rate_, &SliderCard::edited, this,
            [this](double rate) { live_->change([&](RunSettings& s) { s.rate = rate; }); });
    connect(start_, &SliderCard::edited, this,
            [this](double start) { live_->change([&](RunSettings& s) { s.start = {start}; }); });
    connect(banner_, &VerdictBanner::rateChosen, this,
            [this](double rate) { live_->change([&](RunSettings& s) { s.rate = rate; }); });
    connect(worked_, &WorkedRunsCard::chosen, playhead_, &Playhead::toFirst);

    connect(live_, &LiveRun::settingsChanged, this, &OneKnobPage::showSettings);
    connect(live_, &LiveRun::runChanged, this, &OneKnobPage::showRun);
    connect(live_, &LiveRun::diagnosisChanged, this, &OneKnobPage::showDiagnosis);
    connect(playhead_, &Playhead::stepChanged, this, &OneKnobPage::showStep);

    for (PlotView* view : {costView_, lossView_})
        connect(view, &PlotView::stepClicked, playhead_, &Playhead::setStep);
    connect(table_, &StepTable::stepChosen, playhead_, &Playhead::setStep);
    connect(costView_, &PlotView::dragStarted, this, [this] { costCurve_->holdView(true); });
    connect(costView_, &PlotView::dragEnded, this, [this] { costCurve_->holdView(false); });
    connect(costView_, &PlotView::dragged, this, [this](QPointF to) {
        // Rounded to what one pixel can tell apart.
        const AxisScale& x = costCurve_->xScale();
        const double pixel = (x.to - x.from) / costCurve_->plotArea().width();
        const double w =
            roundToDecimal(std::clamp(to.x(), x.from, x.to), static_cast<int>(std::ceil(std::log10(pixel))));
        live_->change([&](RunSettings& s) { s.start = {w}; });
    });
    connect(log_, &QCheckBox::toggled, lossCurve_, &LossCurve::setLogarithmic);
}

KnobRange OneKnobPage::range() const {
    const NamedCost* named = live_->namedCost();
    return named ? KnobRange{named->viewFrom, named->viewTo} : KnobRange{};
}

void OneKnobPage::showSettings() {
    const RunSettings& settings = live_->settings();
    const ValueScale scale = startScale(range());
    const auto tick = [](double value) {
        return ValueSlider::Tick{value, qs(displayText(roundToDecimal(value, -2)))};
    };
    start_->slider()->setScale(scale,
                               {tick(scale.from()), tick((scale.from() + scale.to()) / 2), tick(scale.to())});
    rate_->setValue(settings.rate);
    start_->setValue(settings.start[0]);
}

void OneKnobPage::showRun() {
    const auto& run = live_->run();
    costCurve_->show(live_->runFormula(), run, range());
    lossCurve_->show(run, costCurve_->view().valleyCost);
    steps_->setRun(run);
    playhead_->setLastStep(static_cast<int>(run->stepsTaken()));
    if (run->stopped() == StopReason::running)
        banner_->showRunning(run->stepsTaken());
    costView_->updateDescription();
    lossView_->updateDescription();
    showStep();
}

void OneKnobPage::showDiagnosis() {
    if (live_->diagnosis() && live_->run() && live_->run()->stopped() != StopReason::running)
        banner_->show(*live_->diagnosis(), live_->run()->settings().rate);
}

void OneKnobPage::showStep() {
    if (!live_->run())
        return;
    const auto step = static_cast<std::size_t>(playhead_->step());
    costCurve_->setStep(step);
    lossCurve_->setStep(step);
    table_->showStep(playhead_->step());
    const auto lines = arithmeticOf(*live_->run(), step);
    arithmetic_->show(lines.empty() ? Arithmetic{tr("the run ends here").toStdString(), {}, {}} : lines[0]);
    emit statusChanged();
}

void OneKnobPage::setTheme(const Theme& theme) {
    theme_ = theme;
    for (Card* card : findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9));
        card->layout()->setSpacing(theme.px(5));
    }
    // The charts bring their own margins.
    for (Card* card : {costCurveCard_, lossCurveCard_, stepsCard_})
        card->layout()->setContentsMargins(theme.px(8), theme.px(9), theme.px(8), theme.px(4));
    for (Card* card : {costCurveCard_, lossCurveCard_, stepsCard_})
        card->header()->setContentsMargins(theme.px(6), 0, theme.px(6), 0);
    controlsArea_->setFixedWidth(theme.px(302));
    controlsArea_->widget()->layout()->setContentsMargins(theme.px(12), theme.px(10), theme.px(2),
                                                          theme.px(10));
    controlsArea_->widget()->layout()->setSpacing(theme.px(8));
    auto* grid = static_cast<QGridLayout*>(banner_->parentWidget()->layout());
    grid->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    grid->setSpacing(theme.px(10));
    rate_->setTheme(theme);
    start_->setTheme(theme);
    stop_->setTheme(theme);
    transport_->setTheme(theme);
    arithmetic_->setTheme(theme);
    banner_->setTheme(theme);
    costCurve_->setTheme(theme);
    lossCurve_->setTheme(theme);
    table_->setTheme(theme);
}

void OneKnobPage::setLogarithmic(bool logarithmic) { log_->setChecked(logarithmic); }
bool OneKnobPage::isLogarithmic() const { return log_->isChecked(); }

std::optional<PictureContent> OneKnobPage::pictureContent() const {
    if (!live_->run())
        return std::nullopt;
    return PictureContent{live_->runFormula(), live_->run(), live_->diagnosis(), range(),
                          static_cast<std::size_t>(playhead_->step())};
}

QStringList OneKnobPage::statusTexts() const {
    if (!live_->run())
        return {};
    const Run& run = *live_->run();
    const auto step = static_cast<std::size_t>(playhead_->step());
    return {tr("Step %1 of %2").arg(qs(countText(step)), qs(countText(run.stepsTaken()))),
            tr("w = %1").arg(qs(displayText(run.w(step)[0]))),
            tr("C = %1").arg(qs(displayText(run.cost(step))))};
}

void OneKnobPage::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return playhead_->toggle();
    case Qt::Key_Left:
        return playhead_->back();
    case Qt::Key_Right:
        return playhead_->forward();
    case Qt::Key_Home:
        return playhead_->toFirst();
    case Qt::Key_End:
        return playhead_->toLast();
    default:
        QWidget::keyPressEvent(event);
    }
}

void OneKnobPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    costCard_->setLessonVisible(height() > theme_.px(730));
}

} // namespace downhill
