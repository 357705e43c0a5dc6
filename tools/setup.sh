#!/usr/bin/env bash
# Makes this source tree ready to run: system libraries (Debian and Ubuntu), the virtual environment .venv, the project in it.
# Called by the Makefile when pyproject.toml or constraints.txt is newer than .venv/ready. PYTHON=/path/to/python3 chooses the Python.
# With the word "tests" it installs what only the tests need instead (apt-packages-test.txt), and nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."

stop() { printf 'Set-up stopped: %s\n' "$1" >&2; exit 1; }

# install_packages NAME… : as root, or through sudo; stops with the command to give an administrator if neither is possible.
install_packages() {
    local root=()
    command -v apt-get >/dev/null ||
        stop "this system has no apt; install what Debian calls: $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            stop "system packages are missing and there is no sudo. Ask an administrator to run: apt-get install $*"
        root=(sudo)
    fi
    echo "Installing system packages: $*"
    "${root[@]}" apt-get update -qq || stop "apt could not read its package lists (see above)."
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        stop "apt could not install: $*"
}

# missing_libraries [speech]: the packages whose libraries are not there; of those everything needs, or of those speech needs.
missing_libraries() {
    local known package library part
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r package library part; do
        case "$package" in '' | '#'*) continue ;; esac
        [ "$part" = "${1:-}" ] || continue
        case "$known" in *"$library"*) ;; *) printf '%s\n' "$package" ;; esac
    done <tools/apt-packages.txt
}

missing_programs() {
    local package file
    while read -r package file; do
        case "$package" in '' | '#'*) continue ;; esac
        [ -e "$file" ] || printf '%s\n' "$package"
    done <tools/apt-packages-test.txt
}

# find_python: the first Python of at least 3.11 on this machine, on standard output; nothing if there is none.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
}

if [ "${1:-}" = tests ]; then
    if [ "$(uname -s)" = Linux ]; then
        mapfile -t packages < <(missing_programs)
        [ ${#packages[@]} -eq 0 ] || install_packages "${packages[@]}"
    fi
    exit 0
fi

if [ "$(uname -s)" = Linux ]; then
    mapfile -t packages < <(missing_libraries)
    [ ${#packages[@]} -eq 0 ] || install_packages "${packages[@]}"
    mapfile -t packages < <(missing_libraries speech)
    [ ${#packages[@]} -eq 0 ] || (install_packages "${packages[@]}") ||
        echo "Set-up goes on; pages cannot be read aloud until these are installed: ${packages[*]}" >&2
fi

if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    command -v "${PYTHON:-python3}" >/dev/null || install_packages python3 python3-venv
    python=$(find_python)
    [ -n "$python" ] ||
        stop "Python 3.11 or newer is needed; ${PYTHON:-python3} here is $("${PYTHON:-python3}" -V 2>&1). Install one and run: make PYTHON=python3.12 run"
    "$python" -c 'import ensurepip' 2>/dev/null || # Debian keeps ensurepip in a package of its own
        install_packages "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    rm -rf .venv
    "$python" -m venv .venv
fi

echo "Installing the project into .venv"
PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_CONSTRAINT=constraints.txt .venv/bin/python -m pip install --quiet --config-settings editable_mode=compat --editable ".[dev]"
.venv/bin/python -m compileall -q kiosk # so that the first start is as quick as the second, also where nothing may be written
touch .venv/ready
