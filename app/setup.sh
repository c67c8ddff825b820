# shellcheck shell=bash disable=SC2034 # the lists are read by those who source this
#
# What Downhill needs from the system, and how to get it and build it. Sourced by app/run, tests/run and .ci/run.
# Whatever is said here goes to standard error: standard output belongs to the program (`app/run --table -`).

# The one list of packages, by the names that Debian 12 and Ubuntu 24.04 share.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev
    libqt6opengl6-dev # Qt Charts looks for it, and its own package only recommends it
    qt6-charts-dev
    qt6-svg-dev
    qt6-l10n-tools # texts in other languages
    libgif-dev # animations
    libeigen3-dev # the digit network's arithmetic
    zlib1g-dev # files of digits are packed
    libcsv-dev # tables of data
)
run_packages=(
    fonts-inter       # the window's letters
    fonts-dejavu-core # the signs that Inter lacks, and letters at all where nothing else is installed
    qt6-translations-l10n # Qt's own buttons and dialogs in other languages
    qt6-wayland       # else a Wayland desktop shows the window through X, blurred where it scales
)
test_packages=(
    libgtest-dev libgmock-dev
    libginac-dev  # a second opinion on every slope
    poppler-utils # reads exported PDF files back
    desktop-file-utils shared-mime-info appstream # judge what desktops are told
    locales       # a locale with decimal commas is made out of it, to see that none gets into a file
)

# What packages are made with, and what judges them.
package_packages=(
    dpkg-dev file # which libraries a program needs
    help2man      # the manual page is made of --help
    librsvg2-bin  # icons in each size
    lintian       # judges the DEB
)

# For tests/format and tests/tidy alone. Each version of clang-format forms sources in its own way; see tests/format.
format_packages=(clang-format-14)
tidy_packages=(clang-tidy)
fuzz_packages=(clang) # libFuzzer is a part of it

# The same in words, for a system that has no apt-get.
needs="Downhill needs a C++20 compiler, CMake 3.25, Ninja, giflib, Eigen 3.4, zlib, libcsv and Qt 6.4 with Widgets, Charts, Svg and Linguist's lrelease"

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")

say() { printf 'downhill: %s\n' "$*" >&2; }

# The program itself ends with 0, 1 or 2; 3 says that it was never started.
die() {
    say "$*"
    exit 3
}

# with_lock NAME COMMAND...: two runs at once take turns instead of writing over each other.
with_lock() {
    local name=$1
    shift
    if ! mkdir -p "$root/build" 2>/dev/null || [[ ! -w $root/build ]]; then
        die "cannot write in $root/build; give it to the user who runs this, or remove it"
    fi
    if ! command -v flock >/dev/null; then
        "$@"
        return
    fi
    (
        if ! flock --nonblock 9; then
            say "another run is busy with the same ($name); waiting for it"
            flock 9
        fi
        "$@" 9>&- # what the command starts must not hold the lock after us
    ) 9>"$root/build/$name.lock"
}

