// The network's arithmetic: images forward to the cost, and the cost back to the gradient.
//
// Included once by each network_kernel_*.cpp, which says in DOWNHILL_KERNEL what its namespace is called.
#ifndef DOWNHILL_KERNEL
#error "DOWNHILL_KERNEL must name the namespace"
#endif

#include "core/network/network_kernel.h"

#include <Eigen/Core>

namespace downhill::DOWNHILL_KERNEL {

/// Backpropagation: D. E. Rumelhart, G. E. Hinton, R. J. Williams, "Learning representations by
/// back-propagating errors", Nature 323 (1986). A column an image; a layer's activations are a, and d is
/// ∂C/∂z, the slope of the cost by the sums that went in.
///
///     aₗ = activation(Wₗ·aₗ₋₁ + bₗ)        dₗ₋₁ = (Wₗᵀ·dₗ) ⊙ activation′
///     ∂C/∂Wₗ = dₗ·aₗ₋₁ᵀ                     ∂C/∂bₗ = dₗ·1
template <class Real>
class Pass {
public:
    explicit Pass(const NetworkChunk<Real>& chunk)
        : chunk_(chunk),
          pixels_(chunk.workspace),
          first_(16, images()),
          second_(16, images()),
          firstBack_(16, images()),
          secondBack_(16, images()),
          output_(10, images()) {}

    double operator()() {
        readImages();
        forward<0>(pixels_, first_.data());
        activate(first_);
        forward<1>(first_.data(), second_.data());
        activate(second_);
        forward<2>(second_.data(), output_.data());
        const double cost =
            chunk_.design.output == OutputCost::crossEntropy ? crossEntropy() : squaredError();
        if (chunk_.gradient == nullptr)
            return cost;

        // output_ is now ∂C/∂z
        output_ *= chunk_.gradientScale;
        backward<2>(second_.data(), output_.data());
        handBack<2>(output_, second_, secondBack_);
        backward<1>(first_.data(), secondBack_.data());
        handBack<1>(secondBack_, first_, firstBack_);
        backward<0>(pixels_, firstBack_.data());
        return cost;
    }

private:
    Eigen::Index images() const { return static_cast<Eigen::Index>(chunk_.count); }

    template <int rows>
    using Columns = Eigen::Matrix<Real, rows, Eigen::Dynamic, Eigen::ColMajor, rows,
                                  static_cast<int>(NetworkChunk<Real>::mostImages)>;

    template <std::size_t layer>
    static constexpr int inputsOf = static_cast<int>(networkLayers[layer].inputs);
    template <std::size_t layer>
    static constexpr int neuronsOf = static_cast<int>(networkLayers[layer].neurons);
    template <std::size_t layer>
    using Weights = Eigen::Matrix<Real, neuronsOf<layer>, inputsOf<layer>>;
    template <std::size_t layer>
    using Neurons = Eigen::Array<Real, neuronsOf<layer>, 1>; ///< a number for each

    template <std::size_t layer>
    static auto neuronsAt(const Real* numbers) {
        return Eigen::Map<const Neurons<layer>>(numbers);
    }
    template <std::size_t layer>
    static auto neuronsAt(Real* numbers) {
        return Eigen::Map<Neurons<layer>>(numbers);
    }

    /// Images drawn at random are far apart in memory.
    static void fetch(const std::uint8_t* pixels) {
        constexpr int line = 64; // bytes
        for (int i = 0; i < 784; i += line)
            __builtin_prefetch(pixels + i);
    }

    void readImages() {
        constexpr Real ink = Real(1) / Real(255);
        constexpr std::size_t ahead = 4;
        for (std::size_t image = 0; image < chunk_.count; ++image) {
            if (image + ahead < chunk_.count)
                fetch(chunk_.images[image + ahead]);
            const std::uint8_t* const from = chunk_.images[image];
            Real* const to = pixels_ + image * 784;
            for (int i = 0; i < 784; ++i)
                to[i] = static_cast<Real>(from[i]) * ink;
        }
    }

    /// So many images, or inputs, at a time: their sums and a column of weights fill the registers. Nearly
    /// half the time of Eigen's own product, which is made for larger matrices and copies them first.
#ifdef __AVX2__
    static constexpr int tile = 6; // two registers each, two for the weights, and one for what they are times
#else
    static constexpr int tile = 4;
#endif

    /// The sums of the neurons, from the inputs of a column.
    template <std::size_t layer>
    void forward(const Real* inputs, Real* sums) const {
        const int images = static_cast<int>(chunk_.count);
        int image = 0;
        for (; image + tile <= images && images - image != 8; image += tile)
            forwardSome<layer, tile>(inputs + image * inputsOf<layer>, sums + image * neuronsOf<layer>);
        for (; image + 4 <= images; image += 4) // one alone waits for its own sums
            forwardSome<layer, 4>(inputs + image * inputsOf<layer>, sums + image * neuronsOf<layer>);
        for (; image < images; ++image)
            forwardSome<layer, 1>(inputs + image * inputsOf<layer>, sums + image * neuronsOf<layer>);
    }

