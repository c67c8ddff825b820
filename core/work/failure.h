// What went wrong while something was made, as a fact; the words for it are found where they are shown.
#pragma once

#include <exception>
#include <new>
#include <optional>
#include <string>
#include <utility>

namespace downhill {

/// An exception that ended some work.
struct WorkFailure {
    bool noMemory = false; ///< std::bad_alloc
    std::string what;      ///< what any other one says of itself; empty where it says nothing
};

/// Does the work, and returns the exception that it ended with, of whatever type.
template <class Work>
std::optional<WorkFailure> failureOf(Work&& work) {
    try {
        std::forward<Work>(work)();
        return std::nullopt;
    } catch (const std::bad_alloc&) {
        return WorkFailure{.noMemory = true, .what = {}};
    } catch (const std::exception& exception) {
        return WorkFailure{.noMemory = false, .what = exception.what()};
    } catch (...) {
        return WorkFailure{.noMemory = false, .what = {}};
    }
}

} // namespace downhill
