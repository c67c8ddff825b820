#include "tests/core/sweep/random_cost.h"

#include "core/maths/random.h"
#include "core/text/number_text.h"
#include "tests/core/formula/random_formula.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace downhill {
namespace {

class CostWriter {
public:
    explicit CostWriter(Random& random) : random_(random) {}

    /// Of one knob, by its name.
    std::string ofOne(const char* knob) {
        switch (random_.below(13)) {
        case 0:
            return polynomial(knob);
        case 1:
        case 2:
            return well(knob);
        case 3:
            return kinked(knob);
        case 4:
            return plain(knob);
        case 5:
            return wavy(knob);
        case 6:
            return pole(knob);
        case 7:
            return cliff(knob);
        case 8:
            return bottomless(knob);
        case 9:
            return joined({valleysJoined(knob)});
        case 10:
            return flat(knob);
        case 11:
            return joined({scaled(plain(knob)), "+", scaled(wavy(knob))});
        default:
            return joined({scaled(well(knob)), "+", scaled(pick({kinked(knob), cliff(knob), pole(knob)}))});
        }
    }

    std::string ofTwo() {
        const std::string a = inner("w1"), b = inner("w2");
        switch (random_.below(12)) {
        case 0:
        case 1:
            return joined({ofOne("w1"), "+", ofOne("w2")});
        case 2: // tilted
            return joined({size(), "*(", a, "+", number(), "*", b, ")^2+", size(), "*(", b, "-", number(),
                           "*", a, ")^2"});
        case 3: // bent
            return joined({"(", a, ")^2+", size(), "*(w2-", a, "^2)^2"});
        case 4:
            return joined({a, "*", b, pick({"", "^2", "^3"})});
        case 5: // saddles
            return joined({size(), "*", a, "^2-", size(), "*", b, "^2+", pick({"0", b + "^4/8", b + "^4"})});
        case 6: // tips
            return joined({pick({"sqrt(", "log(1+", "sqrt(1+", "log("}), a, "^2+", size(), "*", b, "^2)"});
        case 7:
            return joined({"(", a, "*", b, "-", number(), ")^2"});
        case 8: // basins
            return joined({pick({"1-exp(-", "tanh(", "exp("}), a, "^2/9-", size(), "*", b, "^2)"});
        case 9:
            return joined({"max(|", a, "|,", size(), "*|", b, "|)"});
        case 10:
            return joined({"sin(", number(), "*", a, ")*cos(", b, ")+(w1^2+w2^2)/", size()});
        default:
            return joined({"(", a, "^2+", b, "-11)^2+(", a, "+", b, "^2-", number(), ")^2"});
        }
    }

    std::string any() {
        const bool two = random_.below(3) == 0;
        if (random_.below(8) == 0) {
            Dice dice(random_.next());
            return randomFormula(dice, TextBuilder(), Shapes::all, 3, two);
        }
        return two ? ofTwo() : ofOne("w");
    }

private:
    Random& random_;

    std::string pick(std::initializer_list<std::string> texts) {
        return texts.begin()[random_.below(static_cast<std::uint32_t>(texts.size()))];
    }

    static std::string text(double value, int digits) {
        char written[40];
        std::snprintf(written, sizeof written, "%.*e", digits - 1, value);
        return exactText(std::strtod(written, nullptr));
    }
    /// Above 0, of any size.
    std::string size() {
        if (random_.below(3) == 0)
            return std::to_string(1 + random_.below(9));
        return text(std::pow(10, random_.between(-2.5, 2.5)), 2);
    }
    /// Above 0, within a power of ten of 1.
    std::string number() { return text(std::pow(10, random_.between(-1, 1)), 2); }

    /// The knob itself, or moved aside.
    std::string inner(const std::string& knob) {
        if (random_.below(2) == 0)
            return knob;
        return joined({"(", knob, random_.below(2) == 0 ? "-" : "+", number(), ")"});
    }
    std::string scaled(const std::string& cost) { return joined({size(), "*(", cost, ")"}); }
    std::string lifted(const std::string& cost) {
        switch (random_.below(6)) {
        case 0:
            return joined({cost, "+", size()});
        case 1:
            return joined({cost, "-", size()});
        default:
            return cost;
        }
    }