    template <std::size_t layer, int images>
    void forwardSome(const Real* inputs, Real* sums) const {
        constexpr int count = inputsOf<layer>, neurons = neuronsOf<layer>;
        const Real* weights = chunk_.knobs + networkLayers[layer].weights;
        Neurons<layer> sum[images]; // NOLINT(modernize-avoid-c-arrays): stays in registers
        for (Neurons<layer>& of : sum)
            of = neuronsAt<layer>(chunk_.knobs + networkLayers[layer].biases());
        for (int input = 0; input < count; ++input, weights += neurons)
            for (int image = 0; image < images; ++image)
                sum[image] += neuronsAt<layer>(weights) * inputs[image * count + input];
        for (int image = 0; image < images; ++image)
            neuronsAt<layer>(sums + image * neurons) = sum[image];
    }

    void activate(Columns<16>& z) {
        switch (chunk_.design.hidden) {
        case Activation::sigmoid:
            z = z.array().logistic();
            return;
        case Activation::tanh:
            z = z.array().tanh();
            return;
        case Activation::relu:
            z = z.array().max(Real(0));
            return;
        }
    }

    /// The costs' sum; output_ goes from the sums z to the outputs, and those to ∂C/∂z.
    double crossEntropy() {
        double cost = 0;
        for (Eigen::Index image = 0; image < output_.cols(); ++image) {
            auto z = output_.col(image);
            const int right = chunk_.labels[image];
            z.array() -= z.maxCoeff(); // else e^z might be more than there are numbers for
            const Real sumRight = z[right];
            z = z.array().exp();
            const Real sum = z.sum();
            z /= sum;
            cost +=
                static_cast<double>(std::log(sum) - sumRight); // −ln(e^z/Σ), also where that quotient is 0
        }
        tellOutputs();
        for (Eigen::Index image = 0; image < output_.cols(); ++image)
            output_(chunk_.labels[image], image) -= 1;
        return cost;
    }

    double squaredError() {
        output_ = output_.array().logistic();
        tellOutputs();
        double cost = 0;
        for (Eigen::Index image = 0; image < output_.cols(); ++image) {
            auto a = output_.col(image);
            Eigen::Matrix<Real, 10, 1> error = a;
            error[chunk_.labels[image]] -= 1;
            cost += static_cast<double>(error.squaredNorm());
            a = 2 * error.array() * a.array() * (1 - a.array());
        }
        return cost;
    }

    void tellOutputs() const {
        if (chunk_.outputs != nullptr)
            Eigen::Map<Columns<10>>(chunk_.outputs, 10, output_.cols()) = output_;
    }

    /// The layer's entries of the gradient.
    template <std::size_t layer>
    void backward(const Real* inputs, const Real* back) const {
        constexpr int count = inputsOf<layer>, neurons = neuronsOf<layer>;
        constexpr int tiled = count / tile * tile, rest = count - tiled;
        Real* const weights = chunk_.gradient + networkLayers[layer].weights;
        for (int input = 0; input < tiled; input += tile)
            backwardSome<layer, tile>(inputs + input, back, weights + input * neurons);
        if constexpr (rest > 0)
            backwardSome<layer, rest>(inputs + tiled, back, weights + tiled * neurons);

        auto biases = neuronsAt<layer>(chunk_.gradient + networkLayers[layer].biases());
        Neurons<layer> sum = Neurons<layer>::Zero();
        for (std::size_t image = 0; image < chunk_.count; ++image)
            sum += neuronsAt<layer>(back + image * neurons);
        biases = chunk_.addToGradient ? Neurons<layer>(biases + sum) : sum;
    }

    template <std::size_t layer, int some>
    void backwardSome(const Real* inputs, const Real* back, Real* weights) const {
        constexpr int neurons = neuronsOf<layer>;
        Neurons<layer> sum[some]; // NOLINT(modernize-avoid-c-arrays): stays in registers
        for (Neurons<layer>& of : sum)
            of.setZero();
        for (std::size_t image = 0; image < chunk_.count; ++image, inputs += inputsOf<layer>, back += neurons)
            for (int input = 0; input < some; ++input)
                sum[input] += neuronsAt<layer>(back) * inputs[input];
        for (int input = 0; input < some; ++input) {
            auto entries = neuronsAt<layer>(weights + input * neurons);
            entries = chunk_.addToGradient ? Neurons<layer>(entries + sum[input]) : sum[input];
        }
    }

    /// To the layer before `layer`, whose activations are a.
    template <std::size_t layer, class Back>
    void handBack(const Back& back, const Columns<16>& a, Columns<16>& before) {
        const Eigen::Map<const Weights<layer>> weights(chunk_.knobs + networkLayers[layer].weights);
        before.noalias() = weights.transpose() * back;
        switch (chunk_.design.hidden) {
        case Activation::sigmoid:
            before.array() *= a.array() * (1 - a.array());
            return;
        case Activation::tanh:
            before.array() *= 1 - a.array().square();
            return;
        case Activation::relu:
            before.array() *= (a.array() > Real(0)).template cast<Real>();
            return;
        }
    }

    const NetworkChunk<Real>& chunk_;
    Real* pixels_; ///< 784 a column
    Columns<16> first_, second_, firstBack_, secondBack_;
    Columns<10> output_;
};

template <class Real>
double pass(const NetworkChunk<Real>& chunk) {
    return Pass<Real>(chunk)();
}

} // namespace downhill::DOWNHILL_KERNEL
