#!/bin/sh
# Prints the Python that makes .venv: $PYTHON, else the newest of 3.11 to 3.14 on the path, else
# one that uv has or fetches. What is missing is said in one sentence.

usable='import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 14) else 1)'
complete='import ensurepip, venv'

if [ -n "${PYTHON:-}" ]; then
    if ! "$PYTHON" -c "$usable" >/dev/null 2>&1; then
        echo "PYTHON=$PYTHON is not a Python 3.11, 3.12, 3.13 or 3.14 that starts: name another one, or leave PYTHON out." >&2
        exit 1
    fi
    candidates=$PYTHON
else
    candidates="python3.14 python3.13 python3.12 python3.11 python3 python"
fi

incomplete=
for candidate in $candidates; do
    "$candidate" -c "$usable" >/dev/null 2>&1 || continue
    if "$candidate" -c "$complete" >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
    incomplete=$candidate
done

# uv may have a Python that is not on the path, and can fetch one: this once, over the network.
if [ -z "${PYTHON:-}" ] && command -v uv >/dev/null 2>&1; then
    found=$(uv python find --no-project '>=3.11,<3.15' 2>/dev/null) || found=
    if [ -z "$found" ]; then
        echo "No Python 3.11 to 3.14 on this computer: uv fetches one." >&2
        uv python install 3.13 >&2 && found=$(uv python find --no-project 3.13 2>/dev/null) || found=
    fi
    if [ -n "$found" ] && "$found" -c "$usable" >/dev/null 2>&1; then
        echo "$found"
        exit 0
    fi
fi

if [ -n "$incomplete" ]; then
    echo "$incomplete has no venv module: install it (Debian and Ubuntu: apt install python3-venv) and run this again." >&2
else
    echo "No Python 3.11, 3.12, 3.13 or 3.14 found: install one, install uv (which fetches one), or name it with PYTHON=/path/to/python3." >&2
fi
exit 1
