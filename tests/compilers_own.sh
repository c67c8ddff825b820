#!/usr/bin/env bash
#
# tests/compilers_own.sh FOLDER: what is no standard C++, but g++'s and clang's own, stands in these files of the sources
# and in no other, so that another compiler's way has few places to be added to.
set -euo pipefail
cd -- "$1"

named="core/descent/envelope.cpp
core/descent/formula_loop.h
core/formula/program/evaluate_many.cpp
core/formula/program/follow.cpp
core/formula/program/operations.h
core/maths/processor.h
core/network/network_pass.h
core/rules/lanewise_rule.h
tests/benchmark/digits_benchmark.cpp"

own='__builtin_|__attribute__|__extension__|__typeof|__int128|__SANITIZE_|__GNUC__|__clang__|\[\[(gnu|clang)::|#[[:space:]]*pragma (GCC|clang)|<(bits|ext)/'
found=$(grep -rlE --include='*.cpp' --include='*.h' "$own" core ui app tests | LC_ALL=C sort)
diff <(echo "$named") <(echo "$found") || {
    echo "beside it: < named here and free of it, > not named here"
    exit 1
}
