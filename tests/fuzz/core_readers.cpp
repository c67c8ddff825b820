#include "tests/fuzz/core_readers.h"

#include "core/catalogue/catalogue.h"
#include "core/data/csv_reader.h"
#include "core/digits/idx_file.h"
#include "core/formula/formula.h"
#include "core/network/initial_knobs.h"
#include "core/network/knob_file.h"

#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace downhill::fuzz {

namespace {

/// A file that is in no folder.
class MemoryFile {
public:
    explicit MemoryFile(std::span<const std::uint8_t> bytes) : file_(memfd_create("fuzzed", 0)) {
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t written = ::write(file_, bytes.data() + done, bytes.size() - done);
            if (written <= 0)
                throw Broken{"no memory for a file"};
            done += static_cast<std::size_t>(written);
        }
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(file_); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

private:
    int file_;
};

void put(Bytes& bytes, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

Bytes packed(const Bytes& bytes) {
    z_stream stream = {};
    constexpr int gzip = 16;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip, 8, Z_DEFAULT_STRATEGY);
    Bytes made(deflateBound(&stream, bytes.size()));
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = made.data();
    stream.avail_out = static_cast<uInt>(made.size());
    deflate(&stream, Z_FINISH);
    made.resize(stream.total_out);
    deflateEnd(&stream);
    return made;
}

} // namespace

void feedFormula(std::span<const std::uint8_t> bytes) {
    const std::string text(bytes.begin(), bytes.end());
    const ParsedFormula parsed = Formula::parse(text);
    if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
        if (error->position > text.size() || !error->problem.id.starts_with("formula."))
            throw Broken{"an error that is nowhere"};
        return;
    }
    const Formula& formula = *std::get<0>(parsed);
    const double w[] = {0.7, -1.3};
    double gradient[] = {0, 0};
    const std::size_t knobs = formula.knobs();
    const double cost = formula.costAndGradient({w, knobs}, {gradient, knobs});

    const ParsedFormula again = Formula::parse(formula.printed());
    if (!std::holds_alternative<FormulaError>(again)) { // printed it may be longer than is allowed
        double other[] = {0, 0};
        const double same = std::get<0>(again)->costAndGradient({w, knobs}, {other, knobs});
        if (std::isnan(cost) != std::isnan(same) || (!std::isnan(cost) && cost != same))
            throw Broken{"as printed it is another cost: " + formula.printed()};
    }
}

std::vector<Bytes> formulaSeeds() {
    std::vector<Bytes> seeds;
    for (const char* text : {"w^2", "w^4 - 3w^2 + w", "|w|", "sin(3w) + w²/10", "max(w, -w, 0.1)",
                             "where(w > 0, w, -2w)", "(1 - w1)^2 + 100 (w2 - w1^2)^2", "ln(1 + exp(-w))",
                             "pow(2, w) / 1e3", "sqrt(w1² + w₂²)", "relu(w)·π"})
        seeds.emplace_back(text, text + std::char_traits<char>::length(text));
    return seeds;
}

void feedIdx(std::span<const std::uint8_t> bytes) {
    const MemoryFile file(bytes);
    const auto judge = [](const IdxBytes& read, std::size_t unit, std::uint8_t most) {
        const auto* items = std::get_if<std::vector<std::uint8_t>>(&read);
        if (items &&
            (items->size() % unit != 0 || std::ranges::any_of(*items, [most](auto b) { return b > most; })))
            throw Broken{"digits that are none"};
    };
    judge(readIdxImages(file.path()), 784, 255);
    judge(readIdxLabels(file.path()), 1, 9);
}

std::vector<Bytes> idxSeeds() {
    Bytes images, labels;
    put(images, 0x803);
    for (const std::uint32_t size : {2U, 28U, 28U})
        put(images, size);
    for (int pixel = 0; pixel < 2 * 784; ++pixel)
        images.push_back(static_cast<std::uint8_t>(pixel * 37));
    put(labels, 0x801);
    put(labels, 3);
    labels.insert(labels.end(), {1, 9, 0});
    return {images, labels, packed(images), packed(labels)};
}

void feedKnobs(std::span<const std::uint8_t> bytes) {
    const auto read = readKnobFile(bytes);
    if (const auto* saved = std::get_if<SavedKnobs>(&read))
        if (!std::ranges::equal(knobFile(*saved), bytes))
            throw Broken{"written again it is another file"};
}

std::vector<Bytes> knobSeeds() { return {knobFile({{}, initialKnobs({}, 1)})}; }

void feedCsv(std::span<const std::uint8_t> bytes) {
    const std::string text(bytes.begin(), bytes.end());
    for (const std::vector<ColumnChoice>& chosen :
         {std::vector<ColumnChoice>{}, std::vector<ColumnChoice>{{"x", "height"}, {"y", "2"}}}) {
        const auto read = readCsv(text, "fuzzed", chosen);
        if (const auto* const refusal = std::get_if<CsvRefusal>(&read)) {
            if (refusal->problems.empty() || refusal->count < refusal->problems.size() ||
                refusal->problems.size() > CsvRefusal::mostProblems)
                throw Broken{"a refusal without a reason"};
            for (const CsvProblem& problem : refusal->problems)
                if (problem.line > text.size() + 1 || !problem.reason.id.starts_with("data."))
                    throw Broken{"a problem that is nowhere"};
            continue;
        }
        const Data& data = std::get<Data>(read);
        if (data.empty() || data.rows() > text.size())
            throw Broken{"rows that are not there"};
        for (const DataColumn& column : data.columns())
            if (!isColumnLetter(column.letter) || column.values.size() != data.rows() ||
                !std::ranges::all_of(column.values, [](double value) { return std::isfinite(value); }))
                throw Broken{"a column that is none"};
    }
}

std::vector<Bytes> csvSeeds() {
    std::vector<Bytes> seeds;
    for (const std::string text :
         {"x,y\n1,2\n3,4\n", "height;weight\r\n1,5;2\r\n-3;4e2\r\n", "1\t2\n3\t4",
          "\xef\xbb\xbf\"x\",\"y\"\n\n\"1\",\"2\"\n", "name,x1,x2,y\n\"O, P\",1,2,3\n\"a\nb\",4,5,6\n",
          "x,y\n1,NaN\n2,1e400\n3\n4,5,6\n", "x\n-0.5\n"})
        seeds.emplace_back(text.begin(), text.end());
    return seeds;
}

} // namespace downhill::fuzz
