#include "core/descent/data_columns.h"

#include "core/text/one_line.h"
#include "core/text/take_up_to.h"

#include <algorithm>

namespace downhill {

std::variant<std::vector<ColumnChoice>, ChoiceProblem> parseColumns(std::string_view text) {
    std::vector<ColumnChoice> columns;
    for (bool more = true; more;) {
        more = text.find(',') != std::string_view::npos;
        const std::string_view one = takeUpTo(text, ',');

        const std::size_t equals = one.find('=');
        const std::string_view letter = one.substr(0, equals);
        if (equals == std::string_view::npos || equals + 1 == one.size() || !isColumnLetter(letter))
            return ChoiceProblem{onOneLine(one), {"allowed.column"}};
        if (std::ranges::find(columns, letter, &ColumnChoice::letter) != columns.end())
            return ChoiceProblem{onOneLine(one), {"allowed.one_column"}};
        if (columns.size() == Data::mostColumns)
            return ChoiceProblem{onOneLine(one), {"allowed.most", {{"most", Count{Data::mostColumns}}}}};
        columns.push_back({std::string(letter), std::string(one.substr(equals + 1))});
    }
    return columns;
}

std::string columnsText(const Data& data) {
    std::string text;
    for (const DataColumn& column : data.columns())
        text.append(text.empty() ? "" : ",").append(column.letter).append("=").append(column.title);
    return text;
}

} // namespace downhill
