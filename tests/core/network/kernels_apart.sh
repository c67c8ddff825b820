#!/usr/bin/env bash
#
# kernels_apart.sh NM V3_OBJECT OTHER_OBJECT...: whether the object that is compiled for newer processors defines no
# function that any other one defines as well. Of two inline functions with one name the linker keeps either, and the
# program would crash on an older processor, or be slow on a newer one.
set -euo pipefail

nm=$1 v3=$2
shift 2

# W: a function that the linker may merge with others of its name. (V and u would be data, which know no processor.)
functions() { "$nm" --defined-only --format=posix "$@" | awk '$2 == "W" || $2 == "T" { print $1 }' | sort -u; }

mine=$(functions "$v3")
if ! grep -q passInSingle <<<"$mine"; then
    echo "no kernel in $v3" >&2
    exit 1
fi
shared=$(comm -12 <(echo "$mine") <(functions "$@"))
strange=$(grep -v v3 <<<"$mine" || true)
if [[ -n $shared$strange ]]; then
    echo "not for newer processors alone:" >&2
    printf '%s\n' "$shared" "$strange" | sort -u | c++filt >&2
    exit 1
fi
