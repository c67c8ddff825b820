// Cells filled in rightly, nearly, wrongly, and wrongly in the ways that people do.
#include "core/learn/hand_sheet.h"
#include "core/learn/typed_number.h"

#include <gmock/gmock.h>

#include <map>

namespace downhill {
namespace {

using ::testing::ElementsAre;

constexpr std::size_t wColumn = 0, costColumn = 1;

/// `id name=value name=value`, in any order of the names.
std::string plain(const Fact& phrase) {
    std::string text = phrase.id;
    for (const auto& [name, value] : std::map(phrase.values.begin(), phrase.values.end()))
        text += " " + name + "=" + std::get<std::string>(value);
    return text;
}

std::vector<std::string> said(const CellCheck& check) {
    std::vector<std::string> all;
    for (const Fact& phrase : check.facts)
        all.push_back(plain(phrase));
    return all;
}

CellCheck inA(std::size_t row, std::size_t column, const char* text, const OwnValues& own = {}) {
    return checkCell(handExerciseA(), row, column, text, own);
}

// Part A by hand: w 10, 8, 6.4, 5.12 and C 100, 64, 40.96, 26.2144.
TEST(HandCheck, TakesTheRightTable) {
    const char* table[4][2] = {{}, {"8", "64"}, {"6.4", "40.96"}, {"5.12", "26.2144"}};
    for (std::size_t row = 1; row < 4; ++row)
        for (const std::size_t column : {wColumn, costColumn}) {
            const CellCheck check = inA(row, column, table[row][column]);
            EXPECT_EQ(check.verdict, CellVerdict::right) << table[row][column];
            EXPECT_THAT(said(check), ElementsAre("right"));
        }
    EXPECT_EQ(inA(2, wColumn, "6,4").verdict, CellVerdict::right) << "a decimal comma";
    EXPECT_EQ(inA(2, wColumn, "6.40").verdict, CellVerdict::right);
}

TEST(HandCheck, TakesTwoDecimals) {
    EXPECT_EQ(inA(3, costColumn, "26.21").verdict, CellVerdict::rightRounded);
    EXPECT_EQ(inA(3, costColumn, "26.214").verdict, CellVerdict::rightRounded);
    EXPECT_THAT(said(inA(3, costColumn, "26.21")), ElementsAre("right.rounded exact=26.2144"));
    EXPECT_EQ(inA(3, costColumn, "26.22").verdict, CellVerdict::wrong) << "0.0056 off";
    EXPECT_EQ(inA(3, costColumn, "26.2").verdict, CellVerdict::wrong);
    EXPECT_EQ(inA(3, costColumn, "26.2").slip, Slip::tooFewDecimals);
    EXPECT_THAT(said(inA(3, costColumn, "26.2")),
                ElementsAre("nearly", "explain.cost place=w = 5.12 rule=C = 5.12² = 26.2144",
                            "nearly.two_decimals value=26.21"));
    EXPECT_THAT(said(inA(2, wColumn, "6.38")),
                ElementsAre("nearly", "explain.step place=w = 8 rule=8 − 0.1 × 16 = 6.4"))
        << "6.4 has but one decimal";
}

TEST(HandCheck, SaysNothingOfAnEmptyCellAndWhatIsNoNumber) {
    EXPECT_EQ(inA(1, wColumn, "").verdict, CellVerdict::empty);
    EXPECT_TRUE(inA(1, wColumn, "").facts.empty());
    EXPECT_EQ(inA(1, wColumn, "  ").verdict, CellVerdict::empty);
    EXPECT_EQ(inA(1, wColumn, "eight").verdict, CellVerdict::notANumber);
    EXPECT_THAT(inA(1, wColumn, "eight").facts, ElementsAre(readTypedNumber("eight").problem));
    EXPECT_EQ(inA(1, wColumn, "nan").verdict, CellVerdict::notANumber);
    EXPECT_EQ(inA(1, wColumn, "1e300").verdict, CellVerdict::wrong);
    EXPECT_EQ(inA(1, wColumn, "5e-324").verdict, CellVerdict::wrong);
}

TEST(HandCheck, ExplainsByTheArithmeticOfTheRow) {
    const CellCheck check = inA(2, wColumn, "7");
    EXPECT_EQ(check.verdict, CellVerdict::wrong);
    EXPECT_EQ(check.slip, Slip::none);
    EXPECT_THAT(said(check), ElementsAre("explain.step place=w = 8 rule=8 − 0.1 × 16 = 6.4"));
}

// 8.1 − 0.1·16.2 = 6.48, whereas the table goes from 8 to 6.4.
TEST(HandCheck, GoesByTheLearnersOwnValueBefore) {
    const OwnValues own{.before = {8.1}};
    EXPECT_THAT(said(inA(2, wColumn, "7", own)),
                ElementsAre("explain.own_step place=w = 8.1 rule=8.1 − 0.1 × 16.2 = 6.48"));
    const CellCheck carried = inA(2, wColumn, "6.48", own);
    EXPECT_EQ(carried.verdict, CellVerdict::carriedOn);
    EXPECT_THAT(said(carried), ElementsAre("carried_on.step place=w = 8.1 rule=8.1 − 0.1 × 16.2 = 6.48"));
    EXPECT_FALSE(isRight(carried.verdict));
    EXPECT_EQ(inA(2, wColumn, "6.4", own).verdict, CellVerdict::right)
        << "what it should be is right in any case";
    EXPECT_EQ(inA(2, wColumn, "9.72", own).slip, Slip::added) << "8.1 + 1.62";
    EXPECT_EQ(inA(2, wColumn, "9.6", own).slip, Slip::added) << "8 + 1.6: from the right value before";
}

// 8.1² = 65.61.
TEST(HandCheck, TheCostGoesByTheLearnersOwnW) {
    const OwnValues own{.before = {10}, .here = {8.1}};
    const CellCheck carried = inA(1, costColumn, "65.61", own);
    EXPECT_EQ(carried.verdict, CellVerdict::carriedOn);
    EXPECT_THAT(said(carried), ElementsAre("carried_on.cost place=w = 8.1 rule=C = 8.1² = 65.61"));
    EXPECT_THAT(said(inA(1, costColumn, "66", own)),
                ElementsAre("explain.own_cost place=w = 8.1 rule=C = 8.1² = 65.61"));
    EXPECT_EQ(inA(1, costColumn, "64", own).verdict, CellVerdict::right);
}

// 15.43125·0.8 = 12.345. One who rounds that to 12.35 gets 12.35² = 152.5225, which is off by 0.12 from
// 12.345² = 152.399025.
TEST(HandCheck, RoundingOnTheWayIsNoMistake) {
    const HandExercise large(
        {.cost = "w^2", .start = {15.43125}, .hyper = {.rate = 0.1}, .steps = 1, .tolerance = 0}, 1, false);
    ASSERT_NEAR(large.exact(1, wColumn), 12.345, 1e-12);
    const CellCheck check = checkCell(large, 1, costColumn, "152.52", {.here = {12.35}});
    EXPECT_EQ(check.verdict, CellVerdict::rightRounded);
    EXPECT_THAT(said(check), ElementsAre("right.from_row exact=152.399025"));
}

// Each with the numbers of part A, second row: from 8, slope 16, step 1.6, to 6.4, cost 40.96.
TEST(HandCheck, NamesTheSlip) {
    struct Case {
        const char* typed;
        std::size_t column;
        Slip slip;
        const char* says;
    };
    const Case cases[] = {
        {"9.6", wColumn, Slip::added, "slip.added"},                                              // 8 + 1.6
        {"-8", wColumn, Slip::forgotRate, "slip.forgot_rate rate=0.1"},                           // 8 − 16
        {"7.2", wColumn, Slip::wrongSlope, "slip.wrong_slope cost=w² here=16 slope=2·w taken=8"}, // 8 − 0.1·8
        {"-6.4", wColumn, Slip::signLost, "slip.sign_lost"},                                      //
        {"1.6", wColumn, Slip::stepAlone, "slip.step_alone knob=w"},                              // 0.1·16
        {"8", wColumn, Slip::valueBefore, "slip.value_before knob=w"},                            //
        {"64", costColumn, Slip::valueBefore, "slip.cost_before"},                                // 8²
        {"-40.96", costColumn, Slip::signLost, "slip.sign_lost"},                                 //
        {"12.8", costColumn, Slip::slopeForCost, "slip.slope_for_cost cost=w² slope=2·w"},        // 2·6.4
        {"6.4", costColumn, Slip::knobForCost, "slip.knob_for_cost cost=w²"},                     //
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.typed);
        const CellCheck check = inA(2, one.column, one.typed);
        EXPECT_EQ(check.verdict, CellVerdict::wrong);
        EXPECT_EQ(check.slip, one.slip);
        ASSERT_EQ(check.facts.size(), 1U);
        Fact phrase = check.facts[0];
        EXPECT_EQ(std::erase(phrase.values,
                             std::pair<std::string, FactValue>(
                                 "rule", one.column == wColumn ? "8 − 0.1 × 16 = 6.4" : "C = 6.4² = 40.96")),
                  1U)
            << plain(phrase);
        EXPECT_EQ(plain(phrase), one.says);
    }
}

// Part B: from −10 the slope is −20, and −10 − 1·(−20) = 10. One who loses a sign gets −30.
TEST(HandCheck, MinusAMinus) {
    const CellCheck check = checkCell(handExerciseB(), 2, wColumn, "-30");
    EXPECT_EQ(check.slip, Slip::added);
    EXPECT_THAT(said(check), ElementsAre("slip.added_negative rule=−10 − 1 × (−20) = 10"));
    EXPECT_EQ(checkCell(handExerciseB(), 1, costColumn, "-100").slip, Slip::signLost);
}

// C = w₁² + 2w₂² from (3, −2) at 0.1: slopes 6 and −8, so (2.4, −1.2), C = 8.64. With the other's slope:
// 3 − 0.1·(−8) = 3.8.
TEST(HandCheck, TwoKnobs) {
    const HandExercise two(
        {.cost = "w1^2+2w2^2", .start = {3, -2}, .hyper = {.rate = 0.1}, .steps = 1, .tolerance = 0}, 4,
        false);
    EXPECT_EQ(checkCell(two, 1, 0, "2.4").verdict, CellVerdict::right);
    EXPECT_EQ(checkCell(two, 1, 1, "-1.2").verdict, CellVerdict::right);
    EXPECT_EQ(checkCell(two, 1, 2, "8.64").verdict, CellVerdict::right);
    EXPECT_THAT(said(checkCell(two, 1, 0, "3.8")), ElementsAre("slip.other_slope rule=3 − 0.1 × 6 = 2.4"));
    EXPECT_THAT(said(checkCell(two, 1, 0, "-1.2")),
                ElementsAre("slip.other_knob other_knob=w₂ rule=3 − 0.1 × 6 = 2.4"));
    EXPECT_THAT(said(checkCell(two, 1, 1, "-1.6")), // −2 − 0.1·(−4): 2w₂ for 4w₂
                ElementsAre("slip.wrong_slope.two cost=w₁² + 2·w₂² here=−8 knob=w₂ "
                            "rule=−2 − 0.1 × (−8) = −1.2 slope=4·w₂ taken=−4"));
    EXPECT_THAT(said(checkCell(two, 1, 2, "17")), // 9 + 8
                ElementsAre("slip.cost_before.two rule=C = 2.4² + 2 × (−1.2)² = 8.64"));
    // 2.5² + 2·1.2² = 6.25 + 2.88 = 9.13
    const OwnValues own{.here = {2.5, -1.2}};
    EXPECT_EQ(checkCell(two, 1, 2, "9.13", own).verdict, CellVerdict::carriedOn);
    EXPECT_THAT(said(checkCell(two, 1, 2, "9", own)),
                ElementsAre("explain.own_cost.two other_place=w₂ = −1.2 place=w₁ = 2.5 "
                            "rule=C = 2.5² + 2 × (−1.2)² = 9.13"));
    // the other knob is in none of the slopes, and so of no account for a step
    EXPECT_THAT(said(checkCell(two, 1, 0, "5")),
                ElementsAre("explain.step place=w₁ = 3 rule=3 − 0.1 × 6 = 2.4"));
}

// Rate 1 makes the whole slope the step: forgetting it changes nothing, and is no slip.
TEST(HandCheck, ASlipThatGivesTheRightNumberIsNone) {
    EXPECT_EQ(checkCell(handExerciseB(), 1, wColumn, "-10").verdict, CellVerdict::right);
    EXPECT_EQ(checkCell(handExerciseB(), 1, costColumn, "100").verdict, CellVerdict::right)
        << "as much as before";
}

TEST(HandSheet, ChecksWithWhatStandsInIt) {
    HandSheet sheet(handExerciseA());
    EXPECT_FALSE(sheet.isDone());
    sheet.type(1, wColumn, "8.1");
    sheet.type(1, costColumn, "65.61");
    sheet.type(2, wColumn, "6.48");
    EXPECT_EQ(sheet.check(1, wColumn).verdict, CellVerdict::wrong);
    EXPECT_EQ(sheet.check(1, costColumn).verdict, CellVerdict::carriedOn);
    EXPECT_EQ(sheet.check(2, wColumn).verdict, CellVerdict::carriedOn);
    sheet.type(1, wColumn, "8");
    EXPECT_EQ(sheet.check(2, wColumn).verdict, CellVerdict::wrong) << "it does not follow from 8";
    sheet.type(1, costColumn, "64");
    sheet.type(2, wColumn, "6.4");
    sheet.type(2, costColumn, "40.96");
    sheet.type(3, wColumn, "5.12");
    EXPECT_FALSE(sheet.isDone());
    sheet.type(3, costColumn, "26,21");
    EXPECT_TRUE(sheet.isDone());
}

TEST(HandSheet, ATextMayBeOnItsWay) {
    HandSheet sheet(handExerciseA());
    const auto onTheWay = [&](std::size_t row, std::size_t column, const char* text) {
        sheet.type(row, column, text);
        return sheet.isOnTheWay(row, column);
    };
    EXPECT_TRUE(onTheWay(2, wColumn, "6"));
    EXPECT_TRUE(onTheWay(2, wColumn, "6."));
    EXPECT_TRUE(onTheWay(2, wColumn, "6,"));
    EXPECT_FALSE(onTheWay(2, wColumn, "7"));
    EXPECT_FALSE(onTheWay(2, wColumn, ""));
    EXPECT_TRUE(onTheWay(3, costColumn, "26.2"));
    EXPECT_FALSE(onTheWay(3, costColumn, "26.3"));
    sheet.type(1, wColumn, "8.1");
    EXPECT_TRUE(onTheWay(2, wColumn, "6.4")) << "and on to 6.48, which follows from 8.1";
    HandSheet b(handExerciseB());
    b.type(1, wColumn, "-");
    EXPECT_TRUE(b.isOnTheWay(1, wColumn));
}

} // namespace
} // namespace downhill
