#!/bin/sh
# Starts Storeroom: its window without arguments or with a file, its terminal side with a command
# (`storeroom --help` lists them). STOREROOM_OPTS holds further options for java.

file=$0
while [ -h "$file" ]; do
    link=$(readlink "$file")
    case $link in
    /*) file=$link ;;
    *) file=$(dirname "$file")/$link ;;
    esac
done
home=$(cd "$(dirname "$file")/.." && pwd -P) || exit 2

@find-jdk@
if ! find_jdk java '@jdk.home@'; then
    printf '%s\n' "$jdk_advice" >&2
    exit 2
fi

classes=
for jar in @jars@; do
    classes=${classes:+$classes:}$home/lib/$jar
done

# These commands load no JavaFX, and java starts faster without looking for it.
case ${1-} in
check | models | introspect | api-schema | add | update | backend | codegen | query | count | save | \
    delete | export | outbox | clear | snapshots | restore | completion | help | --help | -h | --version | -V)
    # In a locale without UTF-8, java would lose letters of the arguments before anyone sees them.
    case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
    # shellcheck disable=SC2086
    exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED \
        "-Dorg.sqlite.lib.path=$home/lib/sqlite" ${STOREROOM_OPTS-} \
        -cp "$classes" @main.class@ "$@"
    ;;
esac

[ "$(uname)" != Darwin ] || mac=yes
# What Java learned of the window while it was packaged. One that does not fit is passed over, in silence.
cache=$home/lib/storeroom.aot
[ -f "$cache" ] || cache=
# shellcheck disable=SC2086
exec "$jdk/bin/java" ${mac:+-Xdock:name=Storeroom} \
    --module-path "$home/lib/javafx" --add-modules @javafx.modules@ \
    --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED \
    --add-exports javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED \
    --add-exports javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED \
    "-Dorg.sqlite.lib.path=$home/lib/sqlite" \
    ${cache:+"-XX:AOTCache=$cache" '-Xlog:aot*=off'} \
    ${STOREROOM_OPTS-} -cp "$classes" @main.class@ "$@"