# missing_packages PACKAGE...: those that are not installed, one a line.
missing_packages() {
    local installed package unknown=()
    # One query for them all is quick. It fails where a name is unknown, which is an answer and not an error.
    # shellcheck disable=SC2016 # the dollars are dpkg-query's
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
    for package in "$@"; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || unknown+=("$package")
    done
    ((${#unknown[@]})) || return 0

    # A release that merged a package into another one still provides its name.
    # shellcheck disable=SC2016
    installed=$(dpkg-query --show --showformat='${db:Status-Status}, ${Provides}\n' |
        sed -n 's/^installed, //p' | tr ',' '\n' | sed 's/^ *//; s/ .*//')
    for package in "${unknown[@]}"; do
        [[ $'\n'$installed$'\n' == *$'\n'"$package"$'\n'* ]] || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    # Waits for another installer instead of failing at once, and never asks: there may be nobody to answer.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" </dev/null >&2
}

install_packages() {
    local missing
    # Looked at again: while this run waited for the lock, another one may have installed them.
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    say "installing from the system's registry: ${missing[*]}"
    apt_get update || say "the list of packages could not be refreshed; trying with the one at hand"
    apt_get install --no-install-recommends "${missing[@]}" ||
        die "apt-get could not install ${missing[*]}; its reason is above (no network? another installer at work?)"
}

ensure_packages() {
    local missing tool
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        # Another system: its owner knows its registry better than a guess here would.
        for tool in c++ cmake ninja; do
            command -v "$tool" >/dev/null || die "no $tool here, and no apt-get to install it with; $needs"
        done
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "packages are missing; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    fi
    with_lock packages install_packages "$@"
}

# tree_of PRESET: the folder that it builds in. The program and its tests share one, so that nothing is compiled twice.
tree_of() {
    if [[ $1 == tests ]]; then
        printf '%s\n' "$root/build/release"
    else
        printf '%s\n' "$root/build/$1"
    fi
}

# How tests/run configures, where it is not for .ci/run.
while_working=(-DDOWNHILL_WERROR=OFF -DDOWNHILL_TESTS_BY_SUITE=OFF)

# build_program: what the program needs, and no more.
build_program() {
    with_lock build program_in_turn
}

program_in_turn() {
    # a tree that the tests have been added to is as good
    is_configured release tests "${while_working[@]}" || configure release
    compile release downhill
}

# package_in_turn: a tree that was configured without the tools for it is looked at again.
package_in_turn() {
    local dir package
    dir=$(tree_of release)
    program_in_turn
    cmake "$dir" </dev/null >&2
    compile release downhill installed
    rm -rf "${dir:?}/packages"
    (cd "$dir" && cpack --config CPackConfig.cmake </dev/null >&2) || die "the packages could not be made; the reason is above"
    # that there was no report of a wish for it is for those who keep Debian's archive
    lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$dir"/packages/*.deb >&2 ||
        die "lintian finds fault with the package"
    for package in "$dir"/packages/*.{deb,tar.gz}; do
        printf '%s\n' "$package"
    done
}

# What reads SVG pictures, as the arrows and check marks of the window are, came with Qt 6.4's library; Debian 13 has it in a
# package of its own, whose name Debian 12 does not know.
ensure_svg_reader() {
    compgen -G '/usr/lib/*/qt6/plugins/imageformats/libqsvg.so' >/dev/null || ensure_packages qt6-svg-plugins
}

# build PRESET [CMAKE OPTION...]: all of it
build() {
    with_lock build build_in_turn "$@"
}

build_in_turn() {
    configure "$@"
    compile "$1"
}

# is_configured TREE PRESET [CMAKE OPTION...]: whether the last time was the same.
is_configured() {
    local dir=$root/build/$1 stamp=$root/build/$1/configured_as
    [[ -f $dir/build.ninja && -f $stamp && ! $root/CMakePresets.json -nt $stamp ]] &&
        [[ $(<"$stamp") == "$(printf '%s\n' "$root" "${@:2}")" ]]
}

# configure PRESET [CMAKE OPTION...]: only when the last time was different. CMake itself sees to changed CMakeLists.txt.
configure() {
    local dir fresh=()
    dir=$(tree_of "$1")
    if is_configured "${dir##*/}" "$@"; then
        return
    fi
    # A build folder that was copied or moved along with the sources still points to the old place.
    if [[ -f $dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    say "configuring in $dir"
    cmake -S "$root" --preset "$1" "${fresh[@]}" "${@:2}" </dev/null >&2 ||
        die "CMake could not configure; its reason is above. $needs"
    printf '%s\n' "$root" "$@" >"$dir/configured_as"
}

# compile PRESET [TARGET...]: silent when there is nothing to do.
compile() {
    local dir build
    dir=$(tree_of "$1")
    build=(cmake --build "$dir")
    if (($# > 1)); then
        build+=(--target "${@:2}")
    fi
    if [[ $("${build[@]}" -- -n </dev/null 2>&1) == *"no work to do"* ]]; then
        return
    fi
    say "building in $dir"
    "${build[@]}" --parallel "$(nproc)" </dev/null >&2 || die "the build failed; the reason is above"
}

# run_tests PRESET [CTEST OPTION...]: alike everywhere, whatever desktop, language and settings the user has.
run_tests() {
    local dir locales=$root/build/locale launcher=()
    dir=$(tree_of "$1")
    rm -rf "${dir:?}/home"
    # Some kernels scatter memory wider than the thread sanitizer can follow; it then refuses to start.
    if setarch --addr-no-randomize true 2>/dev/null; then
        launcher=(setarch --addr-no-randomize)
    fi
    with_lock locale make_locale "$locales"
    (
        unset DISPLAY WAYLAND_DISPLAY
        export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LOCPATH=$locales:/usr/lib/locale
        # who asked for memory is noted at each of millions of times: three callers tell enough
        export ASAN_OPTIONS=${ASAN_OPTIONS-malloc_context_size=3}
        export XDG_CONFIG_HOME=$dir/home/config XDG_DATA_HOME=$dir/home/data XDG_STATE_HOME=$dir/home/state
        "${launcher[@]}" ctest --test-dir "$dir" --output-log "$dir/ctest.log" --output-on-failure \
            --no-tests=error --parallel $(($(nproc) + 1)) "${@:2}" </dev/null # one more, for those that wait
    )
}

# make_locale FOLDER: German, for those tests that ask for it by name; where it cannot be made they skip.
make_locale() {
    [[ -d $1/de_DE.UTF-8 ]] && return
    mkdir -p "$1"
    localedef --inputfile=de_DE --charmap=UTF-8 "$1/de_DE.UTF-8" &>/dev/null ||
        say "no German locale could be made; the tests that need one are skipped"
}
