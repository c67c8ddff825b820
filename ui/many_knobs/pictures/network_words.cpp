#include "ui/many_knobs/pictures/network_words.h"

#include "core/digits/digit_images.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

namespace downhill {

namespace {
/// Their names as core has them, for lupdate to find.
[[maybe_unused]] constexpr const char* layerNames[] = {QT_TRANSLATE_NOOP("Network", "hidden 1"),
                                                       QT_TRANSLATE_NOOP("Network", "hidden 2"),
                                                       QT_TRANSLATE_NOOP("Network", "output")};
} // namespace

QString layerName(std::size_t layer) { return NetworkText::tr(networkLayers[layer].name); }

std::size_t layerOf(std::size_t knob) {
    std::size_t layer = 0;
    while (knob >= networkLayers[layer].end())
        ++layer;
    return layer;
}

QString knobNumber(std::size_t knob) {
    const std::size_t layer = layerOf(knob);
    return NetworkText::tr("%1, knob %2")
        .arg(layerName(layer), qs(countText(knob - networkLayers[layer].weights + 1)));
}

QString pixelPlace(std::size_t pixel) {
    return NetworkText::tr("(row %1, column %2)")
        .arg(pixel / DigitImages::side + 1)
        .arg(pixel % DigitImages::side + 1);
}

QString knobPlace(std::size_t knob) {
    const std::size_t layer = layerOf(knob);
    const NetworkLayer& shape = networkLayers[layer];
    const bool isBias = knob >= shape.biases();
    const std::size_t neuron = (isBias ? knob - shape.biases() : knob - shape.weights) % shape.neurons;
    const bool isLast = layer + 1 == networkLayers.size();
    if (isBias)
        return isLast ? NetworkText::tr("bias of digit %1").arg(neuron)
                      : NetworkText::tr("bias of neuron %1").arg(neuron + 1);
    const std::size_t input = (knob - shape.weights) / shape.neurons;
    if (layer == 0)
        return NetworkText::tr("pixel %1 → neuron %2").arg(pixelPlace(input)).arg(neuron + 1);
    const QString from = NetworkText::tr("neuron %1 of %2").arg(input + 1).arg(layerName(layer - 1));
    return isLast ? NetworkText::tr("%1 → digit %2").arg(from).arg(neuron)
                  : NetworkText::tr("%1 → neuron %2 of %3").arg(from).arg(neuron + 1).arg(layerName(layer));
}

QString shareText(std::size_t part, std::size_t whole) {
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    int digits = 3;
    QString text = qs(displayText(percent, digits));
    while (part < whole && text == QLatin1String("100") && digits < 17)
        text = qs(displayText(percent, ++digits));
    return NetworkText::tr("%1 %").arg(text);
}

} // namespace downhill
