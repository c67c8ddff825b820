// What is said of rows of data, and what is wrong with a file of them.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences dataSentences() {
    static constexpr Sentence all[] = {
        {"data.mean", QT_TRANSLATE_NOOP("Data", "mean of {each}")},
        {"data.rows_of", QT_TRANSLATE_N_NOOP("Data", "{count} rows of {name}"), "count",
         "{count} row of {name}"},
        {"data.at_line", QT_TRANSLATE_NOOP("Data", "line {line}: {reason}")},
        {"data.more_rows", QT_TRANSLATE_N_NOOP("Data", "{count} more rows do not read"), "count",
         "{count} more row does not read"},
        {"data.changed", QT_TRANSLATE_NOOP("Data", "{name}, changed")},
        {"data.utf16", QT_TRANSLATE_NOOP("Data", "it is UTF-16; allowed is a table saved as CSV in UTF-8")},
        {"data.binary", QT_TRANSLATE_NOOP("Data", "it is no text; allowed is a table saved as CSV in UTF-8")},
        {"data.no_rows", QT_TRANSLATE_NOOP("Data", "it has no rows of numbers; allowed is one or more")},
        {"data.columns", QT_TRANSLATE_NOOP("Data", "too many columns; allowed are {most}")},
        {"data.no_column",
         QT_TRANSLATE_NOOP("Data",
                           "there is no column \"{title}\"; allowed is one of {titles}, or its number")},
        {"data.column_twice", QT_TRANSLATE_NOOP("Data", "two columns are called {title}; allowed is one")},
        {"data.ragged",
         QT_TRANSLATE_N_NOOP("Data",
                             "the row has {count} values; allowed are {expected}, as in the first row"),
         "count", "the row has {count} value; allowed are {expected}, as in the first row"},
        {"data.no_value", QT_TRANSLATE_NOOP("Data", "column {column} has no value; allowed is a number")},
        {"data.not_a_number",
         QT_TRANSLATE_NOOP("Data",
                           "\"{value}\" in column {column} is no number; allowed is one, as -2.5 or 1e3")},
        {"data.not_finite",
         QT_TRANSLATE_NOOP("Data", "\"{value}\" in column {column}; allowed is a finite number")},
        {"data.out_of_range",
         QT_TRANSLATE_NOOP("Data",
                           "\"{value}\" in column {column} is too large or too small for a computer's "
                           "numbers; allowed is up to 1.8e308")},
        {"data.other_mark",
         QT_TRANSLATE_NOOP("Data",
                           "\"{value}\" in column {column} has another decimal mark than the rows before; "
                           "allowed is one for the whole file, a point or a comma")},
        {"data.quotes",
         QT_TRANSLATE_NOOP("Data",
                           "the quotes of this row do not match; allowed are quotes around a whole value")},
        {"data.rows", QT_TRANSLATE_NOOP("Data", "too many rows; allowed are {most}")},
    };
    return {"Data", all};
}

} // namespace downhill