    std::string polynomial(const char* knob) {
        if (random_.below(2) == 0) {
            std::string product = size();
            for (std::uint32_t factors = 2 + random_.below(4); factors > 0; --factors)
                product += joined({"*", "(", knob, random_.below(2) == 0 ? "-" : "+", number(), ")"});
            return product;
        }
        std::string sum = joined({number(), knob, "^", random_.below(2) == 0 ? "4" : "6"});
        for (std::uint32_t power = 3; power > 0; --power)
            sum += joined({random_.below(2) == 0 ? "-" : "+", number(), knob, "^", std::to_string(power)});
        return sum;
    }
    std::string well(const char* knob) { return lifted(joined({size(), inner(knob), "^2"})); }
    std::string kinked(const char* knob) {
        const std::string u = inner(knob);
        return lifted(pick({joined({"|", u, "|"}), joined({"sqrt(|", u, "|)"}), joined({"|", u, "|^1.5"}),
                            joined({size(), "*|", u, "|"}), joined({"sqrt(", u, "^2)"}),
                            joined({"relu(", u, ")+", number(), "*|", knob, "|"})}));
    }
    std::string plain(const char* knob) {
        const std::string u = inner(knob);
        return pick({joined({"1-exp(-", u, "^2/", number(), ")"}), joined({"tanh(", number(), "*", u, ")^2"}),
                     joined({"log(1+", number(), "*", u, "^2)"}), joined({u, "^2/(1+", u, "^2)"}),
                     joined({"sqrt(1+", u, "^2)"}),
                     joined({"sigmoid(", u, ")-sigmoid(", knob, "-", number(), ")"}),
                     joined({"log(exp(", u, ")+exp(-", u, "))"})});
    }
    std::string wavy(const char* knob) {
        const std::string u = inner(knob);
        return pick({joined({"sin(", number(), "*", u, ")+", knob, "^2/", size()}), joined({"sin(", u, ")"}),
                     joined({"cos(", u, ")+", knob, "/", size()}), joined({u, "*sin(", u, ")"}),
                     joined({number(), "*sin(", number(), "*", u, ")+|", knob, "|"})});
    }
    std::string pole(const char* knob) {
        const std::string u = inner(knob);
        return pick({joined({"1/", u}), joined({"1/", u, "+", knob}),
                     joined({"1/", u, "^2+", number(), knob}), joined({"log(", u, ")^2"}),
                     joined({u, "-log(", u, ")"}), joined({"log(", u, ")"}), joined({"tan(", u, ")^2"}),
                     joined({"sqrt(", u, ")"}), joined({u, "*log(", u, ")"}),
                     joined({"1/(1+", u, ")^2+", u, "^2"})});
    }
    std::string cliff(const char* knob) {
        const std::string u = inner(knob);
        return pick({joined({knob, "^2/20+", number(), "*sigmoid(8", u, ")"}),
                     joined({knob, "^2/", size(), "+", number(), "*tanh(", size(), "*", u, ")"}),
                     joined({"exp(", u, ")-", knob}), joined({"exp(", u, "^2/", number(), ")"}),
                     joined({"exp(", u, ")+exp(-", number(), "*", u, ")"}),
                     joined({"where(", knob, ">", number(), ",", size(), knob, "^2,", knob, "^2)"})});
    }
    std::string bottomless(const char* knob) {
        const std::string u = inner(knob);
        return pick({joined({"-", u, "^2"}), joined({u, "^3"}), joined({u, "^3-3", u}),
                     joined({"-exp(", u, ")"}), joined({number(), u}), joined({"exp(", u, ")"}),
                     joined({"-log(1+", u, "^2)"}), joined({"-sqrt(1+", u, "^2)"}),
                     joined({"-", u, "^4+", number(), u, "^2"}), joined({"-|", u, "|"})});
    }
    std::string valleysJoined(const char* knob) {
        const std::string u = inner(knob), v = inner(knob);
        return pick({joined({"min(", size(), u, "^2,", size(), v, "^2+", number(), ")"}),
                     joined({"max(", size(), u, "^2,", size(), "*|", v, "|)"}),
                     joined({"(", u, "^2-", number(), ")^2/8+", v, "/2"}),
                     joined({"where(", knob, "<", number(), ",", u, "^2,", size(), "*", v, "^2)"})});
    }
    std::string flat(const char* knob) {
        return lifted(joined({pick({"", "10", "0.1"}), inner(knob), "^", pick({"4", "6", "8", "10", "3"})}));
    }
};

} // namespace

std::string randomCost(Random& random) { return CostWriter(random).any(); }

} // namespace downhill
