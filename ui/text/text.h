// Core's UTF-8 texts and numbers for Qt.
#pragma once

#include "core/text/number_format.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

inline QString qs(const std::string& utf8) { return QString::fromStdString(utf8); }

/// A number as an entry field shows it: exact, the shortest that reads back, without a power of ten between
/// 0.00001 and 1,000,000,000; with the decimal sign of the chosen format.
QString fieldText(double value);

/// The same for reading, written as displayText() writes: `1,476,225`, `−0.5`, `1.5·10⁻⁷`, `∞`.
QString exactForPeople(double value);

/// Within other text in a direction of its own, as the number −0.5 or a formula, which go from left to right
/// among Arabic or Hebrew words too. The text itself in a window from left to right.
QString isolated(const QString& text);

/// With that many decimals, zeros too: `0.50`.
QString decimalsText(double value, int decimals);

/// Numbers with as many digits, four at least, as tell them apart; with four where `most` do not.
std::vector<QString> distinctTexts(const std::vector<double>& values, int most = 15,
                                   const NumberFormat& format = NumberFormat::chosen());

/// `1 step`, `2,300 steps`.
QString stepsWords(std::uint64_t steps);

/// What a recommended rate is, and after how many steps its run is there, for a tooltip.
QString recommendedRateMeaning(std::optional<std::uint64_t> stepsNeeded);

/// How many of so many images a step reads: `batch 32`, or `all images`.
QString batchWords(std::uint64_t batch, std::uint64_t images);

/// As a menu shows it: there an & is the mark of a key.
QString menuText(QString text);

/// `png`, `png or svg`, `png, svg or pdf`.
QString alternatives(QStringList names);

} // namespace downhill
