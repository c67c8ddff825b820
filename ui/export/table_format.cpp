#include "ui/export/table_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace downhill {

namespace {

std::string joined(std::span<const std::string> words, std::string_view between) {
    std::string text;
    for (const std::string& word : words) {
        if (&word != &words.front())
            text += between;
        text += word;
    }
    return text;
}

std::string repeated(std::size_t times, std::string_view what) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += what;
    return text;
}

/// The signs that mean something to LaTeX, as such.
std::string escapedForLatex(std::string_view text) {
    constexpr std::string_view special = "&%$#_{}";
    std::string escaped;
    for (const char sign : text)
        if (sign == '\\')
            escaped += "\\textbackslash{}";
        else if (sign == '^' || sign == '~')
            escaped.append("\\").append(1, sign).append("{}");
        else
            escaped.append(special.find(sign) != special.npos ? "\\" : "").append(1, sign);
    return escaped;
}

constexpr TableFormat tableFormats[] = {
    {.ending = "csv",
     .title = QT_TRANSLATE_NOOP("Export", "Comma-separated values"),
     .head = [](std::span<const std::string> columns) { return joined(columns, ",") + '\n'; },
     .rowStart = "",
     .between = ",",
     .rowEnd = "\n",
     .foot = ""},
    {.ending = "csv",
     .title = QT_TRANSLATE_NOOP("Export", "CSV with semicolon and decimal comma"),
     .head = [](std::span<const std::string> columns) { return joined(columns, ";") + '\n'; },
     .rowStart = "",
     .between = ";",
     .rowEnd = "\n",
     .foot = "",
     .decimalPoint = ','},
    {.ending = "md",
     .title = QT_TRANSLATE_NOOP("Export", "Markdown"),
     .head =
         [](std::span<const std::string> columns) {
             return "| " + joined(columns, " | ") + " |\n|" + repeated(columns.size(), " ---: |") + '\n';
         },
     .rowStart = "| ",
     .between = " | ",
     .rowEnd = " |\n",
     .foot = ""},
    {.ending = "tex",
     .title = QT_TRANSLATE_NOOP("Export", "LaTeX"),
     .head =
         [](std::span<const std::string> columns) {
             std::vector<std::string> names;
             for (const std::string& column : columns)
                 names.push_back(escapedForLatex(column));
             return "% Needs \\usepackage{booktabs}.\n\\begin{tabular}{" + repeated(columns.size(), "r") +
                    "}\n\\toprule\n" + joined(names, " & ") + " \\\\\n\\midrule\n";
         },
     .rowStart = "",
     .between = " & ",
     .rowEnd = " \\\\\n",
     .foot = "\\bottomrule\n\\end{tabular}\n"},
};

} // namespace

std::span<const TableFormat> TableFormat::all() { return tableFormats; }

const TableFormat& TableFormat::of(const QString& fileName) {
    const auto* const format = std::ranges::find_if(tableFormats, [&](const TableFormat& f) {
        return fileName.endsWith(u'.' + QLatin1String(f.ending), Qt::CaseInsensitive);
    });
    return format == std::end(tableFormats) ? csv() : *format;
}

} // namespace downhill
