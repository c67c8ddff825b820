# shellcheck shell=bash
#
# A bare Debian in a folder of its own, which goes when the script ends. Sourced after app/setup.sh by tests/fresh_machine
# and tests/installed_machine. Needs root and debootstrap.

machine= # its folder; none yet

# ensure_machines_can_be_made: else there is nothing to try.
ensure_machines_can_be_made() {
    ((EUID == 0)) || die "only root can make a system in a folder; run it with sudo"
    command -v debootstrap >/dev/null || die "no debootstrap here, which makes the bare system; apt-get install debootstrap"
    trap 'remove_machine' EXIT
    trap 'exit 1' INT TERM HUP
}

# make_machine RELEASE [debootstrap's OPTION...]: a bare one of that name of Debian's. What is said goes to standard error.
make_machine() {
    machine=$(mktemp -d -p "${TMPDIR:-/var/tmp}" "downhill-$1.XXXXXX")
    chmod 755 "$machine"
    debootstrap --variant=minbase "${@:2}" "$1" "$machine" ${MIRROR:+"$MIRROR"} >&2
}

remove_machine() { rm -rf --one-file-system "${machine:-/nonexistent}"; }

# in_machine COMMAND...: there, with processes of its own, which end and whose mounts go with it. No setting of ours comes
# along but the way to the network.
in_machine() {
    local name settings=(HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    for name in http_proxy https_proxy no_proxy; do
        if [[ -v $name ]]; then settings+=("$name=${!name}"); fi
    done
    unshare --pid --fork --kill-child --mount-proc="$machine/proc" chroot "$machine" env -i "${settings[@]}" "$@" </dev/null
}
