#include "core/descent/data_columns.h"

#include "core/text/one_line.h"

#include <algorithm>

namespace downhill {

std::variant<std::vector<ColumnChoice>, ChoiceProblem> parseColumns(std::string_view text) {
    std::vector<ColumnChoice> columns;
    for (bool more = true; more;) {
        const std::size_t end = text.find(',');
        const std::string_view one = text.substr(0, end);
        more = end != std::string_view::npos;
        text = more ? text.substr(end + 1) : std::string_view();

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
