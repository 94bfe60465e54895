# Finds a JDK of version 25 or newer. mvnw sources it, and the build copies it into bin/storeroom.

jdk_least=25
jdk_advice="Storeroom needs a JDK $jdk_least or newer and found none: install one, for example Temurin \
from https://adoptium.net, or set JAVA_HOME to one that you have."

# is_new_jdk HOME TOOL: whether HOME holds a new enough JDK with bin/TOOL. The file `release` tells
# the version without starting anything.
is_new_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    while read -r jdk_line; do
        case $jdk_line in
        JAVA_VERSION=*)
            jdk_version=${jdk_line#*\"}
            jdk_version=${jdk_version%%[!0-9]*}
            [ "${jdk_version:-0}" -ge "$jdk_least" ]
            return
            ;;
        esac
    done <"$1/release"
    return 1
}

# find_jdk TOOL [HOME]: sets `jdk` to JAVA_HOME, HOME, the home of the TOOL on the PATH or one of the
# usual folders: the first that is new enough.
find_jdk() {
    jdk=${JAVA_HOME-}
    ! is_new_jdk "$jdk" "$1" || return 0
    jdk=${2-}
    ! is_new_jdk "$jdk" "$1" || return 0
    jdk=$(readlink -f "$(command -v "$1")" 2>/dev/null) || jdk=
    jdk=${jdk%/bin/*}
    ! is_new_jdk "$jdk" "$1" || return 0
    for jdk in \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* \
        /opt/*jdk* /opt/*temurin* /opt/java/* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
        "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        ! is_new_jdk "$jdk" "$1" || return 0
    done
    return 1
}
