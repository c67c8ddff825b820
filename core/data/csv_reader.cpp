#include "core/data/csv_reader.h"

#include "core/data/csv_lines.h"
#include "core/data/csv_number.h"
#include "core/text/lower_case.h"
#include "core/text/one_line.h"

#include <csv.h>

#include <algorithm>
#include <exception>
#include <new>
#include <optional>
#include <utility>

namespace downhill {
namespace {

/// What the titles are, for a message.
std::string listed(const std::vector<std::string>& titles) {
    constexpr std::size_t shown = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(titles.size(), shown); ++i)
        text.append(i == 0 ? "" : ", ").append(onOneLine(titles[i]));
    return titles.size() > shown ? text + ", …" : text;
}

struct Refused {
    Fact reason;
};

/// A column that is read: where it stands in a row, and what it becomes.
struct Wanted {
    std::size_t place;
    std::string letter;
    std::string title;
};

/// Throws Refused.
std::vector<Wanted> chosenOf(const std::vector<std::string>& titles,
                             const std::vector<ColumnChoice>& chosen) {
    std::vector<Wanted> wanted;
    for (const ColumnChoice& choice : chosen) {
        auto place = static_cast<std::size_t>(std::ranges::find(titles, choice.title) - titles.begin());
        for (std::size_t i = 0; place == titles.size() && i < titles.size(); ++i)
            if (choice.title == std::to_string(i + 1))
                place = i;
        if (place == titles.size())
            throw Refused{
                {"data.no_column", {{"title", onOneLine(choice.title)}, {"titles", listed(titles)}}}};
        wanted.push_back({place, choice.letter, titles[place]});
    }
    return wanted;
}

/// The columns by their titles, or the first two.
std::vector<Wanted> usualOf(const std::vector<std::string>& titles) {
    std::vector<Wanted> wanted;
    bool speaksOfXOrY = false;
    for (std::size_t place = 0; place < titles.size(); ++place) {
        const std::string letter = lowerCase(titles[place]);
        if (!isColumnLetter(letter))
            continue;
        speaksOfXOrY = speaksOfXOrY || letter[0] == 'x' || letter[0] == 'y';
        if (std::ranges::find(wanted, letter, &Wanted::letter) != wanted.end())
            throw Refused{{"data.column_twice", {{"title", letter}}}};
        wanted.push_back({place, letter, titles[place]});
    }
    if (speaksOfXOrY)
        return wanted;
    wanted = {{0, "x", titles[0]}};
    if (titles.size() > 1)
        wanted.push_back({1, "y", titles[1]});
    return wanted;
}

/// What libcsv finds, field by field.
class Table {
public:
    explicit Table(const std::vector<ColumnChoice>& chosen) : chosen_(chosen) {}

    void startRow(std::size_t line) { line_ = line; }

    /// Within a row some of which has been read.
    bool isOpen() const { return open_; }
    void open() { open_ = true; }

    /// Nothing that still comes can change the outcome.
    bool isOver() const { return over_; }

    void addField(std::string_view field) {
        empty_ = empty_ && field.empty();
        if (wanted_.empty())
            first_.emplace_back(field);
        else if (place_ < numbers_.size() && numbers_[place_] != none)
            take(numbers_[place_], field);
        ++place_;
    }

    void endRow() {
        if (place_ > 0 && !empty_) {
            if (wanted_.empty())
                takeFirstRow();
            else
                takeRow(place_);
        }
        first_.clear();
        problem_.reset();
        place_ = 0;
        empty_ = true;
        open_ = false;
    }

    void complain(std::size_t line, Fact reason, bool ends = false) {
        if (refusal_.problems.size() < CsvRefusal::mostProblems)
            refusal_.problems.push_back({line, std::move(reason)});
        ++refusal_.count;
        over_ = over_ || ends;
    }
    std::size_t line() const { return line_; }

    std::variant<Data, CsvRefusal> result(std::string name) {
        if (refusal_.count == 0 && (columns_.empty() || columns_.front().values.empty()))
            complain(0, {"data.no_rows"});
        if (refusal_.count > 0)
            return std::move(refusal_);
        return Data(std::move(name), std::move(columns_));
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void takeFirstRow() {
        const bool isHeader = !std::ranges::all_of(
            first_, [](const std::string& field) { return field.empty() || looksLikeANumber(field); });
        std::vector<std::string> titles = first_;
        for (std::size_t i = 0; !isHeader && i < titles.size(); ++i)
            titles[i] = std::to_string(i + 1);
        try {
            wanted_ = chosen_.empty() ? usualOf(titles) : chosenOf(titles, chosen_);
            if (wanted_.size() > Data::mostColumns)
                throw Refused{{"data.columns", {{"most", Count{Data::mostColumns}}}}};
        } catch (Refused& refused) {
            return complain(line_, std::move(refused.reason), true);
        }
        fields_ = titles.size();
        numbers_.assign(fields_, none);
        row_.resize(wanted_.size());
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            numbers_[wanted_[i].place] = i;
            columns_.push_back({wanted_[i].letter, wanted_[i].title, {}});
        }
        if (isHeader)
            return;
        for (std::size_t place = 0; place < first_.size(); ++place)
            if (numbers_[place] != none)
                take(numbers_[place], first_[place]);
        takeRow(first_.size());
    }

