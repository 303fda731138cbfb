#!/bin/sh
# manpage.sh HYPHA_CLI PAGE: every command and every option that --help tells is on the page.
program=$1
page=$(sed 's/\\-/-/g' "$2") || exit 2
missing=0

require() {
    case $page in
    *"$1"*) ;;
    *)
        echo "the page says nothing of $2" >&2
        missing=1
        ;;
    esac
}

# Lines of the overview between "commands:" and the next empty line: two spaces, the name, two spaces, what it does.
commands=$("$program" --help | sed -n '/^commands:/,/^$/s/^  \([a-z-]*\( [a-z-]*\)\{0,1\}\)  .*/\1/p')
[ "$(echo "$commands" | wc -l)" -ge 20 ] || { echo "--help lists too few commands to be read aright" >&2; exit 1; }
echo "$commands" | {
    while read -r first second; do
        require "$first" "$first"
        [ -z "$second" ] || require "$second" "$first $second"
        # The words of a command's name are arguments of their own.
        # shellcheck disable=SC2086
        for option in $("$program" $first $second --help | grep -oE -e '^  (-[a-z], )?--[a-z-]+' | grep -oE -e '--[a-z-]+'); do
            require "$option" "$first $second $option"
        done
    done
    exit $missing
}
