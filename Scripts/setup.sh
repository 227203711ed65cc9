# Shared by Scripts/run, Scripts/test, .ci/run and Benchmarks/run: the set-up of a machine, and the release build.
# shellcheck shell=bash
# To be sourced. Sets `root`, the top of the repository; standard output stays free for what the caller prints.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
binary=$root/.build/release/cleanse
stamp=$root/.build/release-built # as new as the sources that the binary was last built from

swift_needed=6.2
# A static executable starts in half the time: nothing is looked up when it is loaded.
release_flags=(-c release --static-swift-stdlib -Xswiftc -static-executable --product cleanse)

# Warnings stop every build of ours; Package.swift says why not everybody's.
export CLEANSE_WARNINGS=error

# What a bare Debian 12 lacks. The toolchain's own programs load libcurl, libncurses, SQLite and libxml2, link with
# binutils, and read the headers of the C and C++ libraries; cleanse itself needs ICU and uchardet.
build_packages=(binutils libc6-dev libcurl4 libicu-dev libncurses6 libsqlite3-0 libstdc++-12-dev libuchardet-dev
  libxml2)

say() { printf '%s\n' "$@" >&2; }

# Status 2, as for the command itself: not done as asked.
fail() {
  say "${0##*/}: $1" "${@:2}"
  exit 2
}

# Prints those of the named packages that are not installed; a package that provides the name counts.
missing_packages() {
  local installed name
  installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}, ${Provides}\n' |
    sed -n 's/^.i  *//p' | tr -d ' ' | tr ',' '\n')
  for name in "$@"; do
    # Any version of the C++ library's headers will do: systems after Debian 12 bring a later one.
    case $name in libstdc++-*-dev) grep -q '^libstdc++-[0-9]*-dev' <<<"$installed" && continue ;; esac
    grep -qE "^${name//+/\\+}(\(=.*)?$" <<<"$installed" || printf '%s\n' "$name"
  done
}

# Installs those of the named Debian packages that are missing; asks nothing of a machine that has them all.
require_packages() {
  local missing names log as_root=()
  if ! command -v dpkg-query >/dev/null; then
    headers_compile && return
    fail "found no Debian packages on this system, and the headers of C++, ICU and uchardet do not compile." \
      "Needed: the counterparts of Debian's $*." \
      "What to do: install them by this system's own means (the development files of ICU and uchardet above all), then run this again."
  fi
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  names=${missing//$'\n'/ }

  command -v apt-get >/dev/null ||
    fail "these packages are not installed, and there is no apt-get to install them: $names" \
      "What to do: install them by this system's own means, then run this again."
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      fail "these packages are not installed: $names" \
        "Installing them needs root; this user is not root, and there is no sudo." \
        "What to do: as root, run: apt-get update && apt-get install $names"
    as_root=(sudo)
  fi

  say "Installing packages: $names"
  log=$(mktemp)
  # An outdated list may still do, so a failed update is told only when the installation fails as well.
  ${as_root[@]+"${as_root[@]}"} apt-get update >"$log" 2>&1 </dev/null || true
  # shellcheck disable=SC2086 # one word a package
  if ! ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 $names >>"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    fail "apt-get could not install: $names" \
      "What to do: see apt-get's words above; is there a network, and may this user install packages?"
  fi
  rm -f "$log"
}

# Whether the headers are there all the same, on a system without Debian's packages.
headers_compile() {
  printf '#include <string>\n#include <unicode/uversion.h>\n#include <uchardet/uchardet.h>\n' | clang++ -x c++ -fsyntax-only - 2>/dev/null
}

require_swift() {
  command -v swift >/dev/null ||
    fail "found no swift on the PATH." \
      "Needed: the Swift toolchain, $swift_needed or later." \
      "What to do: install it as https://www.swift.org/install says, put its usr/bin on the PATH, and run this again."
}

# Runs swift, which needs its packages to be able to say its version at all.
require_swift_version() {
  local words
  if ! words=$(swift --version 2>&1); then
    fail "swift --version failed, and said:" "$words" \
      "What to do: install a toolchain made for this system from https://www.swift.org/install, and run this again."
  fi
  [[ $words =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
    fail "could not read the version of Swift in what swift --version said:" "$words"
  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  ((major > ${swift_needed%.*} || (major == ${swift_needed%.*} && minor >= ${swift_needed#*.}))) ||
    fail "found Swift $major.$minor ($(command -v swift))." \
      "Needed: Swift $swift_needed or later." \
      "What to do: install a later toolchain from https://www.swift.org/install, put it first on the PATH," \
      "and run this again."
}

# Sets up everything a build needs, and more packages where the caller names some.
set_up() {
  require_swift
  require_packages "${build_packages[@]}" "$@"
  require_swift_version
}

# Whether the binary is there, starts, and is no older than what it is made from.
release_is_current() {
  [[ -x $binary && -f $stamp ]] || return 1
  [[ -z $(find "$root/Package.swift" "$root/Sources" -newer "$stamp" -print -quit) ]] || return 1
  "$binary" --version >/dev/null 2>&1 </dev/null
}

# Builds the release binary, with progress on a terminal and words only on failure elsewhere.
build_release() {
  local quiet=(--quiet)
  [[ -t 2 ]] && quiet=()
  say "Building cleanse for release; the first time takes some minutes."
  mkdir -p "$root/.build"
  touch "$stamp.begun"
  swift build --package-path "$root" "${release_flags[@]}" \
    ${quiet[@]+"${quiet[@]}"} >&2 </dev/null || fail "the release build failed; the compiler's words are above."
  mv "$stamp.begun" "$stamp"
}

# Sets the machine up and builds, both only if needed; afterwards `binary` can be run.
ensure_release() {
  release_is_current && return
  set_up
  build_release
}
