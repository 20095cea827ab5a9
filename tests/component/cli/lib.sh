# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Runs the real aditctl in a home of its own and compares what it says. A test file sources this, calls `testCase NAME` and
# the checks below, and ends with `finish`. ADITCTL is the program.

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home/data HOME=$home NO_COLOR=1 LC_ALL=C.UTF-8 TERM=dumb
# shellcheck disable=SC2034 # for the tests
{
    tunnels=$XDG_DATA_HOME/adit/tunnels
    privateKey=yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=
    publicKey=HIgo9xNzJMWLKASShiTqIybxZ0U3wGLiUeJ1PKf8ykw=
    peerKey=xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=
    otherKey=TrMvSoP4jYQlY6RIzBgbssQqY3vxI2Pi+y71lOWWXX0=
    presharedKey=FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=
}
cd "$home" || exit 1
umask 077
count=0
failures=0
name=

testCase() { name=$1; }

# verdict STATUS WHAT [DETAIL]: one line of TAP.
verdict() {
    count=$((count + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $count - $name: $2"
    else
        failures=$((failures + 1))
        echo "not ok $count - $name: $2"
        [ -z "${3-}" ] || sed 's/^/#   /' <<<"$3"
    fi
}

# aditctl ARGUMENTS...: keeps standard output, standard error and the exit code.
aditctl() {
    "$ADITCTL" "$@" >"$home/out" 2>"$home/err"
    code=$?
}

wantCode() { verdict "$([ "$code" -eq "$1" ]; echo $?)" "exits with $1" "exit code $code; $(cat "$home/out" "$home/err")"; }

# wantText WHAT EXPECTED ACTUAL
wantText() { verdict "$([ "$2" = "$3" ]; echo $?)" "$1" "$(diff <(echo "$2") <(echo "$3"))"; }
wantOut() { wantText "output" "$1" "$(cat "$home/out")"; }
wantErr() { wantText "messages" "$1" "$(cat "$home/err")"; }
wantFile() { wantText "content of ${1##*/}" "$2" "$(cat "$1")"; }
wantMode() { wantText "mode of ${1##*/}" "$2" "$(stat -c %a "$1")"; }
# wantErrLike PATTERN: an extended regular expression finds it.
wantErrLike() { verdict "$(grep -qE -- "$1" "$home/err"; echo $?)" "says '$1'" "$(cat "$home/err")"; }

# wantNoSecret: neither output nor messages hold a key that nobody may see.
wantNoSecret() {
    verdict "$(! grep -qFe "$privateKey" -e "$presharedKey" "$home/out" "$home/err"; echo $?)" "shows no secret key"
}

finish() {
    echo "1..$count"
    [ "$failures" -eq 0 ]
    exit
}
