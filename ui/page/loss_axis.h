// The cost axis of a loss curve, linear or logarithmic.
#pragma once

namespace downhill {

class LossAxis {
public:
    virtual ~LossAxis() = default;

    virtual void setLogarithmic(bool logarithmic) = 0;
    virtual bool isLogarithmic() const = 0;
};

} // namespace downhill
