// What strangers may give the program, as bytes: one target for each of its readers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace downhill::fuzz {

using Bytes = std::vector<std::uint8_t>;

/// What was read and is not so, as said by a target; the driver ends with it.
struct Broken {
    std::string what;
};

struct Target {
    const char* name;
    /// Reads it, and uses what was read. Throws Broken where an answer is not what the reader promises;
    /// whatever else is wrong the sanitizers find.
    void (*feed)(std::span<const std::uint8_t> bytes);
    /// Inputs that are in order, to begin with. More are in corpus/NAME.
    std::vector<Bytes> (*seeds)();
};

std::span<const Target> targets();

} // namespace downhill::fuzz
