// Whether the sanitizers watch: everything takes several times as long, and memory is theirs.
#pragma once

namespace downhill {

#ifdef DOWNHILL_SANITIZED
constexpr bool underSanitizers() { return true; }
#else
constexpr bool underSanitizers() { return false; }
#endif

} // namespace downhill
