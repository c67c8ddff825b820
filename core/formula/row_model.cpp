#include "core/formula/row_model.h"

#include "core/formula/algebra/print.h"
#include "core/formula/algebra/simplify.h"
#include "core/formula/formula.h"
#include "core/formula/isolated.h"
#include "core/formula/program/compile.h"
#include "core/formula/valued.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace downhill {

using namespace expression;

namespace {

/// The cost of single rows of a formula, with other values in the place of the target, at a few places of the
/// knobs.
class Trial {
public:
    Trial(const Formula& formula, std::string_view target) : formula_(formula), letters_(formula.columns()) {
        target_ = static_cast<std::size_t>(std::ranges::find(letters_, target) - letters_.begin());
        cost_ = compiled(std::array{formula.tree()}, formula.knobs(), letters_);
    }

    /// Calls `judge(costAt, w, row)` where costAt(target) is that row's cost; whether it is content with all.
    template <class Judge>
    bool all(const Judge& judge) const {
        constexpr std::array places{std::array{0.7, -0.4}, std::array{-1.3, 0.9}, std::array{0.2, 2.1}};
        const std::size_t last = formula_.data().rows() - 1;
        for (const auto& place : places)
            for (const std::size_t row : {std::size_t{0}, last / 3, last / 2, last}) {
                std::vector<double> values(place.begin(),
                                           place.begin() + static_cast<long>(formula_.knobs()));
                for (const std::string& letter : letters_)
                    values.push_back(formula_.data().find(letter)->values[row]);
                const auto costAt = [&](double target) {
                    values[formula_.knobs() + target_] = target;
                    return valueOf(cost_, values);
                };
                if (!judge(costAt, std::span(place).first(formula_.knobs()), row))
                    return false;
            }
        return true;
    }

private:
    static double valueOf(const Program& program, const std::vector<double>& values) {
        std::vector<const double*> from;
        for (const double& value : values)
            from.push_back(&value);
        double result = 0;
        program.evaluateMany(from, std::array{&result}, 1);
        return result;
    }

    const Formula& formula_;
    const std::vector<std::string>& letters_;
    std::size_t target_;
    Program cost_;
};

} // namespace

RowModel::RowModel(const Formula& formula) {
    std::vector<std::string> targets(formula.columns().rbegin(), formula.columns().rend());
    if (const auto y = std::ranges::find(targets, "y"); y != targets.end())
        std::rotate(targets.begin(), y, y + 1);
    target_ = targets.front();
    const auto takes = [&](auto take, const std::string& target) {
        try {
            if ((this->*take)(formula, target))
                return true;
        } catch (const Refusal&) { // its numbers or its program would be too large
        }
        *this = {};
        target_ = targets.front();
        return false;
    };
    if (std::ranges::none_of(targets, [&](const auto& each) { return takes(&RowModel::takeValue, each); }))
        takes(&RowModel::takeSide, targets.front());
}

void RowModel::keep(const Formula& formula, Kind kind, std::string_view target, const Expression& model) {
    const Expression tree = written(model);
    const std::set<std::string> inputs = lettersOf(tree, LetterKind::column);
    kind_ = kind;
    target_ = target;
    inputs_.assign(inputs.begin(), inputs.end());
    printed_ = expression::printed(tree, formula.knobs() == 2);
    program_ = compiled(std::array{tree}, formula.knobs(), inputs_);
}

bool RowModel::takeValue(const Formula& formula, std::string_view target) {
    const Expression model = differenceFrom(simplified(formula.tree()), target);
    if (!model || model->knobs == 0)
        return false;
    keep(formula, Kind::value, target, model);
    bool everMore = false;
    const bool everLess = !Trial(formula, target).all([&](const auto& costAt, auto w, std::size_t row) {
        std::vector<const double*> here;
        for (const std::string& letter : inputs_)
            here.push_back(&formula.data().find(letter)->values[row]);
        double best = 0;
        valuesAt(w, here, {&best, 1});
        const double least = costAt(best), slack = 1e-9 * (1 + std::abs(least));
        for (const double off : {-10.0, -1.0, -0.1, -1e-3, 1e-3, 0.1, 1.0, 10.0}) {
            const double there = costAt(best + off);
            if (there < least - slack)
                return false;
            everMore = everMore || there > least + slack;
        }
        return true;
    });
    return everMore && !everLess;
}

bool RowModel::takeSide(const Formula& formula, std::string_view target) {
    const Expression factor = factorOf(simplified(formula.tree()), target);
    if (!factor || !factor->columns) // the same side for all rows is no model of any
        return false;
    for (const Expression& model : {factor, negative(factor)}) {
        keep(formula, Kind::side, target, model);
        bool everFalls = false;
        const bool everRises = !Trial(formula, target).all([&](const auto& costAt, auto w, std::size_t row) {
            std::vector<const double*> here;
            for (const std::string& letter : inputs_)
                here.push_back(&formula.data().find(letter)->values[row]);
            double side = 0;
            valuesAt(w, here, {&side, 1});
            const double sign = side < 0 ? -1 : 1;
            const double against = costAt(-sign), along = costAt(sign);
            everFalls = everFalls || along < against;
            return !(along > against);
        });
        if (everFalls && !everRises)
            return true;
    }
    return false;
}

void RowModel::valuesAt(std::span<const double> w, std::span<const double* const> inputs,
                        std::span<double> values) const {
    std::vector<std::vector<double>> knobs;
    std::vector<const double*> from;
    for (const double knob : w)
        knobs.emplace_back(values.size(), knob);
    for (const auto& knob : knobs)
        from.push_back(knob.data());
    from.insert(from.end(), inputs.begin(), inputs.end());
    program_.evaluateMany(from, std::array{values.data()}, values.size());
}

} // namespace downhill