    void take(std::size_t column, std::string_view field) {
        auto read = reader_.read(field);
        if (const auto* const number = std::get_if<double>(&read)) {
            row_[column] = *number;
        } else if (!problem_) {
            problem_ = std::move(std::get<Fact>(read));
            problem_->values.emplace_back("column", onOneLine(wanted_[column].title));
        }
    }

    void takeRow(std::size_t fields) {
        if (fields != fields_)
            return complain(line_, {"data.ragged", {{"count", Count{fields}}, {"expected", Count{fields_}}}});
        if (problem_)
            return complain(line_, std::move(*problem_));
        if (columns_.front().values.size() == Data::mostRows)
            return complain(line_, {"data.rows", {{"most", Count{Data::mostRows}}}}, true);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            // the same column may go by two letters
            const std::size_t read = numbers_[wanted_[i].place];
            columns_[i].values.push_back(row_[read]);
        }
    }

    const std::vector<ColumnChoice>& chosen_;
    std::vector<Wanted> wanted_; ///< none before the first row
    std::vector<DataColumn> columns_;
    std::vector<std::size_t> numbers_; ///< place by place which of row_ it is, or none
    std::size_t fields_ = 0;           ///< of every row
    CsvNumbers reader_;

    std::vector<std::string> first_; ///< the first row, as text
    std::vector<double> row_;
    std::optional<Fact> problem_; ///< of this row
    std::size_t place_ = 0, line_ = 0;
    bool empty_ = true, open_ = false, over_ = false;
    CsvRefusal refusal_;
};

/// libcsv with what it calls, and nothing that is thrown through it.
class Splitter {
public:
    Splitter(Table& table, char separator) : table_(table) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0)
            throw std::bad_alloc();
        constexpr std::size_t growth = 1 << 16; // of a field: a quote that is never closed makes a long one
        csv_set_blk_size(&parser_, growth);
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    }
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;
    ~Splitter() { csv_free(&parser_); }

    /// False where quotes are not as they should be.
    bool feed(std::string_view bytes) {
        return judged(csv_parse(&parser_, bytes.data(), bytes.size(), onField, onRow, this) == bytes.size());
    }
    bool end() { return judged(csv_fini(&parser_, onField, onRow, this) == 0); }

private:
    bool judged(bool good) {
        if (thrown_)
            std::rethrow_exception(std::exchange(thrown_, nullptr));
        if (!good && csv_error(&parser_) == CSV_ENOMEM)
            throw std::bad_alloc();
        return good;
    }

    template <class F>
    void guarded(F call) noexcept {
        try {
            if (!thrown_ && !table_.isOver())
                call();
        } catch (...) {
            thrown_ = std::current_exception();
        }
    }
    static void onField(void* bytes, std::size_t size, void* self) {
        auto& splitter = *static_cast<Splitter*>(self);
        splitter.guarded([&] { splitter.table_.addField({static_cast<const char*>(bytes), size}); });
    }
    static void onRow(int /*end*/, void* self) {
        auto& splitter = *static_cast<Splitter*>(self);
        splitter.guarded([&] { splitter.table_.endRow(); });
    }

    Table& table_;
    csv_parser parser_{};
    std::exception_ptr thrown_;
};

} // namespace

std::variant<Data, CsvRefusal> readCsv(std::string_view bytes, std::string name,
                                       const std::vector<ColumnChoice>& chosen) {
    Table table(chosen);
    if (auto problem = noTextProblem(bytes)) {
        table.complain(0, std::move(*problem));
        return table.result(std::move(name));
    }
    bytes = withoutMark(bytes);
    std::size_t line = 1;
    const auto next = [&] {
        const std::string_view read = firstLine(bytes);
        bytes.remove_prefix(read.size());
        return read;
    };
    for (; !bytes.empty() && isBlankLine(firstLine(bytes)); ++line)
        next();
    Splitter splitter(table, separatorOf(firstLine(bytes)));
    for (; !bytes.empty() && !table.isOver(); ++line) {
        const std::string_view read = next();
        if (!table.isOpen() && !isBlankLine(read)) {
            table.startRow(line);
            table.open();
        }
        if (!splitter.feed(read)) {
            table.complain(table.line(), {"data.quotes"}, true);
            break;
        }
    }
    if (!table.isOver() && !splitter.end())
        table.complain(table.line(), {"data.quotes"}, true);
    return table.result(std::move(name));
}

} // namespace downhill
