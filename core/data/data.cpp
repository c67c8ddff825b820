#include "core/data/data.h"

#include <algorithm>
#include <utility>

namespace downhill {

Data::Data(std::string name, std::vector<DataColumn> columns)
    : kept_(std::make_shared<const Kept>(Kept{std::move(name), std::move(columns)})) {}

std::size_t Data::rows() const noexcept { return empty() ? 0 : kept_->columns.front().values.size(); }

const std::string& Data::name() const noexcept {
    static const std::string none;
    return empty() ? none : kept_->name;
}

const std::vector<DataColumn>& Data::columns() const noexcept {
    static const std::vector<DataColumn> none;
    return empty() ? none : kept_->columns;
}

const DataColumn* Data::find(std::string_view letter) const noexcept {
    const auto found = std::ranges::find(columns(), letter, &DataColumn::letter);
    return found == columns().end() ? nullptr : &*found;
}

bool Data::operator==(const Data& other) const {
    if (kept_ == other.kept_)
        return true;
    return kept_ && other.kept_ && *kept_ == *other.kept_;
}

bool isColumnLetter(std::string_view name) {
    if (name.empty() || name.size() > 3)
        return false;
    const char letter = name[0];
    const bool isLetter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return isLetter && letter != 'e' && letter != 'w' &&
           std::ranges::all_of(name.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace downhill
