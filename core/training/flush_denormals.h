// Numbers next to 0, taken for 0.
#pragma once

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace downhill {

/// As long as it is there, this thread takes numbers below 10⁻³⁸ for 0. A processor needs twenty times as
/// long for arithmetic with them, and where a network is very sure of its answers, or a rule forgets an old
/// speed, there is little else.
class FlushDenormals {
public:
    FlushDenormals() : before_(get()) { set(before_ | flush); }
    ~FlushDenormals() { set(before_); }
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

private:
#if defined(__x86_64__)
    using Word = unsigned;
    static constexpr Word flush = 0x8040; ///< results (FTZ) and what is read (DAZ)
    static Word get() { return _mm_getcsr(); }
    static void set(Word word) { _mm_setcsr(word); }
#elif defined(__aarch64__)
    using Word = unsigned long;
    static constexpr Word flush = 1UL << 24U; ///< FZ
    static Word get() {
        Word word = 0;
        asm volatile("mrs %0, fpcr" : "=r"(word));
        return word;
    }
    static void set(Word word) { asm volatile("msr fpcr, %0" : : "r"(word)); }
#else
    using Word = unsigned;
    static constexpr Word flush = 0;
    static Word get() { return 0; }
    static void set(Word /*word*/) {}
#endif

    Word before_;
};

} // namespace downhill
