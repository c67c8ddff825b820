// Whatever the bytes: an answer, never a crash. Under the sanitizers, never a wrong read either.
#include "tests/core/formula/formulas.h"
#include "tests/core/formula/random_formula.h"

#include <cmath>

namespace downhill {
namespace {

/// Reads it; a formula is used, an error has its position inside the text.
void feed(const std::string& text) {
    const ParsedFormula parsed = Formula::parse(text);
    if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
        ASSERT_LE(error->position, text.size());
        ASSERT_TRUE(error->problem.id.starts_with("formula."));
        return;
    }
    const Formula& formula = *std::get<0>(parsed);
    const double w[] = {0.7, -1.3};
    double gradient[] = {0, 0};
    const std::size_t knobs = formula.knobs();
    formula.costAndGradient({w, knobs}, {gradient, knobs});
    for (const std::string& slope : formula.slopes()) {
        const ParsedFormula read = Formula::parse(slope);
        if (const auto* const error =
                std::get_if<FormulaError>(&read)) { // only its own slope may be too long
            ASSERT_EQ(error->problem.id, "formula.slope") << text;
        }
    }
}

TEST(FormulaFuzz, RandomBytes) {
    for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
        Dice dice(seed);
        std::string text(dice.roll(40), '\0');
        for (char& c : text)
            c = static_cast<char>(dice.roll(256));
        ASSERT_NO_FATAL_FAILURE(feed(text)) << "seed " << seed;
    }
}

constexpr const char* pieces[] = {"w",     "w1",    "w₂",     "2",      "0.5",  "1e3",    "1e-9",     "+",
                                  "-",     "−",     "*",      "/",      "^",    "(",      ")",        "|",
                                  ",",     ">",     "<",      "²",      "⁻¹",   "π",      "e",        "sin(",
                                  "exp(",  "ln(",   "max(",   "where(", "pow(", " ",      "·",        ".",
                                  "0",     "9",     "sqrt(",  "relu(",  "abs(", "tanh(",  "sigmoid(", "w^w",
                                  "step(", "acos(", "log10(", "cosh(",  ">=",   "sin^2(", "–"};

TEST(FormulaFuzz, RandomPieces) {
    for (std::uint64_t seed = 1; seed <= 40000; ++seed) {
        Dice dice(seed);
        std::string text;
        for (std::uint32_t i = dice.roll(25); i > 0; --i)
            text += pieces[dice.roll(std::size(pieces))];
        ASSERT_NO_FATAL_FAILURE(feed(text)) << text;
    }
}

TEST(FormulaFuzz, FormulasWithMistakes) {
    for (std::uint64_t seed = 1; seed <= 10000; ++seed) {
        Dice dice(seed);
        std::string text = randomFormula(dice, TextBuilder{}, Shapes::all, 4, seed % 2 == 0);
        for (std::uint32_t i = dice.roll(4); i > 0; --i) {
            const std::size_t at = dice.roll(static_cast<std::uint32_t>(text.size()) + 1);
            switch (dice.roll(3)) {
            case 0:
                text.insert(at, pieces[dice.roll(std::size(pieces))]);
                break;
            case 1:
                text.erase(at, dice.roll(4));
                break;
            default:
                text += text.substr(at);
                break;
            }
        }
        ASSERT_NO_FATAL_FAILURE(feed(text)) << text;
    }
}

} // namespace
} // namespace downhill
