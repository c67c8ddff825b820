#include "core/network/network_design.h"

namespace downhill {

const char* nameOf(Activation activation) {
    switch (activation) {
    case Activation::sigmoid:
        return "sigmoid";
    case Activation::tanh:
        return "tanh";
    case Activation::relu:
        return "relu";
    }
    return "";
}

const char* nameOf(OutputCost cost) {
    switch (cost) {
    case OutputCost::crossEntropy:
        return "cross-entropy";
    case OutputCost::squaredError:
        return "squared-error";
    }
    return "";
}

double guessingCost(OutputCost cost) {
    constexpr double ln10 = 2.302585092994046, tenSquares = 0.9;
    return cost == OutputCost::crossEntropy ? ln10 : tenSquares;
}

} // namespace downhill
