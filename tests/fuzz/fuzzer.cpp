// The same readers for libFuzzer (https://llvm.org/docs/LibFuzzer.html), which keeps what reaches new code
// and makes more of that. DOWNHILL_FUZZ_TARGET names the reader; with DOWNHILL_FUZZ_SEEDS its seeds are
// written into that folder first.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

const downhill::fuzz::Target* target = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* name = std::getenv("DOWNHILL_FUZZ_TARGET");
    for (const auto& one : downhill::fuzz::targets())
        if (name && std::string(name) == one.name)
            target = &one;
    if (!target) {
        std::fputs("DOWNHILL_FUZZ_TARGET has to be one of:", stderr);
        for (const auto& one : downhill::fuzz::targets())
            std::fprintf(stderr, " %s", one.name);
        std::fputc('\n', stderr);
        std::exit(2);
    }
    if (const char* folder = std::getenv("DOWNHILL_FUZZ_SEEDS")) {
        int number = 0;
        for (const auto& seed : target->seeds()) {
            std::ofstream file(std::filesystem::path(folder) / ("seed" + std::to_string(++number)),
                               std::ios::binary);
            file.write(reinterpret_cast<const char*>(seed.data()), static_cast<std::streamsize>(seed.size()));
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        target->feed({data, size});
    } catch (const downhill::fuzz::Broken& broken) {
        std::fprintf(stderr, "%s\n", broken.what.c_str());
        std::abort();
    }
    return 0;
}
