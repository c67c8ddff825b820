// Tables as spreadsheets write them, and files that lie.
#include "core/data/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace downhill {
namespace {

using testing::ElementsAre;

Data read(std::string_view text, const std::vector<ColumnChoice>& chosen = {}) {
    auto result = readCsv(text, "a.csv", chosen);
    if (const auto* const refusal = std::get_if<CsvRefusal>(&result)) {
        ADD_FAILURE() << text.substr(0, 60) << " is refused at line " << refusal->problems.at(0).line << ": "
                      << refusal->problems.at(0).reason.id;
        return {};
    }
    return std::get<Data>(std::move(result));
}

CsvRefusal refused(std::string_view text, const std::vector<ColumnChoice>& chosen = {}) {
    auto result = readCsv(text, "a.csv", chosen);
    if (auto* const refusal = std::get_if<CsvRefusal>(&result))
        return std::move(*refusal);
    ADD_FAILURE() << text.substr(0, 60) << " is read";
    return {{{}}, 0};
}

/// `12: data.ragged`, of each problem.
std::vector<std::string> problemsOf(std::string_view text, const std::vector<ColumnChoice>& chosen = {}) {
    std::vector<std::string> problems;
    for (const CsvProblem& problem : refused(text, chosen).problems)
        problems.push_back(std::to_string(problem.line) + ": " + problem.reason.id);
    return problems;
}

void expectPoints(const Data& data) {
    ASSERT_NE(data.find("x"), nullptr);
    ASSERT_NE(data.find("y"), nullptr);
    EXPECT_THAT(data.find("x")->values, ElementsAre(1, -2.5, 1000));
    EXPECT_THAT(data.find("y")->values, ElementsAre(3, 0.25, 0));
}

TEST(Csv, ReadsTheSamePointsHoweverTheyAreWritten) {
    for (const char* text : {
             "x,y\n1,3\n-2.5,0.25\n1e3,0\n",
             "x,y\n1,3\n-2.5,0.25\n1e3,0",                            // no end of the last line
             "x,y\r\n1,3\r\n-2.5,0.25\r\n1e3,0\r\n",                  // Windows
             "x,y\r1,3\r-2.5,0.25\r1e3,0\r",                          // an old Mac
             "\xef\xbb\xbfx,y\n1,3\n-2.5,0.25\n1e3,0\n",              // a mark of byte order
             "x;y\n1;3\n-2,5;0,25\n1e3;0\n",                          // decimal commas
             "x;y\n1;3\n-2.5;0.25\n1e3;0\n",                          // and points
             "x\ty\n1\t3\n-2.5\t.25\n1000\t0\n",                      // tabs
             "x\ty\n1\t3\n-2,5\t0,25\n1000\t0\n",                     //
             "\"x\",\"y\"\n\"1\",\"3\"\n\"-2.5\",\"0.25\"\n1e3,0\n",  // quotes
             "\"x\",\"y\"\n\"1\",\"3\"\n\"-2,5\",\"0,25\"\n1e3,0\n",  // which a decimal comma needs here
             "\n\n x , y \n\n 1 , 3 \n   \n-2.5,0.25\n\t\n1e3,0\n\n", // blank lines, and blanks
             "x,y\n1,3\n,\n-2.5,0.25\n1e3,0\n,\n",                    // rows of nothing
             "1,3\n-2.5,0.25\n1e3,0\n",                               // no header
             "height,weight\n1,3\n-2.5,0.25\n1e3,0\n",                // the first two
             "height,weight,name\n1,3,Ann\n-2.5,0.25,Bob\n1e3,0,\"O, P\"\n",
             "name,Y,X\nAnn,3,1\nBob,0.25,-2.5\n\"two\nlines\",0,1e3\n", // by name
             "x,y\n+1,3\n−2.5,0.25\n1E+3,-0\n",                          // signs
         }) {
        SCOPED_TRACE(text);
        expectPoints(read(text));
    }
}

TEST(Csv, ColumnsAreChosenByTitleOrNumber) {
    const char* text = "name,weight,height,x1\nAnn,3,1,7\nBob,0.25,-2.5,8\nC,0,1000,9\n";
    expectPoints(read(text, {{"x", "height"}, {"y", "weight"}}));
    expectPoints(read(text, {{"x", "3"}, {"y", "2"}}));
    EXPECT_THAT(read(text, {{"x2", "x1"}, {"x", "x1"}}).find("x2")->values, ElementsAre(7, 8, 9));
    EXPECT_EQ(read(text, {{"x", "height"}}).columns().size(), 1U);
    EXPECT_EQ(read(text, {{"x", "height"}}).columns()[0].title, "height");
    const CsvRefusal refusal = refused(text, {{"x", "size"}});
    EXPECT_EQ(refusal.problems.at(0).line, 1U);
    EXPECT_EQ(refusal.problems.at(0).reason,
              (Fact{"data.no_column", {{"title", "size"}, {"titles", "name, weight, height, x1"}}}));
    EXPECT_THAT(problemsOf("1,2\n", {{"x", "3"}}), ElementsAre("1: data.no_column"));
}

TEST(Csv, TitlesThatAreLettersAreTakenWhereOneIsAnXOrAY) {
    const Data more = read("x1,k,x2,y,w\n1,2,3,4,a\n");
    ASSERT_EQ(more.columns().size(), 4U);
    EXPECT_THAT(more.find("k")->values, ElementsAre(2));
    EXPECT_THAT(more.find("x2")->values, ElementsAre(3));
    EXPECT_EQ(more.name(), "a.csv");
    const Data two = read("a,b,c\n1,2,3\n");
    ASSERT_EQ(two.columns().size(), 2U);
    EXPECT_EQ(two.find("y")->title, "b");
    EXPECT_THAT(read("size\n4\n").find("x")->values, ElementsAre(4));
    EXPECT_THAT(problemsOf("x,y,X\n1,2,3\n"), ElementsAre("1: data.column_twice"));
}

TEST(Csv, EachRowThatDoesNotReadIsNamedWithItsLineAndReason) {
    EXPECT_THAT(problemsOf("x,y\n1,2\n3\n4,5,6\n\n7,\nabc,8\nNaN,9\n-inf,9\n1e400,9\n1e-400,1\n0x10,1\n"),
                ElementsAre("3: data.ragged", "4: data.ragged", "6: data.no_value", "7: data.not_a_number",
                            "8: data.not_finite", "9: data.not_finite", "10: data.out_of_range",
                            "11: data.out_of_range", "12: data.not_a_number"));
    const CsvRefusal refusal = refused("height,weight\n1,2\n5,1e400\n");
    EXPECT_EQ(refusal.problems.at(0).reason,
              (Fact{"data.out_of_range", {{"value", "1e400"}, {"column", "weight"}}}));
    EXPECT_EQ(refused("x,y\n1,2\n3\n").problems.at(0).reason,
              (Fact{"data.ragged", {{"count", Count{1}}, {"expected", Count{2}}}}));
    // lines are those of the file: quotes may hold some, and Windows ends them with two characters
    EXPECT_THAT(problemsOf("name,x,y\r\n\"one\r\ntwo\r\n\",1,2\r\n\r\nb,z,2\r\n"),
                ElementsAre("6: data.not_a_number"));
}

TEST(Csv, ARowIsNotTakenForAHeaderBecauseOfANumberThatIsNone) {
    EXPECT_THAT(problemsOf("NaN,1\n2,3\n"), ElementsAre("1: data.not_finite"));
    EXPECT_THAT(problemsOf("1,1e999\n2,3\n"), ElementsAre("1: data.out_of_range"));
}

TEST(Csv, DecimalMarksAreTheSameThroughoutAFile) {
    EXPECT_THAT(problemsOf("x;y\n1,5;2\n1.5;2\n"), ElementsAre("3: data.other_mark"));
    EXPECT_THAT(problemsOf("x;y\n1.5;2\n1,5;2\n"), ElementsAre("3: data.other_mark"));
    EXPECT_THAT(problemsOf("x;y\n1.234,5;2\n"), ElementsAre("2: data.not_a_number"));
    EXPECT_THAT(problemsOf("x;y\n1,234,567;2\n"), ElementsAre("2: data.not_a_number"));
}

TEST(Csv, FilesThatLieAreRefused) {
    using namespace std::string_literals;
    EXPECT_THAT(problemsOf(""), ElementsAre("0: data.no_rows"));
    EXPECT_THAT(problemsOf("\xef\xbb\xbf"), ElementsAre("0: data.no_rows"));
    EXPECT_THAT(problemsOf("\n \n\t\r\n"), ElementsAre("0: data.no_rows"));
    EXPECT_THAT(problemsOf("x,y\n"), ElementsAre("0: data.no_rows"));
    EXPECT_THAT(problemsOf("name,town\nAnn,Rome\nBob,Oslo\n"),
                ElementsAre("2: data.not_a_number", "3: data.not_a_number"));
    EXPECT_THAT(problemsOf("\xff\xfex\0,\0y\0\n\0"s), ElementsAre("0: data.utf16"));
    EXPECT_THAT(problemsOf("\xfe\xff\0x\0,\0y\0\n"s), ElementsAre("0: data.utf16"));
    EXPECT_THAT(problemsOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s), ElementsAre("0: data.binary"));
    EXPECT_THAT(problemsOf("x,y\n1,2\n\"3,4\n5,6\n"), ElementsAre("3: data.quotes"));
    EXPECT_THAT(problemsOf("x,y\n1,2\n3\"3,4\n5,6\n"), ElementsAre("3: data.quotes"));
    EXPECT_THAT(problemsOf("x,y\n1,2\n\"3\"3,4\n5,6\n"), ElementsAre("3: data.quotes"));
    const std::string long_(100'000, '7');
    EXPECT_THAT(problemsOf("x,y\n" + long_ + ",1\n"), ElementsAre("2: data.out_of_range"));
    EXPECT_LT(
        std::get<std::string>(refused("x,y\n" + long_ + ",1\n").problems.at(0).reason.values.at(0).second)
            .size(),
        500U);
}

TEST(Csv, TellsTheFirstProblemsAndHowManyThereAre) {
    std::string text = "x,y\n";
    for (int i = 0; i < 1000; ++i)
        text += "a,1\n";
    const CsvRefusal refusal = refused(text);
    EXPECT_EQ(refusal.problems.size(), CsvRefusal::mostProblems);
    EXPECT_EQ(refusal.count, 1000U);
    EXPECT_EQ(refusal.problems.back().line, 21U);
}

TEST(Csv, HoldsAsManyRowsAsItSays) {
    std::string text = "x,y\n";
    for (std::size_t i = 0; i < Data::mostRows; ++i)
        text += "1,2\n";
    EXPECT_EQ(read(text).rows(), Data::mostRows);
    EXPECT_THAT(problemsOf(text + "1,2\n1,2\n"), ElementsAre("1000002: data.rows"));
}

TEST(Csv, HoldsAsManyColumnsAsItSays) {
    std::string titles, row;
    for (int i = 1; i <= 17; ++i) {
        titles += (i == 1 ? "x" : ",x") + std::to_string(i);
        row += i == 1 ? "1" : ",1";
        if (i == 16) {
            EXPECT_EQ(read(titles + "\n" + row + "\n").columns().size(), 16U);
        }
    }
    EXPECT_THAT(problemsOf(titles + "\n" + row + "\n"), ElementsAre("1: data.columns"));
}

} // namespace
} // namespace downhill
