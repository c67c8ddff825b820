// What the processor can do beyond what every one of its kind can.
#pragma once

namespace downhill {

/// Whether it adds and multiplies four doubles at a time (AVX2), and the system keeps the registers for it.
inline bool hasWideVectors() noexcept {
#if defined(__x86_64__)
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
#else
    return false;
#endif
}

/// Whether it multiplies and adds in one go (FMA).
inline bool hasFusedMultiplyAdd() noexcept {
#if defined(__x86_64__)
    static const bool has = __builtin_cpu_supports("fma") != 0;
    return has;
#else
    return false;
#endif
}

} // namespace downhill
