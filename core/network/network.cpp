#include "core/network/network.h"

#include <algorithm>
#include <vector>

namespace downhill {
namespace {

/// Of the thread at hand.
template <class Real>
Real* workspace() {
    thread_local std::vector<Real> numbers(NetworkChunk<Real>::workspaceSize);
    return numbers.data();
}

/// What a network shall do with some images.
template <class Real>
struct Task {
    const NetworkKernel<Real>& kernel;
    NetworkDesign design;
    const Real* knobs;
    std::size_t count;          ///< of images
    Real* gradient = nullptr;   ///< of the mean cost
    Answers* answers = nullptr; ///< with room for all
};

/// Chunk by chunk, so that time grows with the number of images, and memory does not. `indexOf(i)` says which
/// image comes as number i. Answers with the sum of the costs.
template <class Real, class IndexOf>
double inChunks(const Task<Real>& task, const DigitImages& images, const IndexOf& indexOf) {
    constexpr std::size_t most = NetworkChunk<Real>::mostImages;
    std::array<const std::uint8_t*, most> pixels{};
    std::array<std::uint8_t, most> labels{};
    std::array<Outputs<Real>, most> outputs;
    double cost = 0;
    for (std::size_t first = 0; first < task.count; first += most) {
        const std::size_t count = std::min(most, task.count - first);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = indexOf(first + i);
            pixels[i] = images.image(index).data();
            labels[i] = images.labels[index];
        }
        NetworkChunk<Real> chunk{};
        chunk.design = task.design;
        chunk.knobs = task.knobs;
        chunk.images = pixels.data();
        chunk.labels = labels.data();
        chunk.count = count;
        chunk.workspace = workspace<Real>();
        chunk.gradient = task.gradient;
        chunk.gradientScale = Real(1) / static_cast<Real>(task.count);
        chunk.addToGradient = first > 0;
        chunk.outputs = task.answers != nullptr ? outputs.front().data() : nullptr;
        cost += task.kernel.pass(chunk);
        if (task.answers != nullptr)
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t answer = answerOf(outputs[i]);
                task.answers->digits[first + i] = static_cast<std::uint8_t>(answer);
                task.answers->confidence[first + i] = static_cast<float>(outputs[i][answer]);
            }
    }
    return cost;
}

} // namespace

template <class Real>
std::size_t answerOf(const Outputs<Real>& outputs) {
    return static_cast<std::size_t>(std::ranges::max_element(outputs) - outputs.begin());
}

template <class Real>
double NetworkOf<Real>::costAndGradient(std::span<const Real> knobs, const DigitImages& images,
                                        std::span<const std::uint32_t> which,
                                        std::span<Real> gradient) const {
    const Task<Real> task{*kernel_, design_, knobs.data(), which.size(), gradient.data()};
    return inChunks(task, images, [&](std::size_t i) { return which[i]; }) /
           static_cast<double>(which.size());
}

template <class Real>
double NetworkOf<Real>::cost(std::span<const Real> knobs, const DigitImages& images,
                             std::span<const std::uint32_t> which) const {
    const Task<Real> task{*kernel_, design_, knobs.data(), which.size()};
    return inChunks(task, images, [&](std::size_t i) { return which[i]; }) /
           static_cast<double>(which.size());
}

template <class Real>
Performance NetworkOf<Real>::performance(std::span<const Real> knobs, const DigitImages& images,
                                         Answers* answers) const {
    Answers own;
    Answers& all = answers != nullptr ? *answers : own;
    all.digits.resize(images.count());
    all.confidence.resize(images.count());
    const Task<Real> task{*kernel_, design_, knobs.data(), images.count(), nullptr, &all};
    const double cost = inChunks(task, images, [](std::size_t i) { return i; });
    std::size_t right = 0;
    for (std::size_t i = 0; i < images.count(); ++i)
        right += all.digits[i] == images.labels[i] ? 1 : 0;
    const auto count = static_cast<double>(images.count());
    return {cost / count, static_cast<double>(right) / count};
}

template <class Real>
Outputs<Real> NetworkOf<Real>::outputs(std::span<const Real> knobs,
                                       std::span<const std::uint8_t, DigitImages::pixelsEach> image) const {
    const std::uint8_t* const pixels = image.data();
    constexpr std::uint8_t anyLabel = 0; // the cost is not asked for
    Outputs<Real> outputs{};
    NetworkChunk<Real> chunk{};
    chunk.design = design_;
    chunk.knobs = knobs.data();
    chunk.images = &pixels;
    chunk.labels = &anyLabel;
    chunk.count = 1;
    chunk.workspace = workspace<Real>();
    chunk.outputs = outputs.data();
    kernel_->pass(chunk);
    return outputs;
}

template std::size_t answerOf(const Outputs<float>&);
template std::size_t answerOf(const Outputs<double>&);
template class NetworkOf<float>;
template class NetworkOf<double>;

} // namespace downhill
