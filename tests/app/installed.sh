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

# A manual page in each language: each says of the same options, in the same parts, and of the same exit statuses.
languages=(en)
for texts in "$sources"/resources/translations/downhill_*.ts; do
    code=${texts##*downhill_}
    languages+=("${code%.ts}")
done
page_of() { # LANGUAGE
    [[ $1 == en ]] && printf '%s/share/man/man1/downhill.1\n' "$prefix" || printf '%s/share/man/%s/man1/downhill.1\n' "$prefix" "$1"
}
parts_of() { grep -oE '^\.(S[HS]|TP|IP)' "$(page_of "$1")"; }
heads_of() { sed -nE 's/^\.SH "(.*)"/\1/p' "$(page_of "$1")"; }
# with the names of their values
options_of() { awk '/^\.TP/ { getline; print }' "$(page_of "$1")" | sed -E 's/\\f.//g; s/\\-/-/g'; }
# the fourth is that of the exit statuses
statuses_of() { awk '/^\.SH/ { ++part } part == 4' "$(page_of "$1")" | grep -oE '\b[0-9]\b'; }
if command -v help2man man >/dev/null; then
    made=$(find "$prefix/share/man" -name downhill.1.gz 2>/dev/null | wc -l)
    [[ $made == 0 || $made == "${#languages[@]}" ]] || fail "$made manual pages are installed, of ${#languages[@]}"
    for language in "${languages[@]}"; do
        page=$(page_of "$language")
        if ((made)); then
            gzip --decompress "$page.gz" || fail "no manual page in $language"
        else
            mkdir -p "${page%/*}"
            "$sources/cmake/man_page" "$prefix/bin/downhill" "$language" "$page"
        fi
        iconv -f UTF-8 -t UTF-8 "$page" >/dev/null || fail "the manual page in $language is not UTF-8"
        warnings=$(man --warnings --local-file "$page" 2>&1 >/dev/null)
        [[ -z $warnings ]] || fail "the manual page in $language: $warnings"
        [[ $(MANPATH=$prefix/share/man LANGUAGE=$language man --where downhill) == "$page" ]] ||
            fail "man finds another page in $language"
        diff <(options_of en) <(options_of "$language") || fail "other options in $language"
        diff <(parts_of en) <(parts_of "$language") || fail "other parts in $language"
        [[ $language == en ]] || ! heads_of "$language" | grep -xE 'NAME|EXIT STATUS|FILES|EXAMPLES' ||
            fail "English heads in $language"
        [[ $(statuses_of "$language" | tr '\n' ' ') == "0 1 2 " ]] || fail "other exit statuses in $language"
        grep -qF "$(sed -n '/^\.SH/{n;p;q}' "$page")" <(sed -E 's/^Comment[^=]*=(.)(.*)/downhill \\- \l\1\2/' "$entry") ||
            fail "another short description in $language than in the desktop entry"
    done
    [[ $(heads_of en | tr '\n' ,) == "NAME,SYNOPSIS,DESCRIPTION,EXIT STATUS,FILES,EXAMPLES," ]] ||
        fail "the manual page has other parts: $(heads_of en)"
    diff <(echo "$options") <(options_of en | cut -d ' ' -f 1) || fail "the options of the manual page are not those of the help"
fi
echo "installed, and well"
