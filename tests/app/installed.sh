#!/usr/bin/env bash
#
# tests/app/installed.sh BUILD SOURCES VERSION: what `cmake --install` puts somewhere is whole, is taken by what judges it,
# and runs from there.
set -euo pipefail
readonly build=$1 sources=$2 version=$3
name=org.downhill.Downhill
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

fail() {
    echo "FAILED: $*"
    exit 1
}

cmake --install "$build" --prefix "$prefix" >/dev/null

expected="bin/downhill
share/applications/$name.desktop
share/bash-completion/completions/downhill
share/doc/downhill/copyright
share/icons/hicolor/scalable/apps/$name.svg
share/icons/hicolor/scalable/mimetypes/application-x-downhill.svg
share/metainfo/$name.metainfo.xml
share/mime/packages/$name.xml"
# what is made of these by tools that may be missing
found=$(cd "$prefix" && find . -type f -printf '%P\n' | grep -vE '\.png$|\.gz$' | LC_ALL=C sort)
diff <(echo "$expected") <(echo "$found") || fail "beside it: < was to be installed, > was installed"

# It runs from there.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
[[ $("$prefix/bin/downhill" --version) == "downhill $version" ]] || fail "it says another version"
[[ $("$prefix/bin/downhill" --steps 1 --table - | tail -n 1) == 1,4,8,,16 ]] || fail "it computes something else"

# The version is one.
newest=$(sed -n 's/^## //p' "$sources/CHANGELOG.md" | head -n 1)
[[ $newest == "$version" ]] || fail "the newest in CHANGELOG.md is $newest, and the program's version $version"

# The desktop finds the icon, the program and its files by what is installed.
entry=$prefix/share/applications/$name.desktop
desktop-file-validate --no-hints "$entry" || fail "the desktop entry"
metainfo=$prefix/share/metainfo/$name.metainfo.xml
said=$(appstreamcli validate --no-net "$metainfo") || fail "what software centres are told: $said"
[[ $(grep -oE '<release version="[^"]*"' "$metainfo") == "<release version=\"$version\"" ]] ||
    fail "software centres are told another version"
grep -qF "<launchable type=\"desktop-id\">$name.desktop<" "$metainfo" || fail "software centres find no desktop entry"
categories=$(sed -n 's/^ *<category>\(.*\)<.*/\1/p' "$metainfo" | tr '\n' ';')
grep -qx "Categories=$categories" "$entry" || fail "the desktop and software centres sort it differently"
pictures=$(sed -n 's|.*downhill.example/\(resources/.*png\)<.*|\1|p' "$metainfo")
[[ $(LC_ALL=C sort <<<"$pictures") == $(grep -oE 'resources/[a-z-]*.png' "$sources/README.md" | LC_ALL=C sort -u) ]] ||
    fail "software centres show other pictures than the README"
grep -qx "Icon=$name" "$entry" || fail "the entry's icon is not the one installed"
grep -qx 'Exec=downhill %f' "$entry" || fail "the entry opens no file"
grep -qx 'MimeType=application/x-downhill;' "$entry" || fail "the entry is not for lessons"
said=$(XDG_DATA_DIRS=$prefix/share update-mime-database "$prefix/share/mime" 2>&1) || fail "the type of lessons: $said"
[[ -z $said ]] || fail "the type of lessons: $said"
grep -q '^50:application/x-downhill:\*\.downhill$' "$prefix/share/mime/globs2" || fail "lessons are not known by their ending"
grep -qF "\"$name\"" "$sources/app/main.cpp" || fail "the window says another name to the desktop than the entry has"

# Completion: each option of the help, the names of an option, and files.
# shellcheck disable=SC1091
source "$prefix/share/bash-completion/completions/downhill"
complete_line() { # WORD PREVIOUS
    COMPREPLY=()
    _downhill "$prefix/bin/downhill" "$1" "$2" 2>/dev/null
    printf '%s\n' "${COMPREPLY[@]}"
}
options=$("$prefix/bin/downhill" --help | grep -oE '^  --[a-z-]+' | tr -d ' ')
diff <(echo "$options") <(complete_line -- downhill) || fail "the options completed are not those of the help"
[[ $(complete_line --ra downhill | tr '\n' ' ') == "--rate --rate-change --rate-curve " ]] || fail "options by their beginning"
[[ $(complete_line ros --cost) == rosenbrock ]] || fail "the names of costs"
[[ $(complete_line d --theme) == dark ]] || fail "the names of themes"
[[ $(complete_line sq --output) == squared-error ]] || fail "the names of outputs"

man_page=$prefix/share/man/man1/downhill.1.gz
if [[ -f $man_page ]]; then
    warnings=$(man --warnings --local-file "$man_page" 2>&1 >/dev/null)
    [[ -z $warnings ]] || fail "the manual page: $warnings"
fi
echo "installed, and well"
